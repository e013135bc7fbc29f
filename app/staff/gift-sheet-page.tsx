import type { ReactNode } from 'react'
import { sayDisputeReason } from '#app/mail/messages/dispute-reason.ts'
import { formatMoneyExactly } from '#app/money/format.ts'
import { Section } from '#app/ui/bulletin.tsx'
import { LinkButton } from '#app/ui/button.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Stat, Stats } from '#app/ui/stat.tsx'
import { say } from '#app/words/say.ts'
import { GiftBook } from './gift-book.tsx'
import { GiftLetters, GiftReceipts, ResendReceipt } from './gift-papers.tsx'
import type { GiftSheet } from './gift-sheet.server.ts'
import { GiftWho } from './gift-who.tsx'
import { sayDaysLeft, sayDeadline, sayMoment } from './say-time.ts'
import type { StaffFrame } from './staff-frame.server.ts'
import { Trail } from './trail.tsx'

/** Everything of one gift: money first, then who, then the book, the receipts and the letters. */
export function GiftSheetPage({ gift, frame }: { gift: GiftSheet; frame: StaffFrame }) {
  const money = (amount: GiftSheet['amount']) => formatMoneyExactly(amount, frame.currency)
  return (
    <div className="stack-large">
      <Disputes gift={gift} frame={frame} />
      <Stats>
        <Stat
          term={say('staff.sheet.gift')}
          value={money(gift.amount)}
          note={
            gift.feeCover > 0
              ? say('staff.sheet.cover', { amount: money(gift.feeCover) })
              : undefined
          }
        />
        <Stat
          term={say('staff.gifts.fee')}
          value={money(gift.fee)}
          note={gift.byHand ? undefined : say('staff.totals.byStripe')}
        />
        {gift.disputeFee !== 0 && (
          <Stat
            term={say('staff.sheet.disputeFee')}
            value={money(gift.disputeFee)}
            note={say('staff.totals.byStripe')}
          />
        )}
        <Stat
          term={say('staff.totals.sentBack')}
          value={money(gift.refunded)}
          note={gift.lost > 0 ? say('staff.sheet.lost', { amount: money(gift.lost) }) : undefined}
        />
        <Stat term={say('staff.totals.net')} value={money(gift.net)} note={sayNet(gift, money)} />
      </Stats>
      {frame.may['handle-money'] && gift.left > 0 && (
        <p className="actions">
          <LinkButton href={`/staff/gifts/${gift.id}/refund`} look="secondary">
            {gift.byHand ? say('staff.refund.byCheckTitle') : say('staff.sheet.refund')}
          </LinkButton>
          <LinkButton href={`/staff/gifts/${gift.id}/move`} look="secondary">
            {say('moves.open')}
          </LinkButton>
        </p>
      )}
      <GiftWho gift={gift} frame={frame} />
      <Section title={say('staff.sheet.book')} id="book">
        <GiftBook journals={gift.journals} timeZone={frame.timeZone} currency={frame.currency} />
      </Section>
      <Refunds gift={gift} frame={frame} />
      <Section title={say('staff.sheet.receipts')} id="receipts">
        <GiftReceipts
          receipts={gift.receipts}
          timeZone={frame.timeZone}
          currency={frame.currency}
        />
        <ResendReceipt gift={gift} frame={frame} />
      </Section>
      <Section title={say('staff.sheet.letters')} id="letters">
        <GiftLetters letters={gift.messages} timeZone={frame.timeZone} />
      </Section>
      <Section title={say('staff.desk.record')} id="record">
        <Trail entries={gift.trail} ways={frame} />
      </Section>
    </div>
  )
}

function sayNet(
  { status, disputed }: GiftSheet,
  money: (amount: GiftSheet['net']) => string,
): string | undefined {
  if (status === 'started' || status === 'processing') return say('staff.sheet.oncePaid')
  return disputed > 0 ? say('staff.sheet.heldBack', { amount: money(disputed) }) : undefined
}

function Disputes({ gift, frame }: { gift: GiftSheet; frame: StaffFrame }) {
  return (
    <>
      {gift.disputes.map((dispute) => (
        <Notice
          key={dispute.public_id}
          kind={dispute.settled_at ? 'info' : 'danger'}
          title={say('staff.sheet.dispute', {
            state: say(`staff.dispute.${dispute.status}`),
            amount: formatMoneyExactly(dispute.amount, frame.currency),
          })}
        >
          <p>{sayOpened(dispute, frame.timeZone)}</p>
          {!dispute.settled_at && (
            <p>
              {dispute.days !== null && <strong>{sayDaysLeft(dispute.days)}. </strong>}
              {say('staff.sheet.evidence')}: {say('staff.sheet.evidenceWords')}
            </p>
          )}
        </Notice>
      ))}
    </>
  )
}

function sayOpened(dispute: GiftSheet['disputes'][number], timeZone: string): string {
  const said = {
    when: sayMoment(dispute.opened_at, timeZone),
    reason: sayDisputeReason(dispute.reason),
  }
  return dispute.evidence_due_at && !dispute.settled_at
    ? say('staff.sheet.openedUntil', {
        ...said,
        until: sayDeadline(dispute.evidence_due_at, timeZone),
      })
    : say('staff.sheet.opened', said)
}

function Refunds({ gift, frame }: { gift: GiftSheet; frame: StaffFrame }) {
  if (gift.refunds.length === 0) return null
  return (
    <Section title={say('staff.sheet.refunds')} id="refunds">
      <ol className="trail">
        {gift.refunds.map((refund) => (
          <li key={refund.id}>
            <p>{sayRefund(refund, frame)}</p>
            <p className="small soft" dir="auto">
              {refund.by ? refund.reason : say('staff.sheet.fromDashboard')}
              {refund.failure && `: ${refund.failure}`}
              {refund.check !== null && `. ${sayCheck(refund.check)}`}
            </p>
          </li>
        ))}
      </ol>
    </Section>
  )
}

function sayCheck(number: string): string {
  return number === ''
    ? say('staff.refund.paidByCheck')
    : say('staff.refund.paidByCheckNumber', { number })
}

function sayRefund(refund: GiftSheet['refunds'][number], frame: StaffFrame): ReactNode {
  const said = {
    amount: formatMoneyExactly(refund.amount, frame.currency),
    state: say(`staff.refundState.${refund.status}`),
    when: sayMoment(refund.createdAt, frame.timeZone),
    sum: (words: ReactNode) => <strong className="figures">{words}</strong>,
    soft: (words: ReactNode) => <span className="soft">{words}</span>,
  }
  if (!refund.by) return say.rich('staff.sheet.refundAsked', said)
  return say.rich('staff.sheet.refundBy', {
    ...said,
    who: refund.by,
    name: (words) => <bdi>{words}</bdi>,
  })
}
