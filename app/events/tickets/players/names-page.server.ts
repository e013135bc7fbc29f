import { sql } from 'kysely'
import { db } from '#app/platform/database.server.ts'
import { env } from '#app/platform/env.server.ts'
import { qrPicture } from '#app/ui/print/qr-picture.server.ts'
import { findSiteFrame } from '#app/teams/site-frame.server.ts'
import { colorOf } from '#app/teams/team-color.ts'
import { lightOf } from './light.ts'
import type { Light } from './light.ts'
import { hasAgreed } from './missing.ts'
import { findOutingOf } from './outing.server.ts'
import { findPlaces } from './places.server.ts'
import type { PlaceRow } from './places.server.ts'
import { placePath } from './tell-player.server.ts'
import { sayUntil } from './ticket-page.server.ts'

export type NamesPage = NonNullable<Awaited<ReturnType<typeof findNamesPage>>['names']>
export type NamedPlace = NamesPage['places'][number]

/**
 * Where a buyer says who comes, and has a link for each friend. What friends answered is theirs: of it the buyer sees that they
 * did, and no more. `names` is `null` for a link that is nobody's, and for an event that is out of sight: the two look the same.
 */
export async function findNamesPage(key: string) {
  const site = await findSiteFrame()
  const places = await findPlacesOfOrder(key)
  const [first] = places
  const outing = first && (await findOutingOf(db, first.event_id))
  if (!first || !outing) return { site, color: undefined, names: null }
  return {
    site,
    color: colorOf(outing.team_slug, outing.color),
    names: {
      key,
      title: outing.title,
      order: `/orders/${key}`,
      until: sayUntil(outing),
      mayChange: outing.isOpen && !outing.isFrozen,
      ask: `/teams/${outing.team_slug}/events/${outing.slug}/message`,
      missing: places.filter(({ name, seated }) => name === null && seated === null).length,
      places: places.map((place, index) => {
        const url = `${env.BASE_URL}${placePath(place)}`
        return {
          key: place.key,
          n: index + 1,
          what: place.package_name,
          name: place.name,
          email: place.email,
          /** Whom the captains put there. */
          seated: place.seated,
          revision: place.revision,
          light: lightOf(place) satisfies Light,
          /** They have said more than their name, which is cleared when somebody else comes. */
          hasAnswered: hasSaid(place),
          hasAgreed: place.name !== null && hasAgreed(place, outing.ticketing),
          asksWaiver: outing.ticketing.waiver !== '',
          url,
          code: qrPicture(url),
        }
      }),
    },
  }
}

/** The places of an order that were not given back. */
export async function findPlacesOfOrder(key: string): Promise<readonly PlaceRow[]> {
  if (!/^[0-9a-f]{32}$/.test(key)) return []
  return await findPlaces(sql`o.public_id = ${key} and t.released_at is null`)
}

export function hasSaid(place: PlaceRow): boolean {
  const { phone, shirt, handicap, meal, allergy, wish, waived_at: waivedAt } = place
  return (
    waivedAt !== null || [phone, shirt, handicap, meal, allergy, wish].some((said) => said !== '')
  )
}
