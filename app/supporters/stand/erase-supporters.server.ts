import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import type { Db, Trx } from '#app/platform/database.server.ts'

/** A link to say yes by holds so long; then whoever never pressed it is forgotten. */
const DAYS_TO_CONFIRM = 7
/** So long lists elsewhere can learn that somebody left. */
const DAYS_AFTER_LEAVING = 30

/**
 * By night: who was said to stand with us and never said so, and who left long enough ago, with the letters to them. Who left and
 * asked anew has the days of that link to come back, and not for ever, since others may type their address.
 */
export async function eraseSupporters(): Promise<void> {
  const [asked, left, leftLong] = [
    DAYS_TO_CONFIRM,
    DAYS_AFTER_LEAVING,
    DAYS_AFTER_LEAVING + DAYS_TO_CONFIRM,
  ].map((days) => new Date(now().getTime() - days * 86_400_000))
  await eraseSupportersWho(
    db,
    sql`(asked_at < ${asked} and (confirmed_at is null or left_at < ${left})) or left_at < ${leftLong}`,
  )
}

/** Those of whom it is so, with the letters to them. */
export async function eraseSupportersWho(on: Db | Trx, who: RawBuilder<unknown>): Promise<void> {
  await sql`
    with gone as (delete from supporter where ${who} returning public_id)
    delete from message m using gone
     where m.kind = 'standing' and split_part(m.subject_id, ' ', 1) = gone.public_id`.execute(on)
}
