import { daysOf } from '../say-when.ts'
import type { ShownEventRow } from '../shown-event.server.ts'
import type { ShownOffer, ShownSelling } from '../tickets/page/shown-selling.server.ts'

interface About {
  readonly url: string
  readonly teamUrl: string
  readonly organization: string
  /** Only one that everybody may know for good, else empty: who reads this keeps it. */
  readonly street: string
  /** What a restaurant gives that night. */
  readonly line: string | null
  /** What can be bought of it. */
  readonly selling: ShownSelling | null
}

/** What search engines read of an event: schema.org, one entry with the whole time of it. */
export function structuredEvent(
  { title, days, place, town, status, team_name: team }: ShownEventRow,
  { url, teamUrl, organization, street, line, selling }: About,
): Record<string, unknown> {
  const all = daysOf(days)
  return {
    '@context': 'https://schema.org',
    '@type': 'Event',
    name: title,
    ...(line === null ? {} : { description: line }),
    url,
    image: [`${url}/og.png`],
    startDate: all[0]?.startsAt.toISOString(),
    endDate: all.at(-1)?.endsAt.toISOString(),
    eventStatus:
      status === 'cancelled'
        ? 'https://schema.org/EventCancelled'
        : 'https://schema.org/EventScheduled',
    eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
    location: {
      '@type': 'Place',
      name: place,
      address: {
        '@type': 'PostalAddress',
        addressLocality: town,
        ...(street ? { streetAddress: street } : {}),
      },
    },
    ...(selling && { offers: offersOf(selling, `${url}/tickets`) }),
    organizer: { '@type': 'Organization', name: `${team} · ${organization}`, url: teamUrl },
  }
}

/** Places alone, with their prices; what goes with them is bought beside them. */
function offersOf({ offers, currency }: ShownSelling, url: string) {
  return offers
    .filter(({ kind }) => kind === 'place')
    .map(({ name, plainPrice, standing }) => ({
      '@type': 'Offer',
      name,
      price: plainPrice,
      priceCurrency: currency.toUpperCase(),
      availability: availabilityOf(standing.kind),
      url,
    }))
}

function availabilityOf(standing: ShownOffer['standing']['kind']): string {
  switch (standing) {
    case 'open':
      return 'https://schema.org/InStock'
    case 'soon':
      return 'https://schema.org/PreOrder'
    case 'sold-out':
      return 'https://schema.org/SoldOut'
  }
}
