import { cents } from '#app/money/cents.ts'
import { sayDues } from '#app/teams/dues.server.ts'
import type { DuesRow } from '#app/teams/dues.server.ts'
import { sayProgress } from '#app/teams/progress.ts'
import { say } from '#app/words/say.ts'
import type { LivePartsProps } from './live-parts.tsx'

/** What is counted of a team and of a campaign alike; sums in cents of their currency. */
export interface CountedRow {
  goal_cents: number
  raised_cents: number
  expected_cents: number
  gift_count: number
  dues: DuesRow
  /** People, each once. */
  standing: number
  currency: string
}

/** How far they are, and how many gave and stand with us; nothing is said of none. */
export function liveOf(
  row: CountedRow,
  { label, isOver, gifts }: Pick<LivePartsProps, 'label' | 'gifts'> & { isOver: boolean },
): LivePartsProps {
  const facts: string[] = []
  if (row.gift_count > 0) facts.push(say('teams.page.gifts', { n: row.gift_count }))
  if (row.standing > 0) facts.push(say('stand.people', { n: row.standing }))
  return {
    label,
    progress: sayProgress({
      goal: cents(row.goal_cents),
      raised: cents(row.raised_cents),
      expected: cents(row.expected_cents),
      currency: row.currency,
      dues: sayDues(row.dues, row.currency),
      gifts: isOver ? 'over' : 'welcome',
    }),
    facts,
    gifts,
  }
}
