import { sql } from 'kysely'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import { openMark } from '#app/platform/seal.server.ts'
import { findSiteFrame } from '#app/teams/site-frame.server.ts'
import { colorOf } from '#app/teams/team-color.ts'
import type { TeamColor } from '#app/teams/team-color.ts'
import { isShown } from '../../shown-event.server.ts'
import { sendOfferPhoto } from '../offers/offer-photos.server.ts'
import { findStops } from './stops.server.ts'

export type DriverList = NonNullable<Awaited<ReturnType<typeof findDriverPage>>['list']>

interface DriverRow {
  readonly id: number
  readonly public_id: string
  readonly name: string
  readonly title: string
  readonly time_zone: string
  readonly team_slug: string
  readonly color: TeamColor | null
}

/**
 * The stops of one driver by their own link, with addresses (S34). `list` is `null` for a link that is nobody's, whose times
 * were all taken away, and when the sale is over, called off or out of sight: all look the same.
 */
export async function findDriverPage(key: string) {
  const site = await findSiteFrame()
  const row = await findRow(key)
  if (!row) return { site, color: undefined, list: null }
  return {
    site,
    color: colorOf(row.team_slug, row.color),
    list: {
      name: row.name,
      title: row.title,
      stops: await findStops(
        sql`s.driver_id = ${row.id}`,
        row.time_zone,
        () => `/drivers/${key}/photos`,
      ),
    },
  }
}

async function findRow(key: string): Promise<DriverRow | undefined> {
  const publicId = openMark('driver', key)
  if (publicId === null) return undefined
  const { rows } = await sql<DriverRow>`
    select d.id, d.public_id, d.name, v.title, v.time_zone, t.slug as team_slug, t.color
      from intake_driver d join event e on e.id = d.event_id join team t on t.id = e.team_id
           join event_version v on v.id = e.approved_version_id
     where d.public_id = ${publicId} and e.status = 'published' and ${isShown}
       and exists (select from intake_slot s where s.driver_id = d.id and s.removed_at is null)
       and (select max(x.ends_at) from event_day x where x.version_id = v.id) > ${now()}`.execute(
    db,
  )
  return rows[0]
}

/** A photo of what this driver fetches. @throws a 404 for any other, and when the list is gone. */
export async function sendDriversPhoto(key: string, file: string | undefined): Promise<Response> {
  const row = await findRow(key)
  return await sendOfferPhoto(file, { kind: 'driver', driverPublicId: row?.public_id ?? '' })
}
