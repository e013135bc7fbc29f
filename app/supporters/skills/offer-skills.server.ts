import { queueMessage } from '#app/mail/queue-message.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { inTransaction } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { spendEach } from '#app/platform/rate-limit.server.ts'
import type { Limit } from '#app/platform/rate-limit.server.ts'
import { currentLanguage } from '#app/words/language.ts'
import type { Skill } from '#db/schema/skills.ts'
import type { SkillsText } from './offer.form.ts'

interface NewOffer {
  readonly name: string
  readonly email: string
  readonly skills: readonly Skill[]
  readonly text: SkillsText
  readonly clientAddress: string
}

export type OfferOutcome =
  /** The same for who is new and who has offered before: the letter tells them which (S8). */
  { readonly kind: 'noted' } | { readonly kind: 'too-many'; readonly retryAfterSeconds: number }

const PER_CLIENT: Limit = { name: 'skill-offer-client', points: 20, seconds: 3600 }
const PER_ADDRESS: Limit = { name: 'skill-offer-address', points: 6, seconds: 3600 }

/**
 * Offers skills. Nobody sees them before the button behind the link in the letter is pressed; so whoever types the address
 * of another changes nothing: an offer that stands is not written over, and its owner is shown the way to it.
 */
export async function offerSkills(offer: NewOffer): Promise<OfferOutcome> {
  const { name, email, skills, text, clientAddress } = offer
  const { allowed, retryAfterSeconds } = await spendEach([
    [PER_CLIENT, clientAddress],
    [PER_ADDRESS, email],
  ])
  if (!allowed) return { kind: 'too-many', retryAfterSeconds }
  await inTransaction(async (trx) => {
    const columns = { ...text, name, skills: [...skills], offered_at: now() }
    const written = await trx
      .insertInto('skill_offer')
      .values({
        ...columns,
        email,
        language: currentLanguage(),
        confirmed_at: null,
        paused_at: null,
      })
      .onConflict((conflict) =>
        conflict.column('email').doUpdateSet(columns).where('skill_offer.confirmed_at', 'is', null),
      )
      .returning('id')
      .executeTakeFirst()
    await tellOfferer(trx, email, written ? 'confirm' : 'again')
  })
  return { kind: 'noted' }
}

async function tellOfferer(trx: Trx, email: string, news: 'confirm' | 'again'): Promise<void> {
  const offer = await trx
    .updateTable('skill_offer')
    .set((eb) => ({ letters: eb('letters', '+', 1) }))
    .where('email', '=', email)
    .returning(['public_id', 'name', 'email', 'language', 'letters'])
    .executeTakeFirstOrThrow()
  await queueMessage(trx, {
    kind: 'skill-offer',
    subjectId: `${offer.public_id} ${offer.letters}`,
    to: offer.email,
    language: offer.language,
    content: { news, offer: offer.public_id, name: offer.name },
  })
}
