import { sql } from 'kysely'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import { openMark } from '#app/platform/seal.server.ts'
import { findSiteFrame } from '#app/teams/site-frame.server.ts'
import { colorOf } from '#app/teams/team-color.ts'
import { sayHours } from '#app/words/hours.ts'
import { say } from '#app/words/say.ts'
import { sayEventDay } from '../say-when.ts'
import { isShown, shownColumns, shownLine, streetRuleOf } from '../shown-event.server.ts'
import type { ShownEventRow } from '../shown-event.server.ts'
import { isStreetOpenToGuests } from '../street.ts'
import { giveBackShift } from './give-back-shift.server.ts'
import { sayRole } from './shift-role.ts'

interface VolunteerRow extends ShownEventRow {
  readonly ready_role: string | null
  readonly own_role: string | null
  readonly starts_at: Date
  readonly ends_at: Date
  readonly note: string
  readonly removed_at: Date | null
  readonly ended_at: Date | null
}

export type ShiftStanding = 'yours' | 'given-back' | 'dropped' | 'off' | 'over'

export type VolunteerShift = NonNullable<Awaited<ReturnType<typeof findVolunteerPage>>['shift']>

/**
 * What a volunteer sees by the link in their letter: what they do and when, and the street at its time (S34).
 * `shift` is `null` for a link that is nobody's, and for an event that was taken out of sight: the two look the same.
 */
export async function findVolunteerPage(key: string) {
  const site = await findSiteFrame()
  const row = await findRow(key)
  if (!row) return { site, color: undefined, shift: null }
  const at = now()
  const standing = standingOf(row, at)
  const mayRead = standing === 'yours' && isStreetOpenToGuests(streetRuleOf(row), at)
  return {
    site,
    color: colorOf(row.team_slug, row.color),
    shift: {
      key,
      title: row.title,
      href: `/teams/${row.team_slug}/events/${row.slug}`,
      role: sayRole(row),
      day: sayEventDay(row.starts_at, row.time_zone, at),
      hours: sayHours({ startsAt: row.starts_at, endsAt: row.ends_at }, row.time_zone),
      place: `${row.place}, ${row.town}`,
      line: shownLine(row),
      street: row.street !== '' && mayRead ? row.street : null,
      note: standing === 'yours' ? row.note : '',
      standing,
      cancelReason: row.cancel_reason,
    },
  }
}

function standingOf(row: VolunteerRow, at: Date): ShiftStanding {
  if (row.status === 'cancelled') return 'off'
  if (row.removed_at !== null) return 'dropped'
  if (row.ended_at !== null) return 'given-back'
  return row.ends_at <= at || row.status !== 'published' ? 'over' : 'yours'
}

async function findRow(key: string): Promise<VolunteerRow | undefined> {
  const publicId = openMark('shift', key)
  if (publicId === null) return undefined
  const { rows } = await sql<VolunteerRow>`
    select ${shownColumns}, s.ready_role, s.own_role, s.starts_at, s.ends_at, s.note, s.removed_at, c.ended_at
      from shift_claim c join shift s on s.id = c.shift_id join event e on e.id = s.event_id
           join team t on t.id = e.team_id join event_version v on v.id = e.approved_version_id
     where c.public_id = ${publicId} and ${isShown}`.execute(db)
  return rows[0]
}

/** They do not come after all. @returns where to go on, whatever stood in the address. */
export async function answerGivingBack(key: string): Promise<string> {
  const outcome = await giveBackShift(openMark('shift', key) ?? '')
  return `/shifts/${encodeURIComponent(key)}?done=${outcome}`
}

/** What was just done, as the address after it says. */
export function sayGivenBack(request: Request): string | null {
  const said = new URL(request.url).searchParams.get('done')
  return said === 'given-back' ? say('shifts.done.given-back') : null
}
