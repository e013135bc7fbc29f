import { sql } from 'kysely'
import type { Actor } from '#app/people/audit.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { inTransaction } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { findRaffleWords } from '#app/teams/raffle-words.ts'
import type { LocalDay } from '../change-event.server.ts'
import { isOpenToChange } from '../event-state.ts'
import { lockEvent } from '../lock-event.server.ts'
import type { LockedEvent } from '../lock-event.server.ts'
import { recordEvent } from '../move-event.server.ts'
import { countClaims } from './claim-shift.server.ts'
import { usualRolesFor } from './shift-role.ts'
import { tellVolunteer } from './tell-volunteer.server.ts'

export interface ShiftWords extends LocalDay {
  readonly role: { readonly ready: string | null; readonly own: string | null }
  readonly needed: number
  readonly minimumAge: number | null
  readonly note: string
}

interface ShiftDeed {
  readonly eventPublicId: string
  readonly timeZone: string
  readonly actor: Actor
}

export type SaveOutcome = 'saved' | 'over' | 'not-found' | 'too-few' | 'lost-hour'

/** Adds something that is to be done. */
export async function addShift(
  deed: ShiftDeed & { readonly words: ShiftWords },
): Promise<SaveOutcome> {
  return await withEvent(deed, async (trx, event) => {
    const row = await rowOf(trx, deed.words, deed.timeZone)
    if (!row) return 'lost-hour'
    await trx
      .insertInto('shift')
      .values({ ...row, event_id: event.id })
      .execute()
    await recordEvent(trx, event, { actor: deed.actor, action: 'add-shift' })
    return 'saved'
  })
}

/** The usual jobs of the event's kind on each of its days, to go on from. */
export async function addUsualShifts(
  deed: ShiftDeed & { readonly days: readonly LocalDay[] },
): Promise<SaveOutcome> {
  return await withEvent<SaveOutcome>(deed, async (trx, event) => {
    const known = await trx
      .selectFrom('shift')
      .select('id')
      .where('event_id', '=', event.id)
      .where('removed_at', 'is', null)
      .limit(1)
      .executeTakeFirst()
    if (known) return 'saved'
    for (const day of deed.days)
      for (const { role, needed } of usualRolesFor(event.kind)) {
        const words = {
          ...day,
          role: { ready: role, own: null },
          needed,
          minimumAge: null,
          note: '',
        }
        const row = await rowOf(trx, words, deed.timeZone)
        if (row)
          await trx
            .insertInto('shift')
            .values({ ...row, event_id: event.id })
            .execute()
      }
    await recordEvent(trx, event, { actor: deed.actor, action: 'add-shift' })
    return 'saved'
  })
}

/** Changes a shift; who has it keeps it, and is told. It never needs fewer than have taken it. */
export async function changeShift(
  deed: ShiftDeed & { readonly shiftPublicId: string; readonly words: ShiftWords },
): Promise<SaveOutcome> {
  return await withEvent(deed, async (trx, event) => {
    const before = await findShift(trx, event.id, deed.shiftPublicId)
    if (!before) return 'not-found'
    const row = await rowOf(trx, deed.words, deed.timeZone)
    if (!row) return 'lost-hour'
    if (row.needed < (await countClaims(trx, before.id))) return 'too-few'
    await trx
      .updateTable('shift')
      .set({
        ...row,
        ...(before.own_role === row.own_role && { read_at: before.read_at ?? row.read_at }),
      })
      .where('id', '=', before.id)
      .execute()
    await recordEvent(trx, event, { actor: deed.actor, action: 'change-shift' })
    const isMoved = before.starts_at.getTime() !== row.starts_at.getTime()
    // On another day they are reminded again.
    if (isMoved)
      await trx
        .updateTable('shift_claim')
        .set({ reminded_at: null })
        .where('shift_id', '=', before.id)
        .execute()
    const isOther =
      isMoved ||
      before.ends_at.getTime() !== row.ends_at.getTime() ||
      before.ready_role !== row.ready_role ||
      before.own_role !== row.own_role ||
      before.note !== row.note
    if (isOther) await tellAll(trx, before.id, 'changed')
    return 'saved'
  })
}

/** Takes a shift away; who had it is told. */
export async function removeShift(
  deed: ShiftDeed & { readonly shiftPublicId: string },
): Promise<'removed' | Exclude<SaveOutcome, 'saved'>> {
  return await withEvent(deed, async (trx, event) => {
    const shift = await findShift(trx, event.id, deed.shiftPublicId)
    if (!shift) return 'not-found'
    await trx.updateTable('shift').set({ removed_at: now() }).where('id', '=', shift.id).execute()
    await recordEvent(trx, event, { actor: deed.actor, action: 'remove-shift' })
    await tellAll(trx, shift.id, 'dropped')
    return 'removed'
  })
}

/** Only one at a time changes what an event needs and who has taken it. */
async function withEvent<Outcome extends string>(
  { eventPublicId }: ShiftDeed,
  work: (trx: Trx, event: LockedEvent) => Promise<Outcome>,
): Promise<Outcome | 'over' | 'not-found'> {
  return await inTransaction(async (trx) => {
    const event = await lockEvent(trx, eventPublicId)
    if (!event) return 'not-found'
    return isOpenToChange(event.status) ? await work(trx, event) : 'over'
  })
}

async function findShift(trx: Trx, eventId: number, publicId: string) {
  return await trx
    .selectFrom('shift')
    .select(['id', 'ready_role', 'own_role', 'starts_at', 'ends_at', 'note', 'read_at'])
    .where('event_id', '=', eventId)
    .where('public_id', '=', publicId)
    .where('removed_at', 'is', null)
    .executeTakeFirst()
}

async function tellAll(trx: Trx, shiftId: number, news: 'changed' | 'dropped'): Promise<void> {
  const claims = await trx
    .selectFrom('shift_claim')
    .select('id')
    .where('shift_id', '=', shiftId)
    .where('ended_at', 'is', null)
    .orderBy('id')
    .execute()
  for (const { id } of claims) await tellVolunteer(trx, id, news)
}

/** As it is kept. The clock of the place says when that is; `undefined` where it leaves all of these hours out. */
async function rowOf(
  trx: Trx,
  { role, day, from, to, needed, minimumAge, note }: ShiftWords,
  timeZone: string,
) {
  const { rows } = await sql<{ starts_at: Date; ends_at: Date }>`
    select ${`${day} ${from}`}::timestamp at time zone ${timeZone} as starts_at,
           ${`${day} ${to}`}::timestamp at time zone ${timeZone} as ends_at`.execute(trx)
  const [hours] = rows
  if (!hours || hours.ends_at <= hours.starts_at) return undefined
  const at = now()
  return {
    ...hours,
    ready_role: role.ready,
    own_role: role.own,
    needed,
    minimum_age: minimumAge,
    note,
    saved_at: at,
    read_at: role.own === null || (await mayBeReadAtOnce(trx, role.own)) ? at : null,
  }
}

/** Words of a captain's own are read by staff first, where the settings say so (S36). */
async function mayBeReadAtOnce(trx: Trx, words: string): Promise<boolean> {
  const { edits_wait: editsWait } = await trx
    .selectFrom('organization')
    .select('edits_wait')
    .executeTakeFirstOrThrow()
  return !editsWait && findRaffleWords(words).length === 0
}
