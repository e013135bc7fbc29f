import { sql } from 'kysely'
import { z } from 'zod'
import type { Person } from '#app/people/person.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { db, inTransaction, pool } from '#app/platform/database.server.ts'
import { addJob } from '#app/platform/jobs.server.ts'
import { log } from '#app/platform/log.server.ts'
import { checkBooks, checkKeys } from '#db/books.ts'

/** After so long it is given up: what is asked for from the desk may not hold up the database. */
const LONGEST = 10 * 60_000
/** One that has not ended by then was cut off. */
export const CUT_OFF = 15 * 60_000

/** Somebody wants to know now. @returns whether it began, or one is under way already. */
export async function askForProof(by: Person): Promise<'begun' | 'under-way'> {
  return await inTransaction(async (trx) => {
    // Of two who press at once the second finds the first one's.
    await sql`select pg_advisory_xact_lock(hashtext('book_check'))`.execute(trx)
    const running = await trx
      .selectFrom('book_check')
      .select('id')
      .where('finished_at', 'is', null)
      .where('started_at', '>', new Date(now().getTime() - CUT_OFF))
      .executeTakeFirst()
    if (running) return 'under-way'
    const { id } = await trx
      .insertInto('book_check')
      .values({ asked_by: by.id, started_at: now(), checks: checkKeys.length })
      .returning('id')
      .executeTakeFirstOrThrow()
    await addJob(trx, 'check-books', { check: id }, { key: 'check-books-asked', maxAttempts: 3 })
    return 'begun'
  })
}

const Payload = z.object({ check: z.number().int().optional() }).catch({})

/** By night, or when somebody asked. */
export async function proveBooksJob(payload: unknown): Promise<void> {
  const { check } = Payload.parse(payload)
  await proveBooks(check ?? (await beginByNight()), LONGEST)
}

/** Runs every invariant, says how far it is, and keeps what it found. @param within milliseconds. */
export async function proveBooks(check: number, within: number): Promise<void> {
  const until = Date.now() + within
  const note = db.updateTable('book_check').where('id', '=', check)
  try {
    const broken = await checkBooks(pool, async (done) => {
      if (Date.now() > until) throw new Error(`stopped after ${done} of ${checkKeys.length} checks`)
      await note.set({ done }).execute()
    })
    for (const { name, rows } of broken)
      log.error({ check: name, rows: rows.length }, 'the books do not agree')
    const found = JSON.stringify(broken.map(({ key, rows }) => ({ key, rows })))
    await note.set({ done: checkKeys.length, finished_at: now(), broken: found }).execute()
  } catch (error) {
    log.error({ err: error }, 'the books could not be proven')
    const failure = error instanceof Error ? error.message.slice(0, 300) : 'unknown'
    await note.set({ finished_at: now(), failure }).execute()
  }
}

async function beginByNight(): Promise<number> {
  const { id } = await db
    .insertInto('book_check')
    .values({ asked_by: null, started_at: now(), checks: checkKeys.length })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}
