import { Button, LinkButton } from '#app/ui/button.tsx'
import { Details } from '#app/ui/details.tsx'
import { Select } from '#app/ui/select.tsx'
import { MoneyField, TextField } from '#app/ui/text-field.tsx'
import { say } from '#app/words/say.ts'
import { sayGiftStates } from './gift-filter.ts'
import type { GiftFilter } from './gift-filter.ts'
import { PeriodChoice, PeriodDates } from './period-filter.tsx'
import { errorOf } from './read-form.ts'

/** Which gifts to show. All of it stands in the address, so a list can be kept or sent to a colleague. */
export function GiftFilters({ filter }: { filter: GiftFilter }) {
  const { typed, team, amountTyped, state, period, problems } = filter
  const usesMore = team !== '' || amountTyped !== '' || period.name === 'own'
  return (
    <search>
      <form method="get" action="/staff/gifts" className="filters">
        <TextField
          name="q"
          type="search"
          label={say('staff.gifts.search')}
          defaultValue={typed}
          maxLength={200}
          error={errorOf(problems, 'q')}
        />
        <Select
          name="state"
          label={say('staff.people.state')}
          options={sayGiftStates()}
          defaultValue={state}
        />
        <PeriodChoice period={period} />
        <div className="actions">
          <Button>{say('staff.gifts.find')}</Button>
          <LinkButton href="/staff/gifts" look="quiet">
            {say('staff.gifts.clear')}
          </LinkButton>
        </div>
        <Details summary={say('staff.gifts.moreFilters')} start={usesMore ? 'unfolded' : 'folded'}>
          <div className="filters-more">
            <TextField
              name="team"
              label={say('staff.gifts.teamFilter')}
              defaultValue={team}
              maxLength={80}
            />
            <MoneyField
              name="amount"
              label={say('staff.gifts.exactAmount')}
              defaultValue={amountTyped}
              error={errorOf(problems, 'amount')}
            />
            <PeriodDates period={period} />
          </div>
        </Details>
      </form>
    </search>
  )
}
