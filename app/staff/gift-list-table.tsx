import { formatMoneyExactly } from '#app/money/format.ts'
import { Empty } from '#app/ui/art/scenes.tsx'
import { EmailAddress } from '#app/ui/email-address.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Table } from '#app/ui/table.tsx'
import { Tag } from '#app/ui/tag.tsx'
import { say } from '#app/words/say.ts'
import type { ListedGift } from './gift-list.server.ts'
import { sayGiftState } from './gift-state.ts'
import { sayMoment } from './say-time.ts'

interface GiftListTableProps {
  gifts: readonly ListedGift[]
  /** The words that the list is searched for, in small letters; empty when it is not. */
  sought: string
  timeZone: string
  currency: string
}

/** Gifts with who gave, to whom, and how they stand; each leads to its own page. */
export function GiftListTable({ gifts, sought, timeZone, currency }: GiftListTableProps) {
  return (
    <Table
      caption={say('staff.gifts.caption')}
      columns={[
        {
          heading: say('staff.gifts.donor'),
          cell: (gift) => <Donor gift={gift} sought={sought} />,
        },
        { heading: say('staff.gifts.team'), cell: ({ teamName }) => <bdi>{teamName}</bdi> },
        {
          heading: say('staff.gifts.when'),
          cell: ({ at }) => sayMoment(at, timeZone),
          kind: 'short',
        },
        {
          heading: say('staff.gifts.receipt'),
          cell: ({ receiptNumber }) => receiptNumber ?? say('staff.settings.none'),
          kind: 'short',
        },
        { heading: say('staff.people.state'), cell: GiftState },
        {
          heading: say('staff.papers.amount'),
          cell: ({ amount, part }) => (
            <>
              {formatMoneyExactly(amount, currency)}
              {part !== null && (
                <span className="small soft under">
                  {say('staff.giftHand.part', { part: formatMoneyExactly(part, currency) })}
                </span>
              )}
            </>
          ),
          kind: 'sum',
        },
        {
          heading: say('staff.gifts.fee'),
          cell: ({ fee }) => formatMoneyExactly(fee, currency),
          kind: 'number',
        },
      ]}
      rows={gifts}
      rowKey={({ id }) => id}
      narrow="brief"
      empty={
        <EmptyState picture={<Empty />} title={say('staff.gifts.noFit')}>
          <p>{say('staff.gifts.noFitWords')}</p>
        </EmptyState>
      }
    />
  )
}

function Donor({ gift, sought }: { gift: ListedGift; sought: string }) {
  const { id, donorName, donorEmail, shownName, anonymous, monthly } = gift
  const name = donorName ?? shownName ?? say('staff.gifts.noName')
  const isFoundBy = (words: string | null) => words?.toLowerCase().includes(sought) ?? false
  return (
    <>
      <a href={`/staff/gifts/${id}`} dir="auto">
        {name}
      </a>
      {donorEmail && (
        <span className="small soft under">
          <EmailAddress email={donorEmail} />
        </span>
      )}
      {shownName && isFoundBy(shownName) && !isFoundBy(name) && !isFoundBy(donorEmail) && (
        <span className="small soft under">
          {say.rich('staff.gifts.shownAs', {
            name: shownName,
            bdi: (words) => <bdi>{words}</bdi>,
          })}
        </span>
      )}
      {monthly && (
        <>
          {' '}
          <Tag>{say('monthly.staff.badge')}</Tag>
        </>
      )}
      {anonymous && (
        <>
          {' '}
          <Tag tone="note">{say('staff.gifts.anonymous')}</Tag>
        </>
      )}
    </>
  )
}

function GiftState(gift: ListedGift) {
  const { text, tone } = sayGiftState(gift)
  return <Tag tone={tone}>{text}</Tag>
}
