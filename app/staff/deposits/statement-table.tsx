import type { ReactNode } from 'react'
import { formatMoneyExactly } from '#app/money/format.ts'
import { Table } from '#app/ui/table.tsx'
import { say } from '#app/words/say.ts'
import { sayShortDay } from '../say-time.ts'
import type { StaffFrame } from '../staff-frame.server.ts'
import type { StatementLine } from './deposit-list.server.ts'

interface StatementTableProps {
  caption: string
  lines: readonly StatementLine[]
  frame: StaffFrame
  empty?: ReactNode
}

/** What went to the bank, whichever way, beside what its statement says. */
export function StatementTable({ caption, lines, frame, empty }: StatementTableProps) {
  return (
    <Table
      caption={caption}
      narrow="brief"
      columns={[
        {
          heading: say('bank.line.what'),
          cell: (line) => (
            <a href={hrefOfLine(line)} dir="auto">
              {sayLine(line)}
            </a>
          ),
        },
        { heading: say('bank.line.day'), cell: ({ day }) => sayShortDay(day), kind: 'short' },
        {
          heading: say('bank.line.statementOn'),
          cell: ({ statementOn }) =>
            statementOn ? sayShortDay(statementOn) : say('bank.line.notYet'),
          kind: 'short',
        },
        {
          heading: say('bank.line.amount'),
          cell: ({ amount }) => formatMoneyExactly(amount, frame.currency),
          kind: 'sum',
        },
        {
          heading: say('bank.line.onStatement'),
          cell: ({ onStatement }) =>
            onStatement === null ? '' : formatMoneyExactly(onStatement, frame.currency),
          kind: 'number',
        },
      ]}
      rows={lines}
      rowKey={({ id }) => id}
      empty={empty}
    />
  )
}

function hrefOfLine({ kind, id }: StatementLine): string {
  return kind === 'payout' ? `/staff/payouts/${id}` : `/staff/deposits/${id}`
}

function sayLine({ kind, slipNumber, payerName }: StatementLine): string {
  switch (kind) {
    case 'slip':
      return slipNumber ? say('bank.line.slipNumber', { slipNumber }) : say('bank.line.slip')
    case 'transfer':
      return payerName ? say('bank.line.transferFrom', { payerName }) : say('bank.line.transfer')
    case 'payout':
      return say('bank.line.payout')
  }
}
