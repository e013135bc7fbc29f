import type { ReactNode } from 'react'
import type { WordsPart } from '#app/giving/hidden-words.ts'
import { formatMoneyExactly } from '#app/money/format.ts'
import { Dedicated } from '#app/teams/gift-wall.tsx'
import { Section } from '#app/ui/bulletin.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { SummaryList } from '#app/ui/summary-list.tsx'
import { Tag } from '#app/ui/tag.tsx'
import { say } from '#app/words/say.ts'
import { giftsHref } from './desk-hrefs.ts'
import type { GiftSheet } from './gift-sheet.server.ts'
import { sayMoment } from './say-time.ts'
import type { StaffFrame } from './staff-frame.server.ts'

/** Who gave, to whom, how, and what the pages say of it. */
export function GiftWho({ gift, frame }: { gift: GiftSheet; frame: StaffFrame }) {
  const { timeZone } = frame
  const mayCredit = frame.may['handle-money']
  const toWords = (part: WordsPart) =>
    frame.may.moderate &&
    gift.status === 'paid' &&
    part === firstWords(gift) && (
      <a href={`/staff/gifts/${gift.id}/hidden-words`}>{say('review.words.open')}</a>
    )
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
            action: toWords('name'),
          },
          {
            term: say('staff.sheet.shownAmount'),
            value: gift.amountHidden ? say('staff.sheet.hidden') : say('staff.sheet.shown'),
          },
          {
            term: say('staff.sheet.words'),
            value: withMark(gift, 'message', gift.message ?? say('staff.settings.none')),
            action: toWords('message'),
          },
          ...sayDedication(gift, toWords('dedication')),
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
          ...sayChallenges(gift),
          ...(gift.monthly
            ? [
                {
                  term: say('monthly.staff.row'),
                  value: (
                    <a href={giftsHref({ monthly: gift.monthly.id })}>
                      {say('monthly.staff.see', {
                        amount: formatMoneyExactly(gift.monthly.amount, frame.currency),
                      })}
                    </a>
                  ),
                },
              ]
            : []),
          { term: say('staff.totals.campaign'), value: gift.campaignName },
          {
            term: say('staff.sheet.paid'),
            value: sayPaid(gift, timeZone),
          },
          { term: say('staff.sheet.how'), value: sayHow(gift) },
          gift.byHand
            ? {
                term: say('staff.sheet.itsMoney'),
                value: say(`staff.sheet.money.${gift.byHand.money}`),
              }
            : {
                term: say('staff.sheet.atStripe'),
                value: gift.paymentId ? (
                  <code>{gift.paymentId}</code>
                ) : (
                  say('staff.sheet.nothingYet')
                ),
              },
          ...(gift.byHand?.address
            ? [{ term: say('staff.sheet.address'), value: gift.byHand.address }]
            : []),
        ]}
      />
    </Section>
  )
}

function sayPaid({ status, paidAt, startedAt }: GiftSheet, timeZone: string): string {
  if (paidAt) return sayMoment(paidAt, timeZone)
  if (status === 'void') return say('staff.sheet.takenBack')
  return say('staff.sheet.notPaid', { when: sayMoment(startedAt, timeZone) })
}

/** Whose promise grows with it. */
function sayChallenges({ challenges }: GiftSheet) {
  if (challenges.length === 0) return []
  const value = (
    <ul className="plain-list">
      {challenges.map(({ id, sponsor }) => (
        <li key={id}>
          <a href={`/staff/money/challenge/${id}`} dir="auto">
            {sponsor}
          </a>
        </li>
      ))}
    </ul>
  )
  return [{ term: say('staff.sheet.challenge'), value }]
}

function sayHow({ method, byHand }: GiftSheet): string {
  if (!byHand) return method === null ? say('staff.sheet.notKnown') : sayMethod(method)
  if (method === 'check' && byHand.checkNumber)
    return say('staff.sheet.checkNumber', { number: byHand.checkNumber })
  return method === 'cash' || method === 'check'
    ? say(`staff.totals.ways.${method}`)
    : say('staff.sheet.transfer')
}

/** `card/apple_pay` as "Card, Apple Pay"; brands are called the same in every language. */
function sayMethod(method: string): string {
  return method
    .split('/')
    .map((part) => {
      if (part === 'card') return say('staff.totals.ways.card')
      if (part === 'us_bank_account') return say('staff.totals.ways.bank')
      return part.replaceAll('_', ' ').replaceAll(/\b[a-z]/g, (letter) => letter.toUpperCase())
    })
    .join(', ')
}

/** Beside which of its words the way to hide them stands. */
function firstWords({ message, shownName, dedication }: GiftSheet): WordsPart | undefined {
  if (message !== null) return 'message'
  if (shownName !== null) return 'name'
  return dedication && 'dedication'
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

function sayDedication(gift: GiftSheet, action: ReactNode) {
  const { dedication, card } = gift
  if (!dedication) return []
  const rows = [
    {
      term: say('staff.sheet.dedicated'),
      value: withMark(gift, 'dedication', <Dedicated {...dedication} />),
      action,
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
