import { z } from 'zod'
import { inTransaction } from '#app/platform/database.server.ts'
import { say } from '#app/words/say.ts'
import { recordChange } from './audit.server.ts'
import type { Person } from './person.server.ts'

const MOST = 80

/** A name as people type their own: on one line. */
export const OwnName = z
  .string()
  .transform((name) => name.replace(/\s+/g, ' ').trim())
  .refine((name) => name !== '', { error: () => say('people.account.nameMissing'), abort: true })
  .refine((name) => name.length <= MOST, {
    error: () => say('people.account.nameTooLong', { most: MOST }),
  })

/** How somebody is named where they work with others: among a team's members, and in the record from then on. */
export async function changeName(person: Person, name: string): Promise<void> {
  if (name === person.name) return
  await inTransaction(async (trx) => {
    await trx.updateTable('person').set({ name }).where('id', '=', person.id).execute()
    await recordChange(trx, {
      actor: { id: person.id, label: name },
      action: 'change-own-name',
      subjectKind: 'person',
      subjectId: person.id,
    })
  })
}
