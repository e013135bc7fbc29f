import { sql } from 'kysely'
import { now } from '#app/platform/clock.server.ts'
import { db, inTransaction } from '#app/platform/database.server.ts'
import { spendEach } from '#app/platform/rate-limit.server.ts'
import type { Limit } from '#app/platform/rate-limit.server.ts'
import { tellCaptains } from '#app/teams/tell-captains.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { currentLanguage } from '#app/words/language.ts'
import { lockEvent } from '../../lock-event.server.ts'
import type { LockedEvent } from '../../lock-event.server.ts'
import { isShown } from '../../shown-event.server.ts'
import { findIntake } from './find-intake.server.ts'
import { loadsOf } from './intake.ts'
import { GIVER, recordOffer } from './move-offer.server.ts'
import type { OfferWords } from './offer.form.ts'
import { tellGiver } from './tell-giver.server.ts'

interface Offering {
  readonly teamSlug: string
  readonly slug: string
  readonly words: OfferWords
  readonly clientAddress: string
}

export type OfferOutcome =
  /** The same for everyone; the letter goes to whoever was named (S8). */
  | { readonly kind: 'noted'; readonly publicId: string }
  | { readonly kind: 'not-open' }
  | { readonly kind: 'too-many'; readonly retryAfterSeconds: number }

const PER_CLIENT: Limit = { name: 'offer-client', points: 30, seconds: 3600 }
const PER_ADDRESS: Limit = { name: 'offer-address', points: 12, seconds: 3600 }

/** Offers things for a sale: its lead sees them, and a letter leads the giver to what becomes of them. */
export async function makeOffer({
  teamSlug,
  slug,
  words,
  clientAddress,
}: Offering): Promise<OfferOutcome> {
  const publicId = await findShownSale(teamSlug, slug)
  if (!publicId) return { kind: 'not-open' }
  const { allowed, retryAfterSeconds } = await spendEach([
    [PER_CLIENT, clientAddress],
    [PER_ADDRESS, words.email],
  ])
  if (!allowed) return { kind: 'too-many', retryAfterSeconds }
  return await inTransaction(async (trx) => {
    const event = await lockEvent(trx, publicId)
    const intake = event && (await findIntake(trx, event.id))
    if (event?.status !== 'published' || intake?.state !== 'open') return { kind: 'not-open' }
    return { kind: 'noted', publicId: await addOffer(trx, event, words) }
  })
}

async function addOffer(trx: Trx, event: LockedEvent, words: OfferWords): Promise<string> {
  const at = now()
  const isFirst = await isNothingWaiting(trx, event.id)
  const offer = await trx
    .insertInto('item_offer')
    .values({
      event_id: event.id,
      description: words.description,
      category: words.category,
      size: words.size,
      loads: loadsOf(words.size),
      condition: words.condition,
      boxes: words.boxes,
      way: words.way,
      pickup_address: words.address,
      name: words.name,
      email: words.email,
      phone: words.phone,
      wants_letter: words.letter,
      agreed_at: at,
      offered_at: at,
      status_at: at,
      language: currentLanguage(),
    })
    .returning(['id', 'public_id'])
    .executeTakeFirstOrThrow()
  await recordOffer(trx, event, offer, { actor: GIVER, action: 'make-offer' })
  await tellGiver(trx, offer.id, 'offered')
  // Of a heap of offers the lead is told once, until all are answered.
  if (isFirst)
    await tellCaptains(trx, event.team_id, {
      kind: 'offer-waits',
      subjectId: offer.public_id,
      content: { what: words.description, slug: event.team_slug, event: event.slug },
    })
  return offer.public_id
}

async function isNothingWaiting(trx: Trx, eventId: number): Promise<boolean> {
  const waiting = await trx
    .selectFrom('item_offer')
    .select('id')
    .where('event_id', '=', eventId)
    .where('status', '=', 'offered')
    .executeTakeFirst()
  return waiting === undefined
}

async function findShownSale(teamSlug: string, slug: string): Promise<string | undefined> {
  const { rows } = await sql<{ public_id: string }>`
    select e.public_id from event e join team t on t.id = e.team_id
     where t.slug = ${teamSlug} and e.slug = ${slug} and e.kind = 'yard_sale' and e.status = 'published' and ${isShown}`.execute(
    db,
  )
  return rows[0]?.public_id
}
