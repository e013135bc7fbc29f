import { sql } from 'kysely'
import { findTeamAtDesk } from '#app/members/members-desk.server.ts'
import { db } from '#app/platform/database.server.ts'
import { requireOrganization } from '#app/platform/organization.server.ts'
import type { CaptainOf } from '#app/teams/require-captain.server.ts'
import { sayDay } from '#app/words/formats.ts'
import { say } from '#app/words/say.ts'
import { findPhotos } from '../photo/find-photos.server.ts'

export type GoodsState = 'waiting' | 'came' | 'withdrawn'
export type GoodsItem = NonNullable<Awaited<ReturnType<typeof findGoodsItem>>>

/** Goods that one team logged, with their history; `undefined` when they are not that team's (S5). */
export async function findGoodsItem({ team }: CaptainOf, publicId: string) {
  const row = await db
    .selectFrom('goods_gift')
    .select(['id', 'description', 'place', 'given_on', 'confirmed_at', 'voided_at', 'void_reason'])
    .select(['giver_name', 'giver_email', 'giver_address'])
    .where('public_id', '=', publicId)
    .where('team_id', '=', team.id)
    .executeTakeFirst()
  if (!row) return undefined
  const href = `/manage/${team.slug}/goods/${publicId}`
  const [atDesk, organization, photos, history] = await Promise.all([
    findTeamAtDesk(team),
    requireOrganization(),
    findPhotos({ column: 'goods_id', id: row.id }, `${href}/photos`),
    findGoodsHistory(publicId),
  ])
  return {
    team: atDesk,
    href,
    organization: { name: organization.name, email: organization.contactEmail },
    state: goodsState(row),
    description: row.description,
    giver: { name: row.giver_name, email: row.giver_email, address: row.giver_address },
    givenOn: row.given_on,
    place: row.place,
    voidReason: row.void_reason,
    photos,
    history,
  }
}

export interface GoodsLine {
  readonly href: string
  readonly description: string
  readonly giverName: string
  readonly givenOn: string
  readonly state: GoodsState
}

const MOST = 200

/** What a team logged that is not money: what waits first, then the newest. */
export async function findGoodsOfTeam({ id, slug }: CaptainOf['team']): Promise<GoodsLine[]> {
  const rows = await db
    .selectFrom('goods_gift')
    .select(['public_id', 'description', 'giver_name', 'given_on', 'confirmed_at', 'voided_at'])
    .where('team_id', '=', id)
    .orderBy(sql`confirmed_at is null and voided_at is null`, 'desc')
    .orderBy('id', 'desc')
    .limit(MOST)
    .execute()
  return rows.map((row) => ({
    href: `/manage/${slug}/goods/${row.public_id}`,
    description: row.description,
    giverName: row.giver_name,
    givenOn: row.given_on,
    state: goodsState(row),
  }))
}

function goodsState(row: { confirmed_at: Date | null; voided_at: Date | null }): GoodsState {
  if (row.voided_at !== null) return 'withdrawn'
  return row.confirmed_at === null ? 'waiting' : 'came'
}

const deeds = ['log-goods', 'change-goods', 'confirm-goods', 'withdraw-goods'] as const

async function findGoodsHistory(publicId: string) {
  const { rows } = await sql<{
    action: (typeof deeds)[number]
    who: string | null
    reason: string | null
    day: string
  }>`
    select a.action, p.name as who, a.detail->>'reason' as reason, (a.at at time zone o.time_zone)::date::text as day
      from audit_log a cross join organization o left join person p on p.id = a.actor_id
     where a.subject_kind = 'goods' and a.subject_id = ${publicId} and a.action = any(${deeds})
     order by a.id
  `.execute(db)
  return rows.map(({ action, who, reason, day }) => ({
    when: sayDay(day),
    words: say(`goods.captain.history.${action}`, {
      who: who ?? say('contributions.history.somebody'),
      reason: reason ?? '',
    }),
  }))
}
