import type { Answer } from '#app/teams/answer.ts'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { say } from '#app/words/say.ts'
import type { ExtrasForm } from './extras-form.server.ts'
import { PayButtons } from './pay-buttons.tsx'
import { TableFrame } from './table-frame.tsx'
import { UnitsFields } from './units-fields.tsx'

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
        <UnitsFields of={form.extras} values={values} errors={errors} />
        <PayButtons />
      </form>
    </TableFrame>
  )
}
