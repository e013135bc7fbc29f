import { renderToStaticMarkup } from 'react-dom/server'
import { inTransaction } from '#app/platform/database.server.ts'
import { currentLanguage } from '#app/words/language.ts'
import { changeEvent } from '../../change-event.server.ts'
import { findSponsorsPage } from '../../sponsors/sponsors-page.server.ts'
import { SponsorsPageView } from '../../sponsors/sponsors-page.tsx'
import { approve } from '../../testing/events.ts'
import type { AnEvent } from '../../testing/events.ts'
import { findCartPage } from '../../tickets/cart/cart-page.server.ts'
import { CartPage } from '../../tickets/cart/cart-page.tsx'
import { ReviewPage } from '../../tickets/cart/review-page.tsx'
import { tellBuyer } from '../../tickets/letters/tell-buyer.server.ts'
import type { OrderNews } from '../../tickets/letters/tell-buyer.server.ts'
import { findOrderPage } from '../../tickets/order/order-page.server.ts'
import { OrderPage } from '../../tickets/order/order-page.tsx'
import { usualTicketing } from '../../tickets/package.ts'
import { correctName } from '../../tickets/players/name-player.server.ts'
import { somePlaces } from '../../tickets/players/testing/places.ts'
import { tellPlayer } from '../../tickets/players/tell-player.server.ts'
import { findTicketPage } from '../../tickets/players/ticket-page.server.ts'
import { TicketPage } from '../../tickets/players/ticket-page.tsx'
import { aCartForm, postCart } from '../../tickets/testing/cart.ts'
import { reread, usualPackages } from '../../tickets/testing/tickets.ts'
import type { AnOuting } from '../../tickets/testing/tickets.ts'

/** Letters of a place that ask somebody to come, and those that do not. */
export const playerNews = {
  asks: ['named', 'reminder'],
  ends: ['replaced', 'released', 'cancelled'],
} as const satisfies Record<string, readonly Parameters<typeof tellPlayer>[2][]>

export const orderNews = [
  'confirmed',
  'again',
  'ended',
  'given-back',
] as const satisfies readonly OrderNews[]

/** The same event, which sells places and sponsorships from now on. */
export async function sellAt(event: AnEvent): Promise<AnOuting> {
  await changeEvent({
    eventPublicId: event.publicId,
    personId: event.captain.id,
    words: {},
    packages: usualPackages,
    ticketing: usualTicketing,
  })
  await approve(event)
  return await reread(event)
}

/** Each page on which what is sold at an event goes out, with all that it says. */
export async function formsOfSale(event: AnOuting): Promise<Record<string, string>> {
  const { team, slug } = event
  const blank = { values: {}, errors: [] }
  const shop = (await findCartPage(team.slug, slug, null))?.shop
  const looked = await postCart(event, aCartForm(event, { Single: '1' }))
  const sponsors = (await findSponsorsPage(team.slug, slug))?.page
  const [place] = await somePlaces(event, { Single: 1 })
  const { order } = await findOrderPage(place?.order_key ?? '', false)
  const { ticket } = await findTicketPage(place?.key ?? '', false)
  if (!shop || looked.kind !== 'review' || !sponsors || !order || !ticket)
    throw new Error('A page of the sale is not there')
  const pages = {
    'cart page': <CartPage shop={shop} changes={[]} {...blank} />,
    'summary of a cart': <ReviewPage shop={shop} review={looked.review} values={{}} />,
    'sponsors page': <SponsorsPageView page={sponsors} asksToKeep={false} {...blank} />,
    'order page': <OrderPage order={order} done={null} problem={null} />,
    'page of a player': <TicketPage ticket={ticket} done={null} busy={false} {...blank} />,
  }
  return Object.fromEntries(
    Object.entries(pages).map(([name, page]) => [name, renderToStaticMarkup(page)]),
  )
}

/** Every letter of an order to its buyer, and every one to who comes by its place. */
export async function writeOfSale(event: AnOuting, buyer: string, player: string): Promise<void> {
  const [place] = await somePlaces(
    event,
    { Single: 1 },
    { buyer: { name: 'Walter', email: buyer }, language: currentLanguage() },
  )
  if (!place) throw new Error('There is no place')
  const person = { name: 'Ottilie', email: player }
  await correctName({ key: place.key, revision: place.revision, by: 'captain', person })
  await inTransaction(async (trx) => {
    for (const news of orderNews) await tellBuyer(trx, place.order_id, news)
    for (const news of [...playerNews.asks, ...playerNews.ends])
      await tellPlayer(trx, place.id, news)
  })
}
