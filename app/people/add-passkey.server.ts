import type { PublicKeyCredentialCreationOptionsJSON } from '@simplewebauthn/server'
import { queueMessage } from '#app/mail/queue-message.server.ts'
import { inTransaction } from '#app/platform/database.server.ts'
import { say } from '#app/words/say.ts'
import { actorOf, recordChange } from './audit.server.ts'
import { keepPasskey, readPasskey } from './choose-factor.server.ts'
import type { FactorRefused } from './choose-factor.server.ts'
import { askerForNew } from './passkey-challenge.server.ts'
import { askForNewPasskey } from './passkey.server.ts'
import type { Person } from './person.server.ts'
import { findPasskeys } from './staff-factors.server.ts'

/** Asks the browser of somebody of the staff for one more passkey. */
export async function askOwnPasskey(
  person: Person,
): Promise<PublicKeyCredentialCreationOptionsJSON> {
  const known = await findPasskeys(person.id)
  return await askForNewPasskey(askerForNew({ personId: person.id }), person, known)
}

/** Adds a passkey to the ways somebody of the staff signs in; they have just given a factor (S13) and are told (S12). */
export async function addPasskey(
  person: Person,
  given: { readonly passkey: string; readonly passkeyName: string },
): Promise<{ readonly kind: 'added' } | FactorRefused> {
  const factor = await readPasskey(given, askerForNew({ personId: person.id }))
  if (factor.kind === 'refused') return factor
  return await inTransaction(async (trx) => {
    if (!(await keepPasskey(trx, person.id, factor)))
      return {
        kind: 'refused',
        field: 'passkey',
        message: say('people.passkey.belongsToSomebody'),
      } as const
    await recordChange(trx, {
      actor: actorOf(person),
      action: 'add-passkey',
      subjectKind: 'person',
      subjectId: person.id,
      detail: { passkey: factor.name },
    })
    await queueMessage(trx, {
      kind: 'factor-changed',
      subjectId: `${person.id} passkey-added ${factor.passkey.credentialId}`,
      to: person.email,
      content: { change: 'passkey-added', passkey: factor.name },
    })
    return { kind: 'added' } as const
  })
}
