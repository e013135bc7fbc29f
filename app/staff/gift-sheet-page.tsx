import { formatMoneyExactly } from '#app/money/format.ts'
import { Section } from '#app/ui/bulletin.tsx'
import { LinkButton } from '#app/ui/button.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Stat, Stats } from '#app/ui/stat.tsx'
import { SummaryList } from '#app/ui/summary-list.tsx'
import { say } from '#app/words/say.ts'
import { GiftBook } from './gift-book.tsx'
import { GiftLetters, GiftReceipts } from './gift-papers.tsx'
import type { GiftSheet } from './gift-sheet.server.ts'
import { sayMoment } from './say-time.ts'
import type { StaffFrame } from './staff-frame.server.ts'
import { Trail } from './trail.tsx'

/** Everything of one gift: money first, then who, then the book, the receipts and the letters. */
export function GiftSheetPage({ gift, frame }: { gift: GiftSheet; frame: StaffFrame }) {
  const say = (amount: GiftSheet['amount']) => formatMoneyExactly(amount, frame.currency)
  return (
    <div className="stack-large">
      <Disputes gift={gift} frame={frame} />
      <Stats>
        <Stat
          term="Gift"
          value={say(gift.amount)}
          note={gift.feeCover > 0 ? `${say(gift.feeCover)} of it to cover the fee` : undefined}
        />
        <Stat term="Fee" value={say(gift.fee)} note="kept by Stripe" />
        <Stat
          term="Sent back"
          value={say(gift.refunded)}
          note={gift.lost > 0 ? `${say(gift.lost)} lost to the bank` : undefined}
        />
        <Stat
          term="Net"
          value={say(gift.net)}
          note={gift.status === 'paid' ? undefined : 'once it is paid'}
        />
      </Stats>
      {frame.may['handle-money'] && gift.left > 0 && (
        <p>
          <LinkButton href={`/staff/gifts/${gift.id}/refund`} look="secondary">
            Refund this gift
          </LinkButton>
        </p>
      )}
      <Who gift={gift} frame={frame} />
      <Section title="In the book" id="book">
        <GiftBook journals={gift.journals} timeZone={frame.timeZone} currency={frame.currency} />
      </Section>
      <Refunds gift={gift} frame={frame} />
      <Section title="Receipts" id="receipts">
        <GiftReceipts
          receipts={gift.receipts}
          timeZone={frame.timeZone}
          currency={frame.currency}
        />
      </Section>
      <Section title="Letters" id="letters">
        <GiftLetters letters={gift.messages} timeZone={frame.timeZone} />
      </Section>
      <Section title="Record" id="record">
        <Trail entries={gift.trail} ways={frame} />
      </Section>
    </div>
  )
}

function Disputes({ gift, frame }: { gift: GiftSheet; frame: StaffFrame }) {
  return (
    <>
      {gift.disputes.map((dispute) => (
        <Notice
          key={dispute.public_id}
          kind={dispute.settled_at ? 'info' : 'danger'}
          title={`${sayDispute(dispute.status)}: ${formatMoneyExactly(dispute.amount, frame.currency)}`}
        >
          <p>
            Opened {sayMoment(dispute.opened_at, frame.timeZone)}; the bank’s reason:{' '}
            {dispute.reason.replaceAll('_', ' ')}.
            {dispute.evidence_due_at && !dispute.settled_at && (
              <>
                {' '}
                Send evidence in the Stripe dashboard by{' '}
                {sayMoment(dispute.evidence_due_at, frame.timeZone)}.
              </>
            )}
          </p>
        </Notice>
      ))}
    </>
  )
}

function sayDispute(status: GiftSheet['disputes'][number]['status']): string {
  switch (status) {
    case 'open':
      return 'Dispute open'
    case 'under-review':
      return 'The bank is looking at the evidence'
    case 'won':
      return 'Dispute won'
    case 'lost':
      return 'Dispute lost'
    case 'warning':
      return 'The bank is asking about this gift'
    case 'warning-closed':
      return 'The bank’s question is settled'
  }
}

function Who({ gift, frame }: { gift: GiftSheet; frame: StaffFrame }) {
  const { timeZone } = frame
  const mayCredit = frame.may['handle-money']
  return (
    <Section title="Who and when" id="who">
      {gift.anonymous && (
        <Notice kind="warning" title="This donor wants to be anonymous">
          <p>Others, the team’s captains too, see “Anonymous”. Please keep the name to yourself.</p>
        </Notice>
      )}
      <SummaryList
        rows={[
          { term: 'Donor', value: gift.donorName ?? 'No name given' },
          {
            term: 'E-mail',
            value: gift.donorEmail ? (
              <a href={`mailto:${gift.donorEmail}`}>{gift.donorEmail}</a>
            ) : (
              'None yet'
            ),
          },
          {
            term: 'Name on the page',
            value: gift.anonymous ? 'Anonymous' : (gift.shownName ?? 'None'),
          },
          { term: 'Amount on the page', value: gift.amountHidden ? 'Hidden' : 'Shown' },
          { term: 'Words', value: gift.message ?? 'None' },
          {
            term: 'Team',
            value: gift.team ? (
              <a href={`/staff/teams/${gift.team.slug}`}>{gift.team.name}</a>
            ) : (
              'To the campaign itself'
            ),
          },
          ...(gift.team
            ? [
                {
                  term: say('members.staff.broughtInBy'),
                  value: gift.broughtInBy ?? say('members.staff.nobody'),
                  action: mayCredit && gift.status === 'paid' && (
                    <a href={`/staff/gifts/${gift.id}/credit`}>{say('members.staff.change')}</a>
                  ),
                },
              ]
            : []),
          { term: 'Campaign', value: gift.campaignName },
          {
            term: 'Paid',
            value: gift.paidAt
              ? sayMoment(gift.paidAt, timeZone)
              : `Not paid; begun ${sayMoment(gift.startedAt, timeZone)}`,
          },
          { term: 'How', value: gift.method?.replaceAll(/[_/]/g, ' ') ?? 'Not known' },
          {
            term: 'At Stripe',
            value: gift.paymentId ? <code>{gift.paymentId}</code> : 'Nothing yet',
          },
        ]}
      />
    </Section>
  )
}

function Refunds({ gift, frame }: { gift: GiftSheet; frame: StaffFrame }) {
  if (gift.refunds.length === 0) return null
  return (
    <Section title="Refunds" id="refunds">
      <ol className="trail">
        {gift.refunds.map((refund) => (
          <li key={refund.id}>
            <p>
              <strong className="figures">
                {formatMoneyExactly(refund.amount, frame.currency)}
              </strong>{' '}
              {sayRefund(refund.status)}
              <span className="soft">
                , asked{' '}
                {refund.by && (
                  <>
                    by <bdi>{refund.by}</bdi>{' '}
                  </>
                )}
                on {sayMoment(refund.createdAt, frame.timeZone)}
              </span>
            </p>
            <p className="small soft" dir="auto">
              {refund.reason}
              {refund.failure && `: ${refund.failure}`}
            </p>
          </li>
        ))}
      </ol>
    </Section>
  )
}

function sayRefund(status: GiftSheet['refunds'][number]['status']): string {
  switch (status) {
    case 'requested':
      return 'asked for; Stripe has not answered yet'
    case 'pending':
      return 'on its way to the donor'
    case 'succeeded':
      return 'sent back'
    case 'failed':
      return 'did not go through'
  }
}
