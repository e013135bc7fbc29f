import { formatMoneyExactly } from '#app/money/format.ts'
import { Table } from '#app/ui/table.tsx'
import { Tag } from '#app/ui/tag.tsx'
import type { GiftSheet } from './gift-sheet.server.ts'
import { sayMoment } from './say-time.ts'

interface GiftReceiptsProps {
  receipts: GiftSheet['receipts']
  timeZone: string
  currency: string
}

/** Every receipt that was issued for a gift; a voided one stays listed with its reason. */
export function GiftReceipts({ receipts, timeZone, currency }: GiftReceiptsProps) {
  return (
    <Table
      caption="Receipts of this gift"
      columns={[
        { heading: 'Number', cell: ({ number }) => number, kind: 'short' },
        { heading: 'Issued', cell: ({ issuedAt }) => sayMoment(issuedAt, timeZone), kind: 'short' },
        { heading: 'State', cell: ReceiptState },
        { heading: 'In place of', cell: ({ replaces }) => replaces ?? 'None' },
        {
          heading: 'Amount',
          cell: ({ amount }) => formatMoneyExactly(amount, currency),
          kind: 'number',
        },
      ]}
      rows={receipts}
      rowKey={({ id }) => id}
      empty={<p className="soft">A receipt is issued when the gift is paid.</p>}
    />
  )
}

function ReceiptState({ voidedAt, voidedWhy }: GiftSheet['receipts'][number]) {
  if (!voidedAt) return <Tag tone="good">Valid</Tag>
  return (
    <span className="cluster">
      <Tag tone="bad">Void</Tag> {voidedWhy}
    </span>
  )
}

/** What was written to the donor and the captains about a gift. */
export function GiftLetters({
  letters,
  timeZone,
}: {
  letters: GiftSheet['messages']
  timeZone: string
}) {
  return (
    <Table
      caption="Letters about this gift"
      columns={[
        { heading: 'About', cell: ({ kind }) => sayLetter(kind) },
        { heading: 'To', cell: ({ to }) => <bdi>{to}</bdi> },
        {
          heading: 'Sent',
          cell: ({ sent_at: sentAt, last_error: problem }) =>
            sentAt
              ? sayMoment(sentAt, timeZone)
              : problem
                ? 'Not yet: it is tried again'
                : 'Not yet',
        },
      ]}
      rows={letters}
      rowKey={({ id }) => String(id)}
      empty={<p className="soft">No letter was written.</p>}
    />
  )
}

function sayLetter(kind: string): string {
  return letters.get(kind) ?? kind.replaceAll('-', ' ')
}

const letters = new Map([
  ['gift-receipt', 'Thanks and receipt'],
  ['gift-refunded', 'Refund'],
  ['captain-gift', 'Word to the captain'],
])
