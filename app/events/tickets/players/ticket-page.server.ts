import { sql } from 'kysely'
import { askSaleStanding, findSaleStanding } from '#app/giving/sales/sale-standing.server.ts'
import { cents } from '#app/money/cents.ts'
import { formatMoney } from '#app/money/format.ts'
import { isTooLittle, LEAST_CHARGE } from '#app/payments/least-charge.ts'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import { findSiteFrame } from '#app/teams/site-frame.server.ts'
import { colorOf } from '#app/teams/team-color.ts'
import { sayDate } from '#app/words/formats.ts'
import { sayHours } from '#app/words/hours.ts'
import { sayEventDay } from '../../say-when.ts'
import { shownLine, streetRuleOf } from '../../shown-event.server.ts'
import { isStreetOpenToGuests } from '../../street.ts'
import { lightOf } from './light.ts'
import { hasAgreed } from './missing.ts'
import { findOutingOf } from './outing.server.ts'
import type { Outing } from './outing.server.ts'
import { findPlaces } from './places.server.ts'
import type { PlaceRow } from './places.server.ts'
import type { PlayerField } from './player.form.ts'
import { nameOfBuyer } from './tell-player.server.ts'

export type Ticket = NonNullable<Awaited<ReturnType<typeof findTicketPage>>['ticket']>

/** What there is to know of the money of a place, as whoever comes by it is told. */
export type OwnMoney =
  /** By whoever ordered it, who comes by it too. */
  | 'paid'
  | 'paid-for-you'
  | 'paid-by-you'
  | 'you-owe'
  | 'they-owe'
  | 'nothing-to-pay'
  | 'being-paid'
  /** They are back from Stripe, which has not told us of the payment yet. */
  | 'on-its-way'

/**
 * What whoever has its link sees of a place, and may answer; the street as guests do, once the place is theirs (S34). `ticket` is
 * `null` for a link that is nobody's, and for an event that is out of sight: the two look the same.
 */
export async function findTicketPage(key: string, cameBack: boolean) {
  const site = await findSiteFrame()
  const place = await findAfterAsking(key, cameBack)
  const outing = place && (await findOutingOf(db, place.event_id))
  if (!place || !outing) return { site, color: undefined, ticket: null }
  const { ticketing } = outing
  const at = now()
  const light = lightOf(place)
  const isTheirs = place.released_at === null && place.seated === null && light !== 'held'
  const mayRead = isTheirs && outing.status === 'published'
  const money = (sum: number) => formatMoney(cents(sum), place.currency)
  return {
    site,
    color: colorOf(outing.team_slug, outing.color),
    ticket: {
      key,
      title: outing.title,
      href: `/teams/${outing.team_slug}/events/${outing.slug}`,
      days: outing.dates.map(
        (day) =>
          `${sayEventDay(day.startsAt, outing.time_zone, at)}, ${sayHours(day, outing.time_zone)}`,
      ),
      place: `${outing.place}, ${outing.town}`,
      street:
        outing.street !== '' && mayRead && isStreetOpenToGuests(streetRuleOf(outing), at)
          ? outing.street
          : null,
      line: shownLine(outing),
      standing: standingOf(place, outing),
      cancelReason: outing.cancel_reason,
      buyer: nameOfBuyer(place),
      what: place.package_name,
      money: moneyOf(place, cameBack),
      price: money(place.price_cents),
      /** The least that a card can pay, where the price is less. */
      least: isTooLittle(place.price_cents) ? money(LEAST_CHARGE) : null,
      until: sayUntil(outing),
      /** By when they pay; `null` where that day is over, and it is owed all the same. */
      payBy: outing.isFrozen ? null : sayUntil(outing),
      name: place.name,
      asks: ticketing.asks,
      meals: [...ticketing.meals],
      waiver: ticketing.waiver,
      hasAgreed: place.name !== null && hasAgreed(place, ticketing),
      isSingle: place.people === 1,
      revision: place.revision,
      values: valuesOf(place),
    },
  }
}

/** What stands in the form before anybody types. */
export function valuesOf(place: PlaceRow): Readonly<Partial<Record<PlayerField, string>>> {
  return {
    name: place.name ?? '',
    email: place.email ?? '',
    phone: place.phone,
    shirt: place.shirt,
    handicap: place.handicap,
    meal: place.meal,
    allergy: place.allergy,
    wish: place.wish,
    seeksGroup: place.seeks_group ? 'yes' : '',
  }
}

/** "Friday, June 12, 2026 at 5:00 PM", by the clock of the event. */
export function sayUntil({ frozenFrom: from, time_zone: timeZone }: Outing): string | null {
  return from ? sayDate(from, { dateStyle: 'full', timeStyle: 'short', timeZone }) : null
}

/** After the return from Stripe it is asked itself (F7); a page whose time is up is closed. */
async function findAfterAsking(key: string, cameBack: boolean): Promise<PlaceRow | undefined> {
  if (!/^[0-9a-f]{32}$/.test(key)) return undefined
  const find = async () => (await findPlaces(sql`t.public_id = ${key}`))[0]
  const place = await find()
  if (!place || place.sale_key === null || !place.pays_alone || place.own_sale !== 'started')
    return place
  await (cameBack ? askSaleStanding(place.sale_key) : findSaleStanding(place.sale_key))
  return await find()
}

function standingOf(
  place: PlaceRow,
  outing: Outing,
): 'open' | 'held' | 'frozen' | 'off' | 'over' | 'given-back' | 'taken' {
  if (outing.status === 'cancelled') return 'off'
  if (place.seated !== null) return 'taken'
  if (place.released_at !== null) return 'given-back'
  if (!outing.isOpen) return 'over'
  if (outing.isFrozen) return 'frozen'
  return lightOf(place) === 'held' ? 'held' : 'open'
}

function moneyOf(place: PlaceRow, cameBack: boolean): OwnMoney {
  switch (lightOf(place)) {
    case 'held':
      return 'being-paid'
    case 'comp':
      return 'nothing-to-pay'
    case 'paid':
      if (place.pays_alone && place.own_sale === 'paid') return 'paid-by-you'
      return isBuyer(place) ? 'paid' : 'paid-for-you'
    case 'buyer-owes':
      return 'they-owe'
    case 'friend-owes':
      return cameBack && place.own_sale === 'started' ? 'on-its-way' : 'you-owe'
  }
}

function isBuyer({ name, email, buyer_name: buyer, buyer_email: address }: PlaceRow): boolean {
  return name === buyer && (email === null || email === address)
}
