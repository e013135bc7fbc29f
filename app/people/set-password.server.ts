import { Secret } from 'otpauth'
import { z } from 'zod'
import { queueMessage } from '#app/mail/queue-message.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { inTransaction } from '#app/platform/database.server.ts'
import { seal, unseal } from '#app/platform/seal.server.ts'
import { actorOf, recordChange } from './audit.server.ts'
import { keepPassword, readPassword } from './choose-factor.server.ts'
import type { FactorRefused } from './choose-factor.server.ts'
import { endOthers } from './own-sessions.server.ts'
import type { Person } from './person.server.ts'
import { appAddress } from './second-factor.server.ts'
import type { Staff } from './visitor.server.ts'

const AN_HOUR = 60 * 60_000

export interface AppOffer {
  /** For an authenticator app that cannot read the picture. */
  readonly secret: string
  readonly appAddress: string
  /** The secret again, sealed: it goes along with the form, so that looking at the page stores nothing. */
  readonly offer: string
}

/** A new secret for the authenticator app of somebody of the staff. */
export function offerApp(person: Person): AppOffer {
  const secret = new Secret().base32
  const offered: Offered = { personId: person.id, secret, until: now().getTime() + AN_HOUR }
  return describe(person, secret, seal(JSON.stringify(offered)))
}

/** The same offer again, for a form that came back, or `undefined` when it is not for that person or too old. */
export function readOffer(person: Person, offer: string): AppOffer | undefined {
  const offered = open(offer)
  if (!offered || offered.personId !== person.id || offered.until < now().getTime())
    return undefined
  return describe(person, offered.secret, offer)
}

/**
 * Sets password and app anew, or beside a passkey, and signs out every other browser. Their holder has just given a factor
 * (S13) and is told (S12).
 */
export async function setPassword(
  staff: Staff,
  { secret }: AppOffer,
  given: { readonly password: string; readonly code: string },
): Promise<{ readonly kind: 'set' } | FactorRefused> {
  const { person } = staff
  const about = [person.email, ...(person.name?.split(' ') ?? [])]
  const factor = await readPassword(given, { secret, about })
  if (factor.kind === 'refused') return factor
  await inTransaction(async (trx) => {
    await keepPassword(trx, person.id, factor)
    await endOthers(trx, staff)
    await recordChange(trx, {
      actor: actorOf(person),
      action: 'set-password',
      subjectKind: 'person',
      subjectId: person.id,
    })
    await queueMessage(trx, {
      kind: 'factor-changed',
      subjectId: `${person.id} password-set ${now().getTime()}`,
      to: person.email,
      content: { change: 'password-set' },
    })
  })
  return { kind: 'set' }
}

const Offered = z.object({ personId: z.int(), secret: z.string(), until: z.number() })
type Offered = z.output<typeof Offered>

function describe(person: Person, secret: string, offer: string): AppOffer {
  return { secret, appAddress: appAddress(secret, person.email), offer }
}

function open(offer: string): Offered | undefined {
  try {
    return Offered.safeParse(JSON.parse(unseal(offer))).data
  } catch {
    return undefined
  }
}
