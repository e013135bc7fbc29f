import { sql } from 'kysely'
import { sharesOf } from '#app/giving/known-gift.ts'
import type { Share } from '#app/giving/known-gift.ts'
import { cents } from '#app/money/cents.ts'
import type { Cents } from '#app/money/cents.ts'
import { db } from '#app/platform/database.server.ts'

export type GiftMove = NonNullable<Awaited<ReturnType<typeof findGiftMove>>>

/** A team, or the campaign itself (`slug` is null), and its part of a gift. */
export interface Part {
  readonly slug: string | null
  readonly name: string
  readonly cents: Cents
}

/** So many teams are offered while a name is typed; any other is found by its name too. */
const OFFERED = 400

/**
 * A paid gift of which something is left, with whom it is, and how it last came there.
 * @returns `undefined` for a gift that is not there, not paid, or of which nothing is left.
 */
export async function findGiftMove(publicId: string) {
  const gift = await db
    .selectFrom('gift')
    .innerJoin('campaign', 'campaign.id', 'gift.campaign_id')
    .select(['gift.id', 'gift.campaign_id', 'gift.team_id', 'gift.donor_name', 'gift.shown_name'])
    .select(['gift.amount_cents', 'gift.refunded_cents', 'gift.lost_cents'])
    .select('campaign.name as campaign')
    .where('gift.public_id', '=', publicId)
    .where('gift.status', '=', 'paid')
    .executeTakeFirst()
  if (!gift) return undefined
  const left = cents(gift.amount_cents - gift.refunded_cents - gift.lost_cents)
  if (left <= 0) return undefined
  const [parts, last, offered] = await Promise.all([
    findParts(sql`gift_share where gift_id = ${gift.id}`),
    findLastMove(gift.id),
    findOffered(gift.campaign_id),
  ])
  const names = await findNames([gift.team_id, ...parts.map(({ teamId }) => teamId)], gift.campaign)
  return {
    id: publicId,
    donor: gift.donor_name ?? gift.shown_name,
    campaign: gift.campaign,
    left,
    parts: namedParts({ teamId: gift.team_id, shares: parts }, left, names),
    moves: last?.number ?? 0,
    last: last && {
      by: last.by,
      at: last.moved_at,
      reason: last.reason,
      before: namedParts(
        { teamId: last.team_before, shares: last.before },
        left,
        await findNames(
          [last.team_before, ...last.before.map(({ teamId }) => teamId)],
          gift.campaign,
        ),
      ),
    },
    offered,
  }
}

async function findParts(from: ReturnType<typeof sql>): Promise<Share[]> {
  const { rows } = await sql<{ team_id: number | null; cents: number }>`
    select team_id, cents from ${from} order by team_id`.execute(db)
  return rows.map((row) => ({ teamId: row.team_id, cents: cents(row.cents) }))
}

async function findLastMove(giftId: number) {
  const move = await db
    .selectFrom('gift_move')
    .innerJoin('person', 'person.id', 'gift_move.moved_by')
    .select(['gift_move.id', 'number', 'reason', 'moved_at', 'team_before'])
    .select((row) => row.fn.coalesce('person.name', 'person.email').as('by'))
    .where('gift_id', '=', giftId)
    .orderBy('number', 'desc')
    .executeTakeFirst()
  if (!move) return null
  const before = await findParts(
    sql`gift_move_share where move_id = ${move.id} and side = 'before'`,
  )
  return { ...move, before }
}

/** As they are typed: by name, or by address where two have one name. */
async function findOffered(campaignId: number): Promise<string[]> {
  const { rows } = await sql<{ offer: string }>`
    select case when count(*) over (partition by lower(name)) = 1 then name else slug end as offer
      from team where campaign_id = ${campaignId} and status in ('live', 'closed', 'hidden')
     order by lower(name), slug limit ${OFFERED}`.execute(db)
  return rows.map(({ offer }) => offer)
}

async function findNames(teamIds: readonly (number | null)[], campaign: string) {
  const rows = await db
    .selectFrom('team')
    .select(['id', 'slug', 'name'])
    .where('id', 'in', [0, ...teamIds.flatMap((id) => id ?? [])])
    .execute()
  return (teamId: number | null) =>
    rows.find(({ id }) => id === teamId) ?? { slug: null, name: campaign }
}

function namedParts(
  of: { readonly teamId: number | null; readonly shares: readonly Share[] },
  left: Cents,
  nameOf: Awaited<ReturnType<typeof findNames>>,
): Part[] {
  // One share alone is the whole.
  const shares = of.shares.length > 1 ? of.shares : []
  return sharesOf({ teamId: of.teamId, shares }, left).map((share) => {
    const { slug, name } = nameOf(share.teamId)
    return { slug, name, cents: share.cents }
  })
}
