import type { ReactNode } from 'react'
import { formatMoneyExactly } from '#app/money/format.ts'
import { Section } from '#app/ui/bulletin.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { say } from '#app/words/say.ts'
import { sayDaysLeft, sayMoment } from './say-time.ts'
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
    when: sayMoment(dispute.dueAt, timeZone),
    left: sayDaysLeft(dispute.days),
    strong: (words) => <strong>{words}</strong>,
  })
}

function pageNeeds(needs: WhatNeedsDoing, timeZone: string): Need[] {
  const lines: Need[] = []
  if (needs.teamsWaiting > 0)
    lines.push({
      key: 'teams',
      words: needs.waitingSince
        ? say.rich('staff.needs.pagesSince', {
            n: needs.teamsWaiting,
            when: sayMoment(needs.waitingSince, timeZone),
            link: linkTo('/staff/teams'),
          })
        : say.rich('staff.needs.pages', { n: needs.teamsWaiting, link: linkTo('/staff/teams') }),
    })
  if (needs.eventsWaiting > 0)
    lines.push({
      key: 'events',
      words: say.rich('events.review.needs', {
        n: needs.eventsWaiting,
        link: linkTo('/staff/events'),
      }),
    })
  if (needs.sponsorsWaiting > 0)
    lines.push({
      key: 'sponsors',
      words: say.rich('sponsors.review.needs', {
        n: needs.sponsorsWaiting,
        link: linkTo('/staff/sponsors'),
      }),
    })
  if (needs.newsWaiting > 0)
    lines.push({
      key: 'news',
      words: say.rich('news.staff.needs', {
        n: needs.newsWaiting,
        link: linkTo('/staff/messages/news'),
      }),
    })
  if (needs.commentsWaiting > 0)
    lines.push({
      key: 'comments',
      words: say.rich('comments.staff.needs', {
        n: needs.commentsWaiting,
        link: linkTo('/staff/messages/comments'),
      }),
    })
  if (needs.skillNeedsWaiting > 0)
    lines.push({
      key: 'skills',
      words: say.rich('skills.staff.wait', {
        n: needs.skillNeedsWaiting,
        link: linkTo('/staff/skills'),
      }),
    })
  if (needs.reportsOpen > 0)
    lines.push({
      key: 'reports',
      words: say.rich('staff.needs.reports', {
        n: needs.reportsOpen,
        link: linkTo('/staff/reports'),
      }),
    })
  return lines
}

function sayNearLimit({ year, words, past }: WhatNeedsDoing['saleLimits'][number]): Need {
  const said = { year: String(year), words, link: linkTo(`/staff/sale-days?year=${year}`) }
  return {
    key: `sale-limits-${year}`,
    words: past ? say.rich('saleDays.needs.past', said) : say.rich('saleDays.needs.near', said),
  }
}

function machineNeeds(needs: WhatNeedsDoing): Need[] {
  const lines: Need[] = []
  if (needs.noticesStuck > 0)
    lines.push({
      key: 'notices',
      words: say('staff.needs.notices', { n: needs.noticesStuck }),
    })
  if (needs.jobsStuck > 0)
    lines.push({
      key: 'jobs',
      words: say('staff.needs.jobs', { n: needs.jobsStuck }),
    })
  if (needs.mailUnsent > 0)
    lines.push({
      key: 'mail',
      words: say('staff.needs.mail', { n: needs.mailUnsent }),
    })
  return lines
}

function linkTo(href: string) {
  return (words: ReactNode) => <a href={href}>{words}</a>
}
