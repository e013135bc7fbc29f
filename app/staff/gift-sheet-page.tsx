import type { ReactNode } from 'react'
import type { WordsPart } from '#app/giving/hidden-words.ts'
import { formatMoneyExactly } from '#app/money/format.ts'
import { Dedicated } from '#app/teams/gift-wall.tsx'
import { Section } from '#app/ui/bulletin.tsx'
import { LinkButton } from '#app/ui/button.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Stat, Stats } from '#app/ui/stat.tsx'
import { SummaryList } from '#app/ui/summary-list.tsx'
import { Tag } from '#app/ui/tag.tsx'
import { say } from '#app/words/say.ts'
import { GiftBook } from './gift-book.tsx'
import { GiftLetters, GiftReceipts, ResendReceipt } from './gift-papers.tsx'
import type { GiftSheet } from './gift-sheet.server.ts'
import { sayMoment } from './say-time.ts'
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
          note={say('staff.totals.byStripe')}
        />
        <Stat
          term={say('staff.totals.sentBack')}
          value={money(gift.refunded)}
          note={gift.lost > 0 ? say('staff.sheet.lost', { amount: money(gift.lost) }) : undefined}
        />
        <Stat
          term={say('staff.totals.net')}
          value={money(gift.net)}
          note={gift.status === 'paid' ? undefined : say('staff.sheet.oncePaid')}
        />
      </Stats>
      {frame.may['handle-money'] && gift.left > 0 && (
        <p className="actions">
          <LinkButton href={`/staff/gifts/${gift.id}/refund`} look="secondary">
            {say('staff.sheet.refund')}
          </LinkButton>
          <LinkButton href={`/staff/gifts/${gift.id}/move`} look="secondary">
            {say('moves.open')}
          </LinkButton>
        </p>
      )}
      <Who gift={gift} frame={frame} />
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
        </Notice>
      ))}
    </>
  )
}

function sayOpened(dispute: GiftSheet['disputes'][number], timeZone: string): string {
  const said = {
    when: sayMoment(dispute.opened_at, timeZone),
    reason: dispute.reason.replaceAll('_', ' '),
  }
  return dispute.evidence_due_at && !dispute.settled_at
    ? say('staff.sheet.openedUntil', {
        ...said,
        until: sayMoment(dispute.evidence_due_at, timeZone),
      })
    : say('staff.sheet.opened', said)
}

function Who({ gift, frame }: { gift: GiftSheet; frame: StaffFrame }) {
  const { timeZone } = frame
  const mayCredit = frame.may['handle-money']
  return (
    <Section title={say('staff.sheet.who')} id="who">
      {gift.anonymous && (
        <Notice kind="warning" title={say('staff.sheet.anonymous')}>
          <p>{say('staff.sheet.anonymousWords')}</p>
        </Notice>
      )}
      <SummaryList
        rows={[
          { term: say('staff.gifts.donor'), value: gift.donorName ?? say('staff.gifts.noName') },
          {
            term: say('staff.people.columnEmail'),
            value: gift.donorEmail ? (
              <a href={`mailto:${gift.donorEmail}`}>{gift.donorEmail}</a>
            ) : (
              say('staff.sheet.noneYet')
            ),
          },
          {
            term: say('staff.sheet.shownName'),
            value: gift.anonymous
              ? say('giving.wall.anonymous')
              : withMark(gift, 'name', gift.shownName ?? say('staff.settings.none')),
          },
          {
            term: say('staff.sheet.shownAmount'),
            value: gift.amountHidden ? say('staff.sheet.hidden') : say('staff.sheet.shown'),
          },
          {
            term: say('staff.sheet.words'),
            value: withMark(gift, 'message', gift.message ?? say('staff.settings.none')),
            action: frame.may.moderate && gift.status === 'paid' && (
              <a href={`/staff/gifts/${gift.id}/hidden-words`}>{say('review.words.open')}</a>
            ),
          },
          ...sayDedication(gift),
          {
            term: say('staff.gifts.team'),
            value: gift.team ? (
              <a href={`/staff/teams/${gift.team.slug}`}>{gift.team.name}</a>
            ) : (
              say('staff.sheet.campaignItself')
            ),
          },
          ...(gift.parts.length > 0
            ? [
                {
                  term: say('moves.shared'),
                  value: (
                    <ul className="postings">
                      {gift.parts.map((part) => (
                        <li key={part.slug}>
                          <bdi>{part.name}</bdi>{' '}
                          <span className="figures">
                            {formatMoneyExactly(part.cents, frame.currency)}
                          </span>
                        </li>
                      ))}
                    </ul>
                  ),
                },
              ]
            : []),
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
          { term: say('staff.totals.campaign'), value: gift.campaignName },
          {
            term: say('staff.sheet.paid'),
            value: gift.paidAt
              ? sayMoment(gift.paidAt, timeZone)
              : say('staff.sheet.notPaid', { when: sayMoment(gift.startedAt, timeZone) }),
          },
          {
            term: say('staff.sheet.how'),
            value: gift.method?.replaceAll(/[_/]/g, ' ') ?? say('staff.sheet.notKnown'),
          },
          {
            term: say('staff.sheet.atStripe'),
            value: gift.paymentId ? <code>{gift.paymentId}</code> : say('staff.sheet.nothingYet'),
          },
        ]}
      />
    </Section>
  )
}

/** Words of the donor, and whether the pages leave them out. */
function withMark({ hidden }: GiftSheet, part: WordsPart, words: ReactNode) {
  if (!hidden.includes(part)) return words
  return (
    <>
      {words} <Tag tone="waiting">{say('review.words.notShown')}</Tag>
    </>
  )
}

function sayDedication(gift: GiftSheet) {
  const { dedication, card } = gift
  if (!dedication) return []
  const rows = [
    {
      term: say('staff.sheet.dedicated'),
      value: withMark(gift, 'dedication', <Dedicated {...dedication} />),
    },
  ]
  if (!card) return rows
  const to = say.rich('staff.sheet.cardTo', { ...card, name: (words) => <bdi>{words}</bdi> })
  const value = (
    <>
      {to}
      {card.words && <span dir="auto">: “{card.words}”</span>}
    </>
  )
  return [...rows, { term: say('staff.sheet.card'), value }]
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
            </p>
          </li>
        ))}
      </ol>
    </Section>
  )
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
