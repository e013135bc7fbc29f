import { sql } from 'kysely'
import { db } from '#app/platform/database.server.ts'
import { aStaffMember, aTeam } from '#db/testing/builders.ts'
import type { ATeam } from '#db/testing/builders.ts'
import type { AGift } from '#db/testing/gifts.ts'
import { placeGift, undoMove } from '../place-gift.server.ts'
import type { PlacedGift, PlaceWish } from '../place-gift.server.ts'

/** `null` is the campaign itself. */
export type Part = readonly [ATeam | null, number]

/** Puts a gift where these have it; staff looked just now. */
export async function place(
  gift: Pick<AGift, 'id' | 'public_id'>,
  parts: readonly Part[],
  overrides: Partial<PlaceWish> = {},
): Promise<PlacedGift> {
  return await placeGift({
    giftPublicId: gift.public_id,
    places: parts.map(([team, cents]) => ({ teamSlug: team?.slug ?? null, cents })),
    movesSeen: await movesOf(gift),
    reason: 'The donor wrote to us',
    by: await ruth(),
    ...overrides,
  })
}

export async function undo(gift: Pick<AGift, 'id' | 'public_id'>) {
  return await undoMove({
    giftPublicId: gift.public_id,
    movesSeen: await movesOf(gift),
    reason: 'It was right before',
    by: await ruth(),
  })
}

async function ruth() {
  const { id } = await aStaffMember('finance', { name: 'Ruth' })
  return { id, label: 'Ruth' }
}

async function movesOf({ id }: Pick<AGift, 'id'>): Promise<number> {
  const rows = await db.selectFrom('gift_move').select('id').where('gift_id', '=', id).execute()
  return rows.length
}

/** What the book holds of one gift, by whose it is: a team's slug, or `campaign`. */
export async function heldOf(gift: Pick<AGift, 'id'>): Promise<Record<string, number>> {
  const { rows } = await sql<{ whose: string; cents: number }>`
    select coalesce(t.slug, 'campaign') as whose, -sum(p.amount)::bigint as cents
      from journal j join posting p on p.journal_id = j.id join ledger_account a on a.id = p.account_id and a.code = 'gift_income'
      left join team t on t.id = a.team_id
     where j.gift_id = ${gift.id} group by 1 having sum(p.amount) <> 0
  `.execute(db)
  return Object.fromEntries(rows.map(({ whose, cents }) => [whose, cents]))
}

export async function raisedBy({ id }: ATeam) {
  return await db
    .selectFrom('team_total')
    .select(['raised_cents as raised', 'gift_count as gifts'])
    .where('team_id', '=', id)
    .executeTakeFirstOrThrow()
}

export async function threeTeams(): Promise<[ATeam, ATeam, ATeam]> {
  return await Promise.all([aTeam(), aTeam(), aTeam()])
}

/** What the campaign of a team has. */
export async function campaignOf({ campaign_id: id }: ATeam) {
  return await db
    .selectFrom('campaign_total')
    .select(['raised_cents', 'gift_count'])
    .where('campaign_id', '=', id)
    .executeTakeFirstOrThrow()
}

export async function creditOf(creditId: number) {
  const { raised_cents } = await db
    .selectFrom('member_total')
    .select('raised_cents')
    .where('credit_id', '=', creditId)
    .executeTakeFirstOrThrow()
  return raised_cents
}

export async function pageVersions() {
  const rows = await db.selectFrom('page_version').selectAll().execute()
  return new Map(rows.map(({ page, version }) => [page, version]))
}
