import { Button } from '#app/ui/button.tsx'
import { Select } from '#app/ui/select.tsx'
import { DateField } from '#app/ui/text-field.tsx'
import { errorOf } from './read-form.ts'
import { periodNames } from './period.ts'
import type { Period } from './period.ts'

/** The fields of a period, inside a GET form: what is chosen stands in the address. */
export function PeriodFields({ period }: { period: Period }) {
  const errors = period.problem ? [{ field: 'from', message: period.problem }] : []
  return (
    <>
      <Select name="period" label="Days" options={periodNames} defaultValue={period.name} />
      <DateField
        name="from"
        label="From"
        optional="optional"
        defaultValue={period.name === 'own' ? (period.from ?? undefined) : undefined}
        error={errorOf(errors, 'from')}
      />
      <DateField
        name="to"
        label="To"
        optional="optional"
        defaultValue={period.name === 'own' ? (period.to ?? undefined) : undefined}
      />
    </>
  )
}

export function PeriodFilter({ period, action }: { period: Period; action: string }) {
  return (
    <form method="get" action={action} className="filters" aria-label="Which days">
      <PeriodFields period={period} />
      <Button look="secondary">Show</Button>
    </form>
  )
}
