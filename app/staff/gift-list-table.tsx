import { formatMoneyExactly } from '#app/money/format.ts'
import { Empty } from '#app/ui/art/scenes.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Table } from '#app/ui/table.tsx'
import { Tag } from '#app/ui/tag.tsx'
import type { ListedGift } from './gift-list.server.ts'
import { sayGiftState } from './gift-state.ts'
import { sayMoment } from './say-time.ts'

interface GiftListTableProps {
  gifts: readonly ListedGift[]
  timeZone: string
  currency: string
}

/** Gifts with who gave, to whom, and how they stand; each leads to its own page. */
export function GiftListTable({ gifts, timeZone, currency }: GiftListTableProps) {
  return (
    <Table
      caption="Gifts, newest first"
      columns={[
        { heading: 'Donor', cell: Donor },
        { heading: 'Team', cell: ({ teamName }) => <bdi>{teamName}</bdi> },
        { heading: 'When', cell: ({ at }) => sayMoment(at, timeZone), kind: 'short' },
        { heading: 'Receipt', cell: ({ receiptNumber }) => receiptNumber ?? 'None', kind: 'short' },
        { heading: 'State', cell: GiftState },
        {
          heading: 'Amount',
          cell: ({ amount }) => formatMoneyExactly(amount, currency),
          kind: 'sum',
        },
        { heading: 'Fee', cell: ({ fee }) => formatMoneyExactly(fee, currency), kind: 'number' },
      ]}
      rows={gifts}
      rowKey={({ id }) => id}
      narrow="brief"
      empty={
        <EmptyState picture={<Empty />} title="No gift fits that">
          <p>Look under another state, take out a filter, or search for fewer letters.</p>
        </EmptyState>
      }
    />
  )
}

function Donor({ id, donorName, donorEmail, shownName, anonymous }: ListedGift) {
  const name = donorName ?? shownName ?? 'No name given'
  return (
    <>
      <a href={`/staff/gifts/${id}`} dir="auto">
        {name}
      </a>
      {donorEmail && <span className="small soft under">{donorEmail}</span>}
      {anonymous && (
        <>
          {' '}
          <Tag tone="note">Anonymous to others</Tag>
        </>
      )}
    </>
  )
}

function GiftState(gift: ListedGift) {
  const { text, tone } = sayGiftState(gift)
  return <Tag tone={tone}>{text}</Tag>
}
