import { say } from '#app/words/say.ts'
import { isOpenToChange } from '../event-state.ts'
import type { EventEditor } from '../event-editor.server.ts'

/** The other pages of an event's desk, as far as its kind has them. */
export function EventLinks({ event }: { event: EventEditor }) {
  return (
    <ul className="event-links">
      {linksOf(event).map(({ path, text }) => (
        <li key={path}>
          <a className="chip" href={`${event.desk}/${path}`}>
            {text}
          </a>
        </li>
      ))}
    </ul>
  )
}

function linksOf(event: EventEditor) {
  const { kind, everPublished, packages, sells, sellsPlaces, hasGuests, status } = event
  const isSale = kind === 'yard_sale'
  const isNight = kind === 'dining_night'
  const isOuting = kind === 'golf_outing'
  const isSponsored = isOuting || packages.some((one) => one.kind === 'sponsorship')
  const hasPlayers = isOuting || packages.some((one) => one.kind === 'place')
  return [
    ...(isNight ? [{ path: 'restaurant', text: say('nights.link') }] : []),
    ...(sells && !sellsPlaces && everPublished
      ? [{ path: 'orders', text: say('ticketDesk.list.title') }]
      : []),
    ...(sellsPlaces && hasGuests ? [{ path: 'guests', text: say('rsvp.list.link') }] : []),
    ...(hasPlayers && everPublished ? [{ path: 'players', text: say('players.desk.link') }] : []),
    ...(isOuting && everPublished ? [{ path: 'pairings', text: say('pairings.title') }] : []),
    ...(hasPlayers && everPublished ? [{ path: 'day', text: say('checkIn.desk.title') }] : []),
    ...(isSponsored && everPublished ? [{ path: 'sponsors', text: say('sponsors.link') }] : []),
    ...(packages.length > 0 ? [{ path: 'discounts', text: say('packages.discounts.title') }] : []),
    ...(everPublished && isOpenToChange(status)
      ? [{ path: 'share', text: say('sharing.event.title') }]
      : []),
    { path: 'shifts', text: say('shifts.desk.link') },
    ...(isSale || isNight
      ? [{ path: 'papers', text: say(isSale ? 'sale.papers.title' : 'diningOut.papers.title') }]
      : []),
    ...(isSale && everPublished ? [{ path: 'tills', text: say('tills.title') }] : []),
    ...(isSale ? [{ path: 'permit', text: say('sale.permit.title') }] : []),
    ...(isSale && everPublished ? [{ path: 'count', text: say('sale.count.link') }] : []),
    ...(isSale ? [{ path: 'offers', text: say('offers.desk.link') }] : []),
    ...(everPublished ? [{ path: 'qr', text: say('qr.desk.link') }] : []),
    ...(isNight && everPublished ? [{ path: 'figure', text: say('figure.link') }] : []),
    ...(!isOuting && packages.length === 0 && isOpenToChange(status)
      ? [{ path: 'set-up/packages', text: say('packages.sell') }]
      : []),
    { path: 'costs', text: say('costs.title') },
    ...(everPublished ? [{ path: 'close-out', text: say('closeOut.title') }] : []),
  ]
}
