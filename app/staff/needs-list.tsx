import type { ReactNode } from 'react'
import { formatMoneyExactly } from '#app/money/format.ts'
import { Section } from '#app/ui/bulletin.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { say } from '#app/words/say.ts'
import { sayDaysLeft, sayDeadline, sayMoment } from './say-time.ts'
import { ResumeGiving } from './settings/resume-giving.tsx'
import type { OpenDispute, WhatNeedsDoing } from './what-needs-doing.server.ts'

interface NeedsListProps {
  /** Whether whoever reads it may end a pause. */
  mayResume: boolean
  needs: WhatNeedsDoing
  timeZone: string
  currency: string
}

/** What waits for somebody, the most pressing first; a kind word when nothing does. */
export function NeedsList({ needs, timeZone, currency, mayResume }: NeedsListProps) {
  const lines = [
    ...moneyNeeds(needs, timeZone, currency),
    ...needs.saleLimits.map(sayNearLimit),
    ...pageNeeds(needs, timeZone),
    ...machineNeeds(needs),
  ]
  return (
    <Section title={say('staff.needs.title')}>
      {needs.givingPaused && (
        <Notice kind="warning" title={say('staff.settings.paused')}>
          <p>
            {say.rich('staff.needs.pausedBy', {
              who: needs.givingPaused.by,
              when: sayMoment(needs.givingPaused.at, timeZone),
              why: needs.givingPaused.reason,
              name: (words) => <bdi>{words}</bdi>,
            })}
          </p>
          {mayResume && <ResumeGiving />}
        </Notice>
      )}
      {lines.length === 0 ? (
        <p className="soft">{say('staff.needs.nothing')}</p>
      ) : (
        <ul className="needs">
          {lines.map(({ key, words }) => (
            <li key={key}>{words}</li>
          ))}
        </ul>
      )}
    </Section>
  )
}

interface Need {
  readonly key: string
  readonly words: ReactNode
}

function moneyNeeds(needs: WhatNeedsDoing, timeZone: string, currency: string): Need[] {
  const lines: Need[] = []
  for (const dispute of needs.disputes)
    lines.push({ key: `dispute ${lines.length}`, words: sayDispute(dispute, timeZone, currency) })
  if (needs.disputesOpen > needs.disputes.length)
    lines.push({
      key: 'disputes',
      words: say.rich('staff.needs.disputes', {
        n: needs.disputesOpen,
        link: linkTo('/staff/gifts?state=disputed'),
      }),
    })
  if (needs.suspense !== 0)
    lines.push({
      key: 'suspense',
      words: say.rich('staff.needs.suspense', {
        amount: formatMoneyExactly(needs.suspense, currency),
        sum: (amount) => <strong className="figures">{amount}</strong>,
      }),
    })
  if (needs.takenTwice > 0)
    lines.push({
      key: 'taken-twice',
      words: say.rich('staff.needs.takenTwice', {
        amount: formatMoneyExactly(needs.takenTwice, currency),
        sum: (amount) => <strong className="figures">{amount}</strong>,
        link: linkTo(
          needs.giftTakenTwice ? `/staff/gifts/${needs.giftTakenTwice}` : '/staff/gifts',
        ),
      }),
    })
  if (needs.overdue.count > 0)
    lines.push({
      key: 'overdue',
      words: say.rich('treasury.needs.overdue', {
        n: needs.overdue.count,
        amount: formatMoneyExactly(needs.overdue.amount, currency),
        link: linkTo('/staff/money'),
      }),
    })
  if (needs.parked.count > 0)
    lines.push({
      key: 'parked',
      words: say.rich('treasury.needs.parked', {
        n: needs.parked.count,
        amount: formatMoneyExactly(needs.parked.amount, currency),
        link: linkTo('/staff/money#parked'),
      }),
    })
  if (needs.drift !== 0)
    lines.push({
      key: 'drift',
      words: say.rich('staff.needs.drift', {
        amount: formatMoneyExactly(needs.drift, currency),
        sum: (amount) => <strong className="figures">{amount}</strong>,
      }),
    })
  return lines
}

/** One dispute, and how long there is to answer the bank. */
function sayDispute(dispute: OpenDispute, timeZone: string, currency: string): ReactNode {
  const said = {
    amount: formatMoneyExactly(dispute.amount, currency),
    donor: dispute.donor ?? say('staff.gifts.noName'),
    name: (words: ReactNode) => <bdi>{words}</bdi>,
    link: linkTo(dispute.giftId ? `/staff/gifts/${dispute.giftId}` : '/staff/gifts?state=disputed'),
  }
  if (dispute.dueAt === null || dispute.days === null) return say.rich('staff.needs.dispute', said)
  return say.rich('staff.needs.disputeUntil', {
    ...said,
    when: sayDeadline(dispute.dueAt, timeZone),
    left: sayDaysLeft(dispute.days),
    strong: (words) => <strong>{words}</strong>,
  })
}

/** What staff have yet to read, each where it is read. */
function pageNeeds(needs: WhatNeedsDoing, timeZone: string): Need[] {
  const queues = [
    { words: 'events.review.needs', n: needs.eventsWaiting, href: '/staff/events' },
    { words: 'sponsors.review.needs', n: needs.sponsorsWaiting, href: '/staff/sponsors' },
    { words: 'news.staff.needs', n: needs.newsWaiting, href: '/staff/messages/news' },
    { words: 'comments.staff.needs', n: needs.commentsWaiting, href: '/staff/messages/comments' },
    { words: 'skills.staff.wait', n: needs.skillNeedsWaiting, href: '/staff/skills' },
    { words: 'staff.needs.reports', n: needs.reportsOpen, href: '/staff/reports' },
  ] as const
  return [
    ...teamNeeds(needs, timeZone),
    ...queues
      .filter(({ n }) => n > 0)
      .map(({ words, n, href }) => ({
        key: words,
        words: say.rich(words, { n, link: linkTo(href) }),
      })),
  ]
}

function teamNeeds({ teamsWaiting: n, waitingSince }: WhatNeedsDoing, timeZone: string): Need[] {
  if (n === 0) return []
  const link = linkTo('/staff/teams')
  const words = waitingSince
    ? say.rich('staff.needs.pagesSince', { n, when: sayMoment(waitingSince, timeZone), link })
    : say.rich('staff.needs.pages', { n, link })
  return [{ key: 'teams', words }]
}

function sayNearLimit({ year, words, past }: WhatNeedsDoing['saleLimits'][number]): Need {
  const said = { year: String(year), words, link: linkTo(`/staff/sale-days?year=${year}`) }
  return {
    key: `sale-limits-${year}`,
    words: past ? say.rich('saleDays.needs.past', said) : say.rich('saleDays.needs.near', said),
  }
}

function machineNeeds(needs: WhatNeedsDoing): Need[] {
  const stuck = [
    { words: 'staff.needs.notices', n: needs.noticesStuck },
    { words: 'staff.needs.jobs', n: needs.jobsStuck },
    { words: 'staff.needs.mail', n: needs.mailUnsent },
  ] as const
  return stuck
    .filter(({ n }) => n > 0)
    .map(({ words, n }) => ({ key: words, words: say(words, { n }) }))
}

function linkTo(href: string) {
  return (words: ReactNode) => <a href={href}>{words}</a>
}
