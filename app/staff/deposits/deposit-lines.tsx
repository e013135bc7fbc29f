import { formatMoneyExactly } from '#app/money/format.ts'
import { Table } from '#app/ui/table.tsx'
import { say } from '#app/words/say.ts'
import type { MoneyThatCame } from '../money/money-in-hand.server.ts'
import { sayShortDay } from '../say-time.ts'
import type { StaffFrame } from '../staff-frame.server.ts'

/** The checks of a slip, or its cash, one under the other with their sum. */
export function DepositLines({
  caption,
  lines,
  total,
  frame,
}: {
  caption: string
  lines: readonly MoneyThatCame[]
  total: string
  frame: StaffFrame
}) {
  const areNumbered = lines.some(({ checkNumber }) => checkNumber !== null)
  return (
    <Table
      caption={caption}
      narrow="brief"
      columns={[
        {
          heading: say('bank.sheet.name'),
          cell: (one) => (
            <>
              <a href={`/staff/money/came/${one.id}`} dir="auto">
                {one.payerName ?? say('treasury.came.nobody')}
              </a>
              {one.returned && <span className="small"> ({say('treasury.where.returned')})</span>}
            </>
          ),
        },
        ...(areNumbered
          ? [
              {
                heading: say('treasury.came.checkNumber'),
                cell: ({ checkNumber }: MoneyThatCame) => checkNumber ?? '',
                kind: 'short' as const,
              },
            ]
          : []),
        {
          heading: say('bank.sheet.came'),
          cell: ({ receivedOn }) => sayShortDay(receivedOn),
          kind: 'short',
        },
        {
          heading: say('bank.line.amount'),
          cell: ({ amount }) => formatMoneyExactly(amount, frame.currency),
          kind: 'sum',
        },
      ]}
      rows={lines}
      rowKey={({ id }) => id}
      totals={[say('treasury.many.total'), ...(areNumbered ? [''] : []), '', total]}
    />
  )
}
