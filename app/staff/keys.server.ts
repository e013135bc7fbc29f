import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'

/** The keys of the desk work for somebody, in whatever browser. */
export async function turnKeysOn(personId: number): Promise<void> {
  await db
    .updateTable('staff_member')
    .set({ keys_off_at: null })
    .where('person_id', '=', personId)
    .execute()
}

export async function turnKeysOff(personId: number): Promise<void> {
  await db
    .updateTable('staff_member')
    .set({ keys_off_at: now() })
    .where('person_id', '=', personId)
    .where('keys_off_at', 'is', null)
    .execute()
}
