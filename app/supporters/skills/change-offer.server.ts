import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import type { Skill } from '#db/schema/skills.ts'
import type { SkillsText } from './offer.form.ts'

export type OwnOfferOutcome = 'confirmed' | 'changed' | 'paused' | 'resumed' | 'withdrawn' | 'gone'

/** It is theirs, and teams may see it from now on. */
export async function confirmOffer(publicId: string): Promise<OwnOfferOutcome> {
  const found = await db
    .updateTable('skill_offer')
    .set((eb) => ({ confirmed_at: eb.fn.coalesce('confirmed_at', eb.val(now())) }))
    .where('public_id', '=', publicId)
    .returning('id')
    .executeTakeFirst()
  return found ? 'confirmed' : 'gone'
}

export async function changeOffer(
  publicId: string,
  skills: readonly Skill[],
  text: SkillsText,
): Promise<OwnOfferOutcome> {
  const found = await db
    .updateTable('skill_offer')
    .set({ ...text, skills: [...skills] })
    .where('public_id', '=', publicId)
    .where('confirmed_at', 'is not', null)
    .returning('id')
    .executeTakeFirst()
  return found ? 'changed' : 'gone'
}

/** Nobody sees it until its owner goes on. */
export async function pauseOffer(
  publicId: string,
  to: 'paused' | 'resumed',
): Promise<OwnOfferOutcome> {
  const found = await db
    .updateTable('skill_offer')
    .set({ paused_at: to === 'paused' ? now() : null })
    .where('public_id', '=', publicId)
    .returning('id')
    .executeTakeFirst()
  return found ? to : 'gone'
}

/** Deletes it, with all that we knew of them by it (S40). */
export async function withdrawOffer(publicId: string): Promise<OwnOfferOutcome> {
  const gone = await db
    .deleteFrom('skill_offer')
    .where('public_id', '=', publicId)
    .returning('id')
    .executeTakeFirst()
  return gone ? 'withdrawn' : 'gone'
}
