import { acceptOffer } from '#app/events/yard-sale/offers/decide-offer.server.ts'
import { keepOfferPhoto } from '#app/events/yard-sale/offers/keep-offer-photo.server.ts'
import { bookSlot } from '#app/events/yard-sale/slots/book-slot.server.ts'
import type { AnEvent } from '#app/events/testing/events.ts'
import { anOffer, aSlot, leadOf, takeOffers } from '#app/events/yard-sale/testing/offers.ts'
import { aJpeg } from '#app/pictures/testing/images.ts'

/** Something that is fetched by a driver, and something that waits for an answer. */
export async function fillOffers(event: AnEvent): Promise<void> {
  await takeOffers(event, { accepts: 'Chairs', refuses: 'Mattresses', capacity: 100 })
  await anOffer(event)
  const publicId = await anOffer(event)
  await keepOfferPhoto({ publicId, bytes: await aJpeg(), clientAddress: '203.0.113.9' })
  await acceptOffer({ captain: leadOf(event), publicId, reply: '' })
  await bookSlot(publicId, await aSlot(event))
}
