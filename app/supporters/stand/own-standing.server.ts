import { sql } from 'kysely'
import { now } from '#app/platform/clock.server.ts'
import { db, inTransaction } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { openMark } from '#app/platform/seal.server.ts'
import { tellSupporter } from './tell-supporter.server.ts'

/** By the link in their letter, which holds for as long as they are known to us. */
export function supporterOf(key: string): string {
  return openMark('standing', key) ?? ''
}

/** They say that it is they: from now on they count. Pressed twice it counts once. A name with a blocked word in it is shown once staff show it. */
export async function confirmStanding(publicId: string): Promise<'stands' | 'gone'> {
  return await inTransaction(async (trx) => {
    const at = now()
    const { rows } = await sql<{ id: number }>`
      update supporter
         set confirmed_at = ${at}, left_at = null,
             name_hidden_at = case when holds_block_word(first_name || ' ' || last_name)
                                   then coalesce(name_hidden_at, ${at}) else name_hidden_at end
       where public_id = ${publicId} and (confirmed_at is null or left_at is not null)
      returning id`.execute(trx)
    const [confirmed] = rows
    if (confirmed) {
      await tellSupporter(trx, confirmed.id, 'welcome')
      return 'stands'
    }
    const known = await trx
      .selectFrom('supporter')
      .select('id')
      .where('public_id', '=', publicId)
      .executeTakeFirst()
    return known ? 'stands' : 'gone'
  })
}

/** Whether their first name and initial may be read by all. */
export async function showStandingName(publicId: string, shows: 'shown' | 'hidden'): Promise<void> {
  await db
    .updateTable('supporter')
    .set({ shows_name: shows === 'shown' })
    .where('public_id', '=', publicId)
    .execute()
}

/** No more mail, and they do not count any more. Who never said yes is erased at once. */
export async function stopStanding(publicId: string): Promise<void> {
  await inTransaction(async (trx) => {
    await sql`delete from supporter where public_id = ${publicId} and confirmed_at is null`.execute(
      trx,
    )
    await sql`
      update supporter set left_at = ${now()}, shows_name = false
       where public_id = ${publicId} and left_at is null`.execute(trx)
  })
}

/** All that we know about them, at once and for good, with the letters that we wrote to them. */
export async function eraseSupporter(publicId: string): Promise<void> {
  await inTransaction(async (trx) => await eraseIn(trx, publicId))
}

/** @returns whether there was anybody. */
export async function eraseIn(trx: Trx, publicId: string): Promise<boolean> {
  const { numAffectedRows = 0n } = await sql`
    delete from supporter where public_id = ${publicId}`.execute(trx)
  if (numAffectedRows === 0n) return false
  await sql`
    delete from message where kind = 'standing' and subject_id like ${`${publicId} %`}`.execute(trx)
  return true
}
