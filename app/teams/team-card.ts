import type { TeamKind } from '#db/schema/teams.ts'
import { cents } from '#app/money/cents.ts'
import type { PhotoRow } from '#app/pictures/photo.ts'
import { say } from '#app/words/say.ts'
import { coverOf } from './look/shown-look.server.ts'
import type { Cover } from './look/team-cover.tsx'
import { sayProgress } from './progress.ts'
import type { ProgressWords } from './progress.ts'
import { colorOf } from './team-color.ts'
import type { TeamColor } from './team-color.ts'
import { sayKindInTown } from './team-kind.ts'

export interface TeamCardRow {
  slug: string
  name: string
  kind: TeamKind
  color: TeamColor | null
  scene: string | null
  cover: PhotoRow | null
  status: 'live' | 'closed'
  town: string
  goal_cents: number
  raised_cents: number
  expected_cents: number
}

/** A team in a list of teams. */
export interface TeamCard {
  readonly href: string
  readonly name: string
  readonly kind: TeamKind
  readonly color: TeamColor
  readonly cover: Cover
  /** "Book club, Wauwatosa" */
  readonly meta: string
  readonly progress: ProgressWords
}

export function teamCard(row: TeamCardRow, currency: string, dues: string | null = null): TeamCard {
  const place = sayKindInTown(row.kind, row.town)
  return {
    href: `/teams/${row.slug}`,
    name: row.name,
    kind: row.kind,
    color: colorOf(row.slug, row.color),
    cover: coverOf(row, row.cover),
    meta: row.status === 'closed' ? say('teams.kindChoice.finished', { place }) : place,
    progress: sayProgress({
      goal: cents(row.goal_cents),
      raised: cents(row.raised_cents),
      expected: cents(row.expected_cents),
      currency,
      dues,
      gifts: row.status === 'closed' ? 'over' : 'welcome',
    }),
  }
}
