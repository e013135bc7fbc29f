import { randomInt } from 'node:crypto'
import { sql } from 'kysely'
import { recordChange } from '#app/people/audit.server.ts'
import type { Actor } from '#app/people/audit.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { db, inTransaction } from '#app/platform/database.server.ts'
import { hashCode } from '#app/platform/keys.server.ts'
import { CODE_LENGTH, CODE_LETTERS } from './till-code.ts'

export interface CodeDay {
  /** `2026-06-14`, by the clock of the sale's place. */
  readonly day: string
  readonly startsAt: Date
  readonly endsAt: Date
}

interface NewCode {
  readonly tillId: number
  readonly tillPublicId: string
  readonly day: CodeDay
  readonly personId: number
  readonly actor: Actor
}

/** A code for one till on one day of its sale. @returns it; it is kept nowhere, and can be shown this once. */
export async function giveCode(wish: NewCode): Promise<string> {
  const code = newTillCode()
  await inTransaction(async (trx) => {
    await trx
      .insertInto('till_code')
      .values({
        till_id: wish.tillId,
        code_hash: hashTillCode(code),
        starts_at: wish.day.startsAt,
        ends_at: wish.day.endsAt,
        given_by: wish.personId,
        given_at: now(),
        revoked_at: null,
        revoked_by: null,
      })
      .execute()
    await recordChange(trx, {
      actor: wish.actor,
      action: 'give-till-code',
      subjectKind: 'till',
      subjectId: wish.tillPublicId,
      detail: { day: wish.day.day },
    })
  })
  return code
}

/** What is stored of a code. */
export function hashTillCode(code: string): string {
  return hashCode(code, 'till')
}

/**
 * The days for which a code can be given: those of the sale as it is approved, or as it is written while nobody approved it
 * yet. Each from midnight to midnight by the clock of the place, or until two hours after a sale that runs into the night.
 */
export async function findCodeDays(eventId: number): Promise<readonly CodeDay[]> {
  const { rows } = await sql<{ day: string; starts_at: Date; ends_at: Date }>`
    select s.day::text, s.day::timestamp at time zone s.time_zone as starts_at,
           greatest((s.day + 1)::timestamp at time zone s.time_zone, max(s.ends_at) + interval '2 hours') as ends_at
      from (select v.time_zone, d.ends_at, (d.starts_at at time zone v.time_zone)::date as day
              from event e
              join lateral (select id, time_zone from event_version where event_id = e.id
                             order by id = e.approved_version_id desc, id desc limit 1) v on true
              join event_day d on d.version_id = v.id
             where e.id = ${eventId}) s
     group by s.day, s.time_zone
     order by s.day`.execute(db)
  const at = now()
  return rows
    .map(({ day, starts_at, ends_at }) => ({ day, startsAt: starts_at, endsAt: ends_at }))
    .filter(({ endsAt }) => endsAt > at)
}

function newTillCode(): string {
  return Array.from({ length: CODE_LENGTH }, () =>
    CODE_LETTERS.charAt(randomInt(CODE_LETTERS.length)),
  ).join('')
}
