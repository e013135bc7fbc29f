import type { Journal } from '#app/ledger/journal.ts'
import { lockTotals } from '#app/ledger/lock-totals.server.ts'
import { postJournals } from '#app/ledger/post-journals.server.ts'
import { cents } from '#app/money/cents.ts'
import { now } from '#app/platform/clock.server.ts'
import { recordChange } from '#app/people/audit.server.ts'
import { inTransaction } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { findKnownGift } from './gifts-in-book.server.ts'
import { remainingOf, sharesOf } from './known-gift.ts'
import type { KnownGift, Share } from './known-gift.ts'
import { findBooked, findPlaceTeams, sayShares } from './placing.server.ts'
import type { BookedOfGift } from './placing.server.ts'
import { noteMove, savePlace } from './save-placing.server.ts'
import type { MoveWish, Placing } from './save-placing.server.ts'
import { tellOfPlaced } from './tell-of-placed.server.ts'

export interface PlaceWish extends MoveWish {
  readonly giftPublicId: string
  /** One for a gift that is whole somebody's, several for one that is split; the campaign itself is `null`. */
  readonly places: readonly { readonly teamSlug: string | null; readonly cents: number }[]
}

export type PlacedGift =
  | 'placed'
  /** It is so already. */
  | 'unchanged'
  /** Somebody moved it, or some of it went back, since staff looked. */
  | 'changed-since'
  | 'not-paid'
  /** None of it stays. */
  | 'nothing-left'
  /** There is no such team in the gift's campaign. */
  | 'team-not-found'
  | 'gift-not-found'

/**
 * Moves a gift to another team or to the campaign itself, or splits what is left of it, by one journal between their incomes:
 * no sum of the campaign moves (I16), nor the donor's receipt, since the gift is the organization's. What it cost and what a
 * dispute holds back goes with the gift's own team, the first of those who share it. The day totals move on the day of the move.
 */
export async function placeGift(wish: PlaceWish): Promise<PlacedGift> {
  return await inTransaction(async (trx) => {
    const gift = await lockGift(trx, wish.giftPublicId)
    if (!gift) return 'gift-not-found'
    if (!gift.paid) return 'not-paid'
    const left = cents(remainingOf(gift))
    if (left <= 0) return 'nothing-left'
    if ((await countMoves(trx, gift.id)) !== wish.movesSeen) return 'changed-since'
    const shares = await findShares(trx, gift, wish)
    if (!shares) return 'team-not-found'
    if (shares.reduce((total, share) => total + share.cents, 0) !== left) return 'changed-since'
    // Its own team stays so while it has a part of it.
    const stays = shares.some(({ teamId }) => teamId === gift.teamId)
    const teamId = stays ? gift.teamId : (shares[0]?.teamId ?? null)
    return await place(trx, { gift, shares, teamId, credit: null, wish })
  })
}

/**
 * Takes the last move of a gift back, by one more move: what is left is shared as it was before, and whoever had brought it
 * in is credited again.
 */
export async function undoMove(
  wish: Omit<PlaceWish, 'places'>,
): Promise<PlacedGift | 'never-moved'> {
  return await inTransaction(async (trx) => {
    const gift = await lockGift(trx, wish.giftPublicId)
    if (!gift) return 'gift-not-found'
    if (!gift.paid) return 'not-paid'
    if (remainingOf(gift) <= 0) return 'nothing-left'
    const last = await trx
      .selectFrom('gift_move')
      .select(['id', 'number', 'team_before'])
      .select((row) =>
        row
          .selectFrom('member_credit')
          .select((of) => of.fn.coalesce('merged_into', 'id').as('id'))
          .whereRef('id', '=', 'gift_move.credited_before')
          .as('credited_before'),
      )
      .where('gift_id', '=', gift.id)
      .orderBy('number', 'desc')
      .executeTakeFirst()
    if (!last) return 'never-moved'
    if (last.number !== wish.movesSeen) return 'changed-since'
    const before = await trx
      .selectFrom('gift_move_share')
      .select(['team_id as teamId', 'cents'])
      .where('move_id', '=', last.id)
      .where('side', '=', 'before')
      .orderBy('team_id')
      .execute()
    return await place(trx, {
      gift,
      shares: before.map(({ teamId, cents: part }) => ({ teamId, cents: cents(part) })),
      teamId: last.team_before,
      credit: last.credited_before,
      wish,
    })
  })
}

