import { sql } from 'kysely'
import { cents } from '#app/money/cents.ts'
import { formatMoney } from '#app/money/format.ts'
import { db } from '#app/platform/database.server.ts'
import type { PhotoRow } from '#app/pictures/photo.ts'
import type { TeamKind } from '#db/schema/teams.ts'
import { sceneOf } from '../look/scene.ts'
import type { Scene } from '../look/scene.ts'
import { coverPictureOf } from '../look/shown-look.server.ts'
import { sayProgress } from '../progress.ts'
import type { ProgressWords } from '../progress.ts'
import { colorOf } from '../team-color.ts'
import type { TeamColor } from '../team-color.ts'
import { brandOfOrganization } from './print-brand.server.tsx'
import type { BrandRow } from './print-brand.server.tsx'
import { shortUrlOf, shortWordsOf } from './short-link.server.ts'

/** What a team's pictures and papers show. */
export interface SharedTeam {
  readonly name: string
  readonly kind: TeamKind
  readonly status: 'live' | 'closed'
  readonly town: string
  readonly plan: string
  readonly color: TeamColor
  readonly scene: Scene
  /** The captain's own picture; null when the drawn scene stands there. */
  readonly cover: PhotoRow | null
  readonly goal: string
  readonly progress: ProgressWords
  /** `2026-06-14`; null when the page has no end. */
  readonly endsOn: string | null
  /** For the QR code. */
  readonly shortUrl: string
  /** For people. */
  readonly shortWords: string
  readonly campaign: string
  readonly organization: {
    readonly legalName: string
    readonly ein: string | null
  }
  readonly brand: BrandRow
}

/** @returns `undefined` for a team that is not there or is not for all to see: the two look the same (S5). */
export async function findSharedTeam(slug: string): Promise<SharedTeam | undefined> {
  const { rows } = await sql<SharedTeamRow>`
    select t.slug, t.short_code, t.name, t.kind, t.status, t.town, t.plan, t.goal_cents, t.ends_on, t.color, t.scene,
           ${coverPictureOf(sql`t.approved_version_id`)} as cover, s.raised_cents, s.expected_cents,
           c.name as campaign, o.legal_name, o.ein, o.currency, ${brandOfOrganization} as brand
      from team t join team_total s on s.team_id = t.id join campaign c on c.id = t.campaign_id cross join organization o
     where t.slug = ${slug} and t.status in ('live', 'closed')
  `.execute(db)
  const [row] = rows
  if (!row) return undefined
  const { currency } = row
  const goal = cents(row.goal_cents)
  return {
    name: row.name,
    kind: row.kind,
    status: row.status,
    town: row.town,
    plan: row.plan,
    color: colorOf(row.slug, row.color),
    scene: sceneOf(row.kind, row.scene),
    cover: row.cover,
    goal: formatMoney(goal, currency),
    progress: sayProgress({
      goal,
      raised: cents(row.raised_cents),
      expected: cents(row.expected_cents),
      currency,
      gifts: row.status === 'closed' ? 'over' : 'welcome',
    }),
    endsOn: row.ends_on,
    shortUrl: shortUrlOf(row.short_code),
    shortWords: shortWordsOf(row.short_code),
    campaign: row.campaign,
    organization: { legalName: row.legal_name, ein: row.ein },
    brand: row.brand,
  }
}

interface SharedTeamRow {
  slug: string
  short_code: string
  name: string
  kind: TeamKind
  status: 'live' | 'closed'
  town: string
  plan: string
  color: TeamColor | null
  scene: string | null
  cover: PhotoRow | null
  goal_cents: number
  ends_on: string | null
  raised_cents: number
  expected_cents: number
  campaign: string
  brand: BrandRow
  legal_name: string
  ein: string | null
  currency: string
}
