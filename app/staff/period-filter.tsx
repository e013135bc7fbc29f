import { Select } from '#app/ui/select.tsx'
import { DateField } from '#app/ui/text-field.tsx'
import { say } from '#app/words/say.ts'
import { errorOf } from './read-form.ts'
import { sayPeriods } from './period.ts'
import type { Period } from './period.ts'

/** Some days by name, inside a GET form: what is chosen stands in the address. */
export function PeriodChoice({ period }: { period: Period }) {
  return (
    <>
      <Select
        name="period"
        label={say('staff.period.days')}
        options={sayPeriods()}
        defaultValue={period.name}
      />
      <input type="hidden" name="shown" value={period.name} />
    </>
  )
}

interface PeriodDatesProps {
  period: Pick<Period, 'from' | 'to' | 'problem' | 'typed'> & { readonly name: string }
}

/** Dates of one's own, in the same form. They count as soon as they are typed. */
export function PeriodDates({ period }: PeriodDatesProps) {
  const errors = period.problem ? [{ field: 'from', message: period.problem }] : []
  const { from, to } = period.typed ?? period
  return (
    <>
      <DateField
        name="from"
        label={say('staff.period.first')}
        defaultValue={period.name === 'own' ? (from ?? undefined) : undefined}
        error={errorOf(errors, 'from')}
      />
      <DateField
        name="to"
        label={say('staff.period.last')}
        defaultValue={period.name === 'own' ? (to ?? undefined) : undefined}
      />
    </>
  )
}
