import { Button, LinkButton } from '#app/ui/button.tsx'
import { Select } from '#app/ui/select.tsx'
import { MoneyField, TextField } from '#app/ui/text-field.tsx'
import { giftStates } from './gift-filter.ts'
import type { GiftFilter } from './gift-filter.ts'
import { PeriodFields } from './period-filter.tsx'
import { errorOf } from './read-form.ts'

/** Which gifts to show. All of it stands in the address, so a list can be kept or sent to a colleague. */
export function GiftFilters({ filter }: { filter: GiftFilter }) {
  return (
    <search>
      <form method="get" action="/staff/gifts" className="filters">
        <TextField
          name="q"
          type="search"
          label="Name, e-mail, receipt number or id"
          optional="optional"
          defaultValue={filter.typed}
          maxLength={200}
          error={errorOf(filter.problems, 'q')}
        />
        <TextField
          name="team"
          label="Team"
          hint="As in its address"
          optional="optional"
          defaultValue={filter.team}
          maxLength={80}
        />
        <MoneyField
          name="amount"
          label="Exact amount"
          optional="optional"
          defaultValue={filter.amountTyped}
          error={errorOf(filter.problems, 'amount')}
        />
        <Select name="state" label="State" options={giftStates} defaultValue={filter.state} />
        <PeriodFields period={filter.period} />
        <div className="actions">
          <Button>Find gifts</Button>
          <LinkButton href="/staff/gifts" look="quiet">
            Clear
          </LinkButton>
        </div>
      </form>
    </search>
  )
}
