import type { ReactNode } from 'react'
import { formatMoneyExactly } from '#app/money/format.ts'
import { Section } from '#app/ui/bulletin.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { say } from '#app/words/say.ts'
import { sayNumber } from '#app/words/formats.ts'
import { sayMoment } from './say-time.ts'
import type { WhatNeedsDoing } from './what-needs-doing.server.ts'

interface NeedsListProps {
  needs: WhatNeedsDoing
  timeZone: string
  currency: string
}

/** What waits for somebody, the most pressing first; a kind word when nothing does. */
export function NeedsList({ needs, timeZone, currency }: NeedsListProps) {
  const lines = [
    ...moneyNeeds(needs, timeZone, currency),
    ...pageNeeds(needs, timeZone),
    ...machineNeeds(needs),
  ]
  return (
    <Section title="What needs doing">
      {needs.givingPaused && (
        <Notice kind="warning" title="Giving is paused">
          <p>
            {needs.givingPaused.by} paused it on {sayMoment(needs.givingPaused.at, timeZone)}: “
            <bdi>{needs.givingPaused.reason}</bdi>”. Nobody can begin a gift until an admin resumes
            it.
          </p>
        </Notice>
      )}
      {lines.length === 0 ? (
        <p className="soft">Nothing waits. Well done.</p>
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
  if (needs.disputesOpen > 0)
    lines.push({
      key: 'disputes',
      words: (
        <>
          <a href="/staff/gifts?state=disputed">
            {count(needs.disputesOpen, 'dispute is open', 'disputes are open')}
          </a>
          {needs.evidenceDueAt && (
            <>
              . Send evidence in the Stripe dashboard by {sayMoment(needs.evidenceDueAt, timeZone)}.
            </>
          )}
        </>
      ),
    })
  if (needs.suspense !== 0)
    lines.push({
      key: 'suspense',
      words: (
        <>
          <strong className="figures">{formatMoneyExactly(needs.suspense, currency)}</strong> came
          to Stripe and fits no gift. Look there for payments that were not made on this site.
        </>
      ),
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

function pageNeeds(needs: WhatNeedsDoing, timeZone: string): Need[] {
  const lines: Need[] = []
  if (needs.teamsWaiting > 0)
    lines.push({
      key: 'teams',
      words: (
        <>
          <a href="/staff/teams">
            {count(needs.teamsWaiting, 'page waits', 'pages wait')} for a look
          </a>
          {needs.waitingSince && <>, the oldest since {sayMoment(needs.waitingSince, timeZone)}</>}
        </>
      ),
    })
  if (needs.reportsOpen > 0)
    lines.push({
      key: 'reports',
      words: (
        <a href="/staff/reports">
          {count(needs.reportsOpen, 'report of a page is', 'reports of pages are')} open
        </a>
      ),
    })
  return lines
}

function machineNeeds(needs: WhatNeedsDoing): Need[] {
  const lines: Need[] = []
  if (needs.noticesStuck > 0)
    lines.push({
      key: 'notices',
      words: `${count(needs.noticesStuck, 'notice', 'notices')} from Stripe could not be worked off. No money is lost: the nightly catch-up reads Stripe’s book. Tell whoever runs the site.`,
    })
  if (needs.jobsStuck > 0)
    lines.push({
      key: 'jobs',
      words: `${count(needs.jobsStuck, 'task', 'tasks')} of the site failed again and again. Tell whoever runs the site.`,
    })
  if (needs.mailUnsent > 0)
    lines.push({
      key: 'mail',
      words: `${count(needs.mailUnsent, 'letter has', 'letters have')} not gone out for over 15 minutes. They are tried again by themselves.`,
    })
  return lines
}

function count(n: number, one: string, many: string): string {
  return `${sayNumber(n)} ${n === 1 ? one : many}`
}
