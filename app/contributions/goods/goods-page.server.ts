import { findTeamAtDesk } from '#app/members/members-desk.server.ts'
import { db } from '#app/platform/database.server.ts'
import { requireOrganization } from '#app/platform/organization.server.ts'
import type { CaptainOf } from '#app/teams/require-captain.server.ts'
import { findToday, newEntryKey } from '../entry/entry-page.server.ts'
import type { GoodsValues } from './goods.form.ts'

export type GoodsPage = Awaited<ReturnType<typeof findGoodsPage>>

/** What the form for goods needs to know. */
export async function findGoodsPage({ team }: CaptainOf) {
  const [atDesk, { name }, today] = await Promise.all([
    findTeamAtDesk(team),
    requireOrganization(),
    findToday(),
  ])
  const values: GoodsValues = { key: newEntryKey(), givenOn: today }
  return { team: atDesk, organization: name, today, values }
}

/** The form about goods that were logged before, filled in; `undefined` when they are not that team's (S5). */
export async function findGoodsCorrectionPage(captain: CaptainOf, publicId: string) {
  const found = await findGoodsValues(captain.team.id, publicId)
  return found && { ...(await findGoodsPage(captain)), ...found }
}

/** What a reason is asked about before goods are withdrawn; `undefined` when they are not that team's (S5). */
export async function findGoodsSubject(captain: CaptainOf, publicId: string) {
  const page = await findGoodsCorrectionPage(captain, publicId)
  if (!page) return undefined
  return {
    team: page.team,
    href: `/manage/${captain.team.slug}/goods/${publicId}`,
    title: page.values.description ?? '',
    amount: null,
    organization: page.organization,
    revision: Number(page.values.revision),
    isOpen: page.isOpen,
  }
}

/** What was logged, as its form holds it. */
export async function findGoodsValues(teamId: number, publicId: string) {
  const row = await db
    .selectFrom('goods_gift')
    .select(['giver_name', 'giver_email', 'giver_address', 'description', 'place', 'given_on'])
    .select(['revision', 'confirmed_at', 'voided_at'])
    .where('public_id', '=', publicId)
    .where('team_id', '=', teamId)
    .executeTakeFirst()
  if (!row) return undefined
  const values: GoodsValues = {
    revision: String(row.revision),
    description: row.description,
    giverName: row.giver_name,
    giverEmail: row.giver_email ?? '',
    giverAddress: row.giver_address ?? '',
    givenOn: row.given_on,
    place: row.place,
  }
  return { values, isOpen: row.confirmed_at === null && row.voided_at === null }
}
