import { formatMoneyExactly } from '#app/money/format.ts'
import { Button } from '#app/ui/button.tsx'
import { Table } from '#app/ui/table.tsx'
import { Tag } from '#app/ui/tag.tsx'
import { say } from '#app/words/say.ts'
import type { GiftSheet } from './gift-sheet.server.ts'
import type { StaffFrame } from './staff-frame.server.ts'
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
      caption={<span className="unseen">{say('staff.papers.receipts')}</span>}
      narrow="brief"
      columns={[
        {
          heading: say('staff.papers.number'),
          cell: ({ id, number }) => <a href={`/receipts/${id}`}>{number}</a>,
          kind: 'short',
        },
        {
          heading: say('staff.papers.issued'),
          cell: ({ issuedAt }) => sayMoment(issuedAt, timeZone),
          kind: 'short',
        },
        { heading: say('staff.people.state'), cell: ReceiptState },
        {
          heading: say('staff.papers.replaces'),
          cell: ({ replaces }) => replaces ?? say('staff.settings.none'),
          nothing: ({ replaces }) => replaces === null,
        },
        {
          heading: say('staff.papers.amount'),
          cell: ({ amount }) => formatMoneyExactly(amount, currency),
          kind: 'sum',
        },
      ]}
      rows={receipts}
      rowKey={({ id }) => id}
      empty={<p className="soft">{say('staff.papers.noReceipt')}</p>}
    />
  )
}

/** One press sends the valid receipt again, to the donor alone. */
export function ResendReceipt({ gift, frame }: { gift: GiftSheet; frame: StaffFrame }) {
  const valid = gift.receipts.some(({ voidedAt }) => voidedAt === null)
  if (!frame.may['handle-money'] || !valid || gift.donorEmail === null) return null
  return (
    <form method="post" action={`/staff/gifts/${gift.id}/receipt-copy`} className="stack">
      <p className="small soft">{say('staff.sheet.resendTo', { email: gift.donorEmail })}</p>
      <div className="actions">
        <Button look="secondary" busyText={say('staff.sheet.resending')}>
          {say('staff.sheet.resend')}
        </Button>
      </div>
    </form>
  )
}

function ReceiptState({ voidedAt, voidedWhy }: GiftSheet['receipts'][number]) {
  if (!voidedAt) return <Tag tone="good">{say('staff.papers.valid')}</Tag>
  return (
    <span className="cluster">
      <Tag tone="bad">{say('staff.papers.void')}</Tag> {sayVoided(voidedWhy)}
    </span>
  )
}

/** What the app wrote itself is said in the reader's language; a person's words are passed on. */
function sayVoided(why: string | null): string | null {
  if (why === 'the whole gift went back') return say('staff.papers.wholeWentBack')
  if (why === 'part of the gift went back') return say('staff.papers.partWentBack')
  return why
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
      caption={<span className="unseen">{say('staff.papers.letters')}</span>}
      narrow="brief"
      columns={[
        { heading: say('staff.papers.about'), cell: ({ kind }) => sayLetter(kind) },
        {
          heading: say('staff.papers.to'),
          cell: ({ to }) => (to === null ? say('staff.papers.forgotten') : <bdi>{to}</bdi>),
        },
        {
          heading: say('staff.papers.sent'),
          cell: ({ sent_at: sentAt, last_error: problem }) =>
            sentAt
              ? sayMoment(sentAt, timeZone)
              : problem
                ? say('staff.papers.again')
                : say('staff.papers.notYet'),
        },
      ]}
      rows={letters}
      rowKey={({ id }) => String(id)}
      empty={<p className="soft">{say('staff.papers.noLetter')}</p>}
    />
  )
}

function sayLetter(kind: string): string {
  switch (kind) {
    case 'gift-receipt':
    case 'gift-refunded':
    case 'captain-gift':
    case 'gift-moved':
    case 'gift-thanks':
    case 'e-card':
    case 'receipt-copies':
      return say(`staff.letter.${kind}`)
  }
  return kind.replaceAll('-', ' ')
}
