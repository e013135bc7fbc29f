import type { Actor } from '#app/people/audit.server.ts'
import { addClaim } from '#app/events/shifts/claim-shift.server.ts'
import { addShift } from '#app/events/shifts/save-shift.server.ts'
import { db, inTransaction } from '#app/platform/database.server.ts'
import { addDays } from '#app/words/days.ts'
import type { PlannedShift } from './shift-plan.ts'

interface Seeding {
  readonly eventPublicId: string
  readonly actor: Actor
  /** The first day of the event. */
  readonly first: string
}

/** What is to be done at an event, and who does it, without the letters. */
export async function seedShifts(
  { eventPublicId, actor, first }: Seeding,
  shifts: readonly PlannedShift[] = [],
): Promise<void> {
  for (const plan of shifts) {
    const { key, role, people = [], minimumAge = null, note = '', day, ...hours } = plan
    const words = {
      ...hours,
      role: { ready: role, own: null },
      day: addDays(first, day),
      minimumAge,
      note,
    }
    await addShift({ eventPublicId, timeZone: 'America/Chicago', actor, words })
    const { id } = await db
      .selectFrom('shift')
      .select((row) => row.fn.max('id').as('id'))
      .executeTakeFirstOrThrow()
    if (key) await db.updateTable('shift').set({ public_id: key }).where('id', '=', id).execute()
    await inTransaction(async (trx) => {
      for (const [place, name] of people.entries()) {
        const email = `helper-${place + 1}.${id}@example.net`
        await addClaim(trx, id, { name, email, phone: '(414) 555-0142' }, 'en')
      }
    })
  }
}
