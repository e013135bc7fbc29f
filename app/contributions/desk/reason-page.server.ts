import { sql } from 'kysely'
import { cents } from '#app/money/cents.ts'
import { formatMoney } from '#app/money/format.ts'
import { findTeamAtDesk } from '#app/members/members-desk.server.ts'
import { db } from '#app/platform/database.server.ts'
import { requireOrganization } from '#app/platform/organization.server.ts'
import type { CaptainOf } from '#app/teams/require-captain.server.ts'
import { nameContribution } from '../say-contribution.ts'

const isOfFigure = sql<boolean>`exists (
  select from dining_figure f where f.contribution_id = contribution.id)`

/** What a reason is asked about; `undefined` when it is not that team's (S5). */
export async function findReasonSubject({ team }: CaptainOf, publicId: string) {
  const row = await db
    .selectFrom('contribution')
    .select(['kind', 'giver_name', 'label', 'amount_cents', 'currency', 'revision'])
    .select(['settled_cents', 'voided_at'])
    .select(isOfFigure.as('of_figure'))
    .where('public_id', '=', publicId)
    .where('team_id', '=', team.id)
    .executeTakeFirst()
  if (!row) return undefined
  const [atDesk, organization] = await Promise.all([findTeamAtDesk(team), requireOrganization()])
  return {
    team: atDesk,
    href: `/manage/${team.slug}/money/${publicId}`,
    title: nameContribution({ kind: row.kind, giverName: row.giver_name, label: row.label }),
    amount: formatMoney(cents(row.amount_cents), row.currency),
    organization: organization.name,
    revision: row.revision,
    /** Captains withdraw it while staff hold none of it. */
    isOpen: row.voided_at === null && row.settled_cents === 0 && !row.of_figure,
  }
}
