import { sql } from 'kysely'
import { db } from '#app/platform/database.server.ts'
import { formOf } from '#app/testing/form-of.ts'
import type { OfferStatus } from '#db/schema/item-offers.ts'
import { aShownEvent } from '#app/events/testing/events.ts'
import type { AnEvent } from '#app/events/testing/events.ts'
import { leadOf, takeOffers } from '../../testing/offers.ts'
import { acceptOffer } from '../decide-offer.server.ts'
import { keepOfferPhoto } from '../keep-offer-photo.server.ts'
import { answerOfferForm } from '../offer-page.server.ts'

export const DAY = 86_400_000

/** What the form asks of whoever brings two lamps. */
export const twoLamps = {
  description: 'Two lamps',
  category: 'furniture',
  condition: 'good',
  size: 'hand',
  way: 'drop_off',
  name: 'Rosa',
  email: 'rosa.form@example.org',
  agreed: 'yes',
}

/** A yard sale that takes offers. */
export async function aSale(words: Parameters<typeof takeOffers>[1] = {}): Promise<AnEvent> {
  const event = await aShownEvent()
  await takeOffers(event, words)
  return event
}

let numbers = 0

/** Somebody sends the form of its page. */
export function sendOffer({ team, slug }: AnEvent, typed: Readonly<Record<string, string>>) {
  const form = formOf(typed)
  if (typed['email']) form.set('email', `${++numbers}.${typed['email']}`)
  const clientAddress = `203.0.113.${++numbers}`
  return answerOfferForm({ teamSlug: team.slug, slug, form, clientAddress })
}

/** Its lead says yes to it. */
export async function acceptIt(event: AnEvent, publicId: string) {
  return await acceptOffer({ captain: leadOf(event), publicId, reply: '' })
}

export async function statusOf(publicId: string): Promise<OfferStatus> {
  const { status } = await db
    .selectFrom('item_offer')
    .select('status')
    .where('public_id', '=', publicId)
    .executeTakeFirstOrThrow()
  return status
}

export async function newsTo(email: string): Promise<string[]> {
  return (await lettersTo(email)).map(({ news }) => news)
}

/** What was told of an offer, and the words of the lead in it. */
export async function lettersTo(email: string) {
  return await db
    .selectFrom('message')
    .select(sql<string>`content ->> 'news'`.as('news'))
    .select(sql<string>`content ->> 'reply'`.as('reply'))
    .where('to_address', '=', email)
    .where('kind', '=', 'offer-news')
    .orderBy('id')
    .execute()
}

/** Its giver sends a photo of it. */
export async function keepPhoto(publicId: string, bytes: Uint8Array) {
  return await keepOfferPhoto({ publicId, bytes, clientAddress: `192.0.2.${++numbers}` })
}
