import { sql } from 'kysely'
import { queueMessage } from '#app/mail/queue-message.server.ts'
import { actorOf, recordChange } from '#app/people/audit.server.ts'
import type { Holding } from '#app/people/holding.ts'
import type { Person } from '#app/people/person.server.ts'
import { db, inTransaction } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { hashCode, newKey } from '#app/platform/keys.server.ts'
import type { Language } from '#app/words/language.ts'
import { findHeld, holdings } from './holdings.server.ts'
import { findBefore, isClear } from './who-is-it.server.ts'

export type ErasedPerson =
  | 'erased'
  | 'nothing-held'
  /** They lead a team, open the desk or give each month: that is settled first. */
  | 'not-yet'

interface Wish {
  /** In lower case. */
  readonly email: string
  readonly by: Person
}

/** So often it is looked again for what others wrote meanwhile. */
const ROUNDS = 3

/**
 * Erases all that is held of whoever an address belongs to (S40), but what the law keeps: what was given and when, receipts with
 * their names, postings. First they give back what others wait for, each as they would themselves; then everything goes in one
 * transaction, with a row in the record that does not hold the address and one last letter to it. Cut off in between, the same
 * wish goes on where it was.
 */
export async function erasePerson({ email, by }: Wish): Promise<ErasedPerson> {
  if (!isClear(await findBefore(db, email))) return 'not-yet'
  for (const holding of holdings) await holding.leave?.(email)
  return await inTransaction((trx) => eraseIn(trx, { email, by }, holdings))
}

/** The transaction alone. @param held what is let go of, in that order. */
export async function eraseIn(
  trx: Trx,
  { email, by }: Wish,
  held: readonly Holding[],
): Promise<ErasedPerson> {
  const mark = markOf(email)
  await sql`select pg_advisory_xact_lock(hashtext(${mark}))`.execute(trx)
  await lockAccount(trx, email)
  if (!isClear(await findBefore(trx, email))) return 'not-yet'
  const language = await findLanguage(trx, email)
  let erased = false
  for (let round = 0; round < ROUNDS && (await findHeld(email, trx)).length > 0; round++) {
    for (const holding of held) await holding.erase(trx, email)
    erased = true
  }
  if (!erased) return 'nothing-held'
  await recordChange(trx, {
    actor: actorOf(by),
    action: 'erase-person',
    subjectKind: 'address',
    subjectId: mark,
  })
  await queueMessage(trx, {
    kind: 'person-erased',
    subjectId: newKey(),
    to: email,
    content: {},
    ...(language && { language }),
  })
  return 'erased'
}

/** How the record knows an address again that it does not hold: of no use to whoever has no key of ours. */
export function markOf(email: string): string {
  return hashCode(email, 'address').slice(0, 16)
}

/** Their teams before them, as all who change a team do (F11): nobody becomes a captain meanwhile. */
async function lockAccount(trx: Trx, email: string): Promise<void> {
  await sql`
    select from team where id in (
      select m.team_id from team_member m join person p on p.id = m.person_id where p.email = ${email})
     order by id for update`.execute(trx)
  await sql`select from person where email = ${email} for update`.execute(trx)
}

/** In which we wrote to them last. */
async function findLanguage(trx: Trx, email: string): Promise<Language | undefined> {
  const { rows } = await sql<{ language: Language }>`
    select language from message where lower(to_address) = ${email} order by id desc limit 1`.execute(
    trx,
  )
  return rows[0]?.language
}
