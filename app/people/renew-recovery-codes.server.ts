import { queueMessage } from '#app/mail/queue-message.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { inTransaction } from '#app/platform/database.server.ts'
import { actorOf, recordChange } from './audit.server.ts'
import type { Person } from './person.server.ts'
import { replaceRecoveryCodes } from './second-factor.server.ts'

/** Ten new codes instead of those that are left; their holder has just given a factor (S13) and is told (S12). */
export async function renewRecoveryCodes(person: Person): Promise<string[]> {
  return await inTransaction(async (trx) => {
    const codes = await replaceRecoveryCodes(trx, person.id)
    await recordChange(trx, {
      actor: actorOf(person),
      action: 'renew-recovery-codes',
      subjectKind: 'person',
      subjectId: person.id,
    })
    await queueMessage(trx, {
      kind: 'factor-changed',
      subjectId: `${person.id} recovery-codes-renewed ${now().getTime()}`,
      to: person.email,
      content: { change: 'recovery-codes-renewed' },
    })
    return codes
  })
}
