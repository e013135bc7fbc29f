import { queueMessage } from '#app/mail/queue-message.server.ts'
import { inTransaction } from '#app/platform/database.server.ts'
import { actorOf, recordChange } from './audit.server.ts'
import type { Person } from './person.server.ts'

export type PasskeyRemoval = 'removed' | 'last-way' | 'not-found'

/**
 * Takes a passkey away, but never the last way to sign in. The member's row is locked first, so that of two passkeys that
 * are removed at once one stays.
 */
export async function removePasskey(person: Person, passkeyId: string): Promise<PasskeyRemoval> {
  return await inTransaction(async (trx): Promise<PasskeyRemoval> => {
    const member = await trx
      .selectFrom('staff_member')
      .select('totp_secret')
      .where('person_id', '=', person.id)
      .forUpdate()
      .executeTakeFirst()
    const passkeys = await trx
      .selectFrom('passkey')
      .select(['id', 'public_id', 'name'])
      .where('person_id', '=', person.id)
      .execute()
    const passkey = passkeys.find(({ public_id }) => public_id === passkeyId)
    if (!passkey) return 'not-found'
    if (passkeys.length === 1 && !member?.totp_secret) return 'last-way'
    await trx.deleteFrom('passkey').where('id', '=', passkey.id).execute()
    await recordChange(trx, {
      actor: actorOf(person),
      action: 'remove-passkey',
      subjectKind: 'person',
      subjectId: person.id,
      detail: { passkey: passkey.name },
    })
    await queueMessage(trx, {
      kind: 'factor-changed',
      subjectId: `${person.id} passkey-removed ${passkey.public_id}`,
      to: person.email,
      content: { change: 'passkey-removed', passkey: passkey.name },
    })
    return 'removed'
  })
}
