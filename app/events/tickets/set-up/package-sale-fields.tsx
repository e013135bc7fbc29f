import { errorOf } from '#app/teams/answer.ts'
import { RadioGroup } from '#app/ui/choices.tsx'
import { TextField } from '#app/ui/text-field.tsx'
import { say } from '#app/words/say.ts'
import { nameZone } from '../../say-when.ts'
import type { PackageFieldsProps } from './package-page.tsx'
import type { PackageField } from './package.form.ts'

/** How many there are, when it is sold, and to whom. */
export function PackageSale({
  values,
  errors,
  timeZone,
}: PackageFieldsProps & { timeZone: string }) {
  const wire = (name: PackageField) => ({
    name,
    defaultValue: values[name],
    error: errorOf(errors, name),
  })
  return (
    <div className="package-fields">
      <div className="package-pair">
        <TextField
          {...wire('stock')}
          label={say('packages.form.stock')}
          optional="optional"
          hint={say('packages.form.stockHint')}
          inputMode="numeric"
          className="input--short"
          maxLength={6}
        />
        <TextField
          {...wire('mostEach')}
          label={say('packages.form.mostEach')}
          optional="optional"
          hint={say('packages.form.mostEachHint')}
          inputMode="numeric"
          className="input--short"
          maxLength={3}
        />
      </div>
      <div className="package-pair">
        <TextField
          {...wire('soldFrom')}
          type="datetime-local"
          label={say('packages.form.soldFrom')}
          optional="optional"
        />
        <TextField
          {...wire('soldUntil')}
          type="datetime-local"
          label={say('packages.form.soldUntil')}
          optional="optional"
        />
      </div>
      <p className="small soft">{say('packages.form.clock', { zone: nameZone(timeZone) })}</p>
      <RadioGroup
        {...wire('soldBy')}
        label={say('packages.form.soldBy')}
        choices={(['everyone', 'team'] as const).map((value) => ({
          value,
          label: say(`packages.soldBy.${value}`),
          hint: say(`packages.soldByHint.${value}`),
        }))}
      />
    </div>
  )
}
