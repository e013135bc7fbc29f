import { sql } from 'kysely'
import { isLetterTo } from '#app/mail/forgotten-address.server.ts'
import { queueMessage } from '#app/mail/queue-message.server.ts'
import { actorOf, recordChange } from '#app/people/audit.server.ts'
import type { Actor } from '#app/people/audit.server.ts'
import type { Holding } from '#app/people/holding.ts'
import type { Person } from '#app/people/person.server.ts'
import { db, inTransaction } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { newKey } from '#app/platform/keys.server.ts'
import type { Language } from '#app/words/language.ts'
import { listErasure } from './erased-list.server.ts'
import { findHeld, holdings } from './holdings.server.ts'
import { markOf } from './mark.server.ts'
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
  return await onceLeft(email, (trx) => eraseIn(trx, { email, by }, holdings))
}

/** The same, of an address in lower case that a backup knows again: they had their last letter. */
export async function erasePersonAgain(email: string, by: Actor): Promise<ErasedPerson> {
  return await onceLeft(email, (trx) => letGo(trx, { email, by }, holdings))
}

async function onceLeft(
  email: string,
  work: (trx: Trx) => Promise<ErasedPerson>,
): Promise<ErasedPerson> {
  if (!isClear(await findBefore(db, email))) return 'not-yet'
  for (const holding of holdings) await holding.leave?.(email)
  return await inTransaction(work)
}

/** The transaction alone. @param held what is let go of, in that order. */
export async function eraseIn(
  trx: Trx,
  { email, by }: Wish,
  held: readonly Holding[],
): Promise<ErasedPerson> {
  const language = await findLanguage(trx, email)
  const outcome = await letGo(trx, { email, by: actorOf(by) }, held)
  if (outcome !== 'erased') return outcome
  await queueMessage(trx, {
    kind: 'person-erased',
    subjectId: newKey(),
    to: email,
    content: {},
    ...(language && { language }),
  })
  return 'erased'
}

async function letGo(
  trx: Trx,
  { email, by }: { readonly email: string; readonly by: Actor },
  held: readonly Holding[],
): Promise<ErasedPerson> {
  const mark = markOf(email)
  await sql`select pg_advisory_xact_lock(hashtext(${mark}))`.execute(trx)
  await lockAccount(trx, email)
  if (!isClear(await findBefore(trx, email))) return 'not-yet'
  for (const holding of held) await holding.lock?.(trx, email)
  let erased = false
  for (let round = 0; round < ROUNDS && (await findHeld(email, trx)).length > 0; round++) {
    for (const holding of held) await holding.erase(trx, email)
    erased = true
  }
  if (!erased) return 'nothing-held'
  await recordChange(trx, {
    actor: by,
    action: 'erase-person',
    subjectKind: 'address',
    subjectId: mark,
  })
  await listErasure(trx, mark)
  return 'erased'
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
    select language from message where ${isLetterTo(email)} order by id desc limit 1`.execute(trx)
  return rows[0]?.language
}
