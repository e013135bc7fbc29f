import { sql } from 'kysely'
import type { Actor } from '#app/people/audit.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { inTransaction } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { lockEvent } from '../../lock-event.server.ts'
import type { LockedEvent } from '../../lock-event.server.ts'
import { recordEvent } from '../../move-event.server.ts'
import { fillSheet } from './fill-sheet.ts'
import { findWishes } from './find-wishes.ts'
import type { SheetRules, Spot } from './sheet.ts'
import { findSheetPlayers } from './sheet-players.server.ts'
import type { SheetPlayer } from './sheet-players.server.ts'
import { findSheetRules } from './sheet-rules.server.ts'

interface Pressed {
  readonly eventPublicId: string
  readonly actor: Actor
  /** Of the sheet that was read. */
  readonly revision: number
}

export type SheetOutcome =
  | { readonly kind: 'saved' }
  /** Somebody else changed it meanwhile. */
  | { readonly kind: 'changed' }
  | { readonly kind: 'frozen' }
  /** More would play together than may. */
  | { readonly kind: 'too-many'; readonly at: Spot; readonly players: number }
  | { readonly kind: 'not-found' }

/** Puts players where a captain said, by ticket; who is not named stays where they are. Two captains at once never undo each other. */
export async function savePairings(
  wish: Pressed & { readonly places: ReadonlyMap<string, Spot | null> },
): Promise<SheetOutcome> {
  return await changeSheet(wish, 'pair-players', (players) =>
    players.map((player) => ({
      ...player,
      at: wish.places.has(player.id) ? (wish.places.get(player.id) ?? null) : player.at,
    })),
  )
}

/** Gives each who has no place one, as far as there is room; nobody is moved who has one. */
export async function fillPairings(wish: Pressed): Promise<SheetOutcome> {
  return await changeSheet(wish, 'fill-tee-sheet', (players, rules) => {
    const wishes = findWishes(
      players.map(({ id, name, wish: words }) => ({ id, name: name ?? '', wish: words })),
    )
    const sheet = fillSheet(players, wishes, rules)
    return players.map((player) => ({ ...player, at: sheet.get(player.id) ?? null }))
  })
}

/** Takes everybody off the sheet again. */
export async function clearPairings(wish: Pressed): Promise<SheetOutcome> {
  return await changeSheet(wish, 'clear-tee-sheet', (players) =>
    players.map((player) => ({ ...player, at: null })),
  )
}

/** From now on nobody is moved; what is printed stays true. */
export async function freezeSheet(wish: Pressed): Promise<SheetOutcome> {
  return await inTransaction(async (trx) => {
    const opened = await openSheet(trx, wish)
    if (!('event' in opened)) return opened
    await trx
      .updateTable('tee_sheet')
      .set({ frozen_at: now(), frozen_by: wish.actor.id })
      .where('event_id', '=', opened.event.id)
      .execute()
    await recordEvent(trx, opened.event, { actor: wish.actor, action: 'freeze-tee-sheet' })
    return { kind: 'saved' }
  })
}

/** Lets it be changed again. */
export async function thawSheet(wish: Omit<Pressed, 'revision'>): Promise<SheetOutcome> {
  return await inTransaction(async (trx) => {
    const event = await lockEvent(trx, wish.eventPublicId)
    if (event?.kind !== 'golf_outing') return { kind: 'not-found' }
    const thawed = await trx
      .updateTable('tee_sheet')
      .set({ frozen_at: null, frozen_by: null })
      .where('event_id', '=', event.id)
      .where('frozen_at', 'is not', null)
      .executeTakeFirst()
    if (thawed.numUpdatedRows > 0n)
      await recordEvent(trx, event, { actor: wish.actor, action: 'thaw-tee-sheet' })
    return { kind: 'saved' }
  })
}

async function changeSheet(
  wish: Pressed,
  action: string,
  move: (players: readonly SheetPlayer[], rules: SheetRules) => readonly SheetPlayer[],
): Promise<SheetOutcome> {
  return await inTransaction(async (trx) => {
    const opened = await openSheet(trx, wish)
    if (!('event' in opened)) return opened
    const { event } = opened
    const rules = await findSheetRules(event.id, trx)
    const players = move(await findSheetPlayers(trx, event.id), rules)
    const crowded = findCrowd(players, rules)
    if (crowded) return { kind: 'too-many', ...crowded }
    await write(trx, event.id, players)
    await trx
      .updateTable('tee_sheet')
      .set((is) => ({
        revision: is('revision', '+', 1),
        saved_by: wish.actor.id,
        saved_at: now(),
      }))
      .where('event_id', '=', event.id)
      .execute()
    await recordEvent(trx, event, { actor: wish.actor, action })
    return { kind: 'saved' }
  })
}

/** The sheet under the lock of its event, where it may still be changed by whoever read it. */
async function openSheet(
  trx: Trx,
  { eventPublicId, revision }: Pressed,
): Promise<SheetOutcome | { readonly event: LockedEvent }> {
  const event = await lockEvent(trx, eventPublicId)
  if (event?.kind !== 'golf_outing') return { kind: 'not-found' }
  await trx
    .insertInto('tee_sheet')
    .values({ event_id: event.id })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  const sheet = await trx
    .selectFrom('tee_sheet')
    .select(['revision', 'frozen_at'])
    .where('event_id', '=', event.id)
    .executeTakeFirstOrThrow()
  if (sheet.frozen_at) return { kind: 'frozen' }
  return sheet.revision === revision ? { event } : { kind: 'changed' }
}

function findCrowd(
  players: readonly SheetPlayer[],
  { groupSize }: SheetRules,
): { at: Spot; players: number } | undefined {
  const counts = new Map<string, { at: Spot; players: number }>()
  for (const { at } of players) {
    if (!at) continue
    const key = `${at.start}${at.half}`
    counts.set(key, { at, players: (counts.get(key)?.players ?? 0) + 1 })
  }
  return [...counts.values()].find((group) => group.players > groupSize)
}

/** Written anew as a whole, so that no seat is taken twice on the way. */
async function write(trx: Trx, eventId: number, players: readonly SheetPlayer[]): Promise<void> {
  await trx.deleteFrom('pairing').where('event_id', '=', eventId).execute()
  const placed = players.flatMap(({ ticketId, at }) => (at ? [{ ticketId, at }] : []))
  await sql`
    insert into pairing (ticket_id, event_id, start, half, seat)
    select ticket_id, ${eventId}, start, half, row_number() over (partition by start, half order by turn)
      from unnest(${placed.map(({ ticketId }) => ticketId)}::bigint[], ${placed.map(({ at }) => at.start)}::int[],
                  ${placed.map(({ at }) => at.half)}::text[]) with ordinality as p (ticket_id, start, half, turn)`.execute(
    trx,
  )
}
