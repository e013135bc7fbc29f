import { errorOf } from '#app/teams/answer.ts'
import type { Answer } from '#app/teams/answer.ts'
import { Button } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { Select } from '#app/ui/select.tsx'
import { say } from '#app/words/say.ts'
import type { ExtrasForm } from './extras-form.server.ts'
import { TableFrame } from './table-frame.tsx'

interface ExtrasFormProps extends Answer<string> {
  form: ExtrasForm
  brandColor: string | null | undefined
}

/** Sells to one of those who are expected: how many of what, and one press for how it is paid. */
export function ExtrasFormPage({ form, brandColor, values, errors }: ExtrasFormProps) {
  return (
    <TableFrame
      brandColor={brandColor}
      title={say('checkIn.table.sellTo', { name: form.name })}
      of={form.title}
      back={{ href: `/check-in/${form.key}/extras`, text: say('checkIn.table.title') }}
    >
      <ErrorSummary errors={errors} />
      <form method="post" className="form" noValidate>
        <input type="hidden" name="key" value={values['key'] ?? form.formKey} />
        <input type="hidden" name="version" value={form.version} />
        {form.extras.map(({ field, name, hint, choices }) => (
          <Select
            key={field}
            name={field}
            label={name}
            hint={hint}
            disabled={choices.length === 0}
            error={errorOf(errors, field)}
            defaultValue={values[field] ?? '0'}
            options={choices.map((units) => ({ value: units, label: units }))}
          />
        ))}
        <p className="soft">{say('checkIn.table.cashWords')}</p>
        <div className="actions">
          <Button size="large" name="way" value="cash" busyText={say('checkIn.table.selling')}>
            {say('checkIn.table.cash')}
          </Button>
          <Button
            size="large"
            look="secondary"
            name="way"
            value="card"
            busyText={say('checkIn.table.selling')}
          >
            {say('checkIn.table.card')}
          </Button>
        </div>
      </form>
    </TableFrame>
  )
}
