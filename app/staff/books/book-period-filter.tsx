import { Button } from '#app/ui/button.tsx'
import { Details } from '#app/ui/details.tsx'
import { Select } from '#app/ui/select.tsx'
import { say } from '#app/words/say.ts'
import { PeriodDates } from '#app/staff/period-filter.tsx'
import { sayBookPeriods } from './book-period.ts'
import type { BookPeriod } from './book-period.ts'

/** Which days the books are opened for. All of it stands in the address. */
export function BookPeriodFilter({ action, period }: { action: string; period: BookPeriod }) {
  return (
    <search>
      <form method="get" action={action} className="filters" aria-label={say('staff.period.which')}>
        <Select
          name="period"
          label={say('staff.period.days')}
          options={sayBookPeriods()}
          defaultValue={period.name}
        />
        <input type="hidden" name="shown" value={period.name} />
        <Button look="secondary">{say('staff.period.show')}</Button>
        <Details
          summary={say('books.ownDates')}
          start={period.problem || period.name === 'own' ? 'unfolded' : 'folded'}
        >
          <div className="filters-more">
            <PeriodDates period={period} />
          </div>
        </Details>
      </form>
    </search>
  )
}