async function lockGift(trx: Trx, publicId: string): Promise<KnownGift | undefined> {
  const found = await trx
    .selectFrom('gift')
    .select('id')
    .where('public_id', '=', publicId)
    .executeTakeFirst()
  return found && (await findKnownGift(trx, found.id))
}

async function countMoves(trx: Trx, giftId: number): Promise<number> {
  const { count } = await trx
    .selectFrom('gift_move')
    .select((row) => row.fn.countAll<number>().as('count'))
    .where('gift_id', '=', giftId)
    .executeTakeFirstOrThrow()
  return count
}

/** Those of one team are one share. @returns `undefined` when a team is not there. */
async function findShares(
  trx: Trx,
  gift: KnownGift,
  { places }: PlaceWish,
): Promise<Share[] | undefined> {
  const teams = await findPlaceTeams(trx, gift.campaignId)
  const shares = new Map<number | null, number>()
  for (const { teamSlug, cents: part } of places) {
    const teamId = teamSlug === null ? null : teams.get(teamSlug)
    if (teamId === undefined) return undefined
    shares.set(teamId, (shares.get(teamId) ?? 0) + part)
  }
  return [...shares].map(([teamId, part]) => ({ teamId, cents: cents(part) }))
}

async function place(trx: Trx, placing: Placing): Promise<PlacedGift> {
  const { gift, shares, teamId, credit, wish } = placing
  const left = cents(remainingOf(gift))
  const after = { teamId, shares: shares.length > 1 ? shares : [] }
  const postings = postingsOf(gift, await findBooked(trx, gift.id), { ...after, left })
  if (postings.length === 0 && sameShares(gift.shares, after.shares)) return 'unchanged'
  const number = wish.movesSeen + 1
  await noteMove(trx, placing, number)
  await lockTotals(trx, {
    teamIds: [...gift.shares, ...shares, gift, { teamId }].map((of) => of.teamId),
    giftIds: [gift.id],
    creditIds: credit === null ? [] : [credit],
    campaignIds: [gift.campaignId],
  })
  if (postings.length > 0)
    await postJournals(trx, gift.currency, [
      {
        kind: 'move',
        source: 'gift',
        sourceId: `${gift.publicId}/${number}`,
        giftId: gift.id,
        occurredAt: now(),
        actor: `person ${wish.by.id}`,
        postings,
      },
    ])
  // After the totals have moved, which take what leaves a team from the member who brought it in there.
  await savePlace(trx, placing)
  await recordChange(trx, {
    actor: wish.by,
    action: shares.length > 1 ? 'split-gift' : 'move-gift',
    subjectKind: 'gift',
    subjectId: gift.publicId,
    detail: {
      before: { shares: await sayShares(trx, gift, sharesOf(gift, left)) },
      after: { shares: await sayShares(trx, gift, sharesOf(after, left)) },
      reason: wish.reason,
    },
  })
  await tellOfPlaced(trx, gift, sharesOf(after, left))
  return 'placed'
}

/** From what the book holds of it to what it shall hold: income by its shares, the rest with the gift's own team. */
function postingsOf(
  gift: KnownGift,
  booked: readonly BookedOfGift[],
  after: {
    readonly teamId: number | null
    readonly shares: readonly Share[]
    readonly left: number
  },
): Journal['postings'] {
  const wanted = new Map<string, BookedOfGift>()
  const want = (side: BookedOfGift) => {
    const key = `${side.code} ${side.teamId}`
    wanted.set(key, { ...side, amount: (wanted.get(key)?.amount ?? 0) + side.amount })
  }
  for (const share of sharesOf(after, cents(after.left)))
    want({ code: 'gift_income', teamId: share.teamId, amount: 0 - share.cents })
  for (const side of booked) {
    if (side.code !== 'gift_income') want({ ...side, teamId: after.teamId })
    want({ ...side, amount: 0 - side.amount })
  }
  return [...wanted.values()]
    .filter(({ amount }) => amount !== 0)
    .map(({ code, teamId, amount }) => ({
      account: { code, campaignId: gift.campaignId, teamId },
      amount: cents(amount),
    }))
}

function sameShares(one: readonly Share[], other: readonly Share[]): boolean {
  const keyOf = (shares: readonly Share[]) =>
    shares
      .map((share) => `${share.teamId} ${share.cents}`)
      .toSorted()
      .join()
  return keyOf(one) === keyOf(other)
}
