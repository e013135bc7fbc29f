import { formatMoneyExactly } from '#app/money/format.ts'
import { Empty } from '#app/ui/art/scenes.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Table } from '#app/ui/table.tsx'
import { Tag } from '#app/ui/tag.tsx'
import { say } from '#app/words/say.ts'
import { sayDay, sayShortDay } from '../say-time.ts'
import type { StaffFrame } from '../staff-frame.server.ts'
import type { ListedPayout } from './payout-list.server.ts'
import { sayPayoutStatus } from './payout-words.ts'

/** What Stripe paid out; each opens to what it is made of. */
export function PayoutTable({
  payouts,
  frame,
}: {
  payouts: readonly ListedPayout[]
  frame: StaffFrame
}) {
  return (
    <Table
      caption={say('bank.payouts.caption')}
      narrow="brief"
      columns={[
        {
          heading: say('bank.payouts.arrives'),
          cell: ({ id, arrivesOn }) => <a href={`/staff/payouts/${id}`}>{sayDay(arrivesOn)}</a>,
        },
        { heading: say('staff.people.state'), cell: State },
        {
          heading: say('bank.payouts.lines'),
          cell: ({ opened }) => (opened ? say('bank.payouts.read') : say('bank.payouts.notRead')),
        },
        {
          heading: say('bank.line.statementOn'),
          cell: ({ statementOn }) =>
            statementOn ? sayShortDay(statementOn) : say('bank.line.notYet'),
        },
        {
          heading: say('bank.line.amount'),
          cell: ({ amount }) => formatMoneyExactly(amount, frame.currency),
          kind: 'sum',
        },
      ]}
      rows={payouts}
      rowKey={({ id }) => id}
      empty={
        <EmptyState picture={<Empty />} title={say('bank.payouts.none')}>
          <p>{say('bank.payouts.noneWords')}</p>
        </EmptyState>
      }
    />
  )
}

function State({ status }: ListedPayout) {
  const { text, tone } = sayPayoutStatus(status)
  return <Tag tone={tone}>{text}</Tag>
}
