import { now } from '#app/platform/clock.server.ts'
import { env } from '#app/platform/env.server.ts'
import type { ApiAnswer } from '#app/teams/public-api.server.ts'
import { findMeetings, meetingsAhead } from './find-meetings.server.ts'
import type { MeetingRow } from './find-meetings.server.ts'

/** A meeting as the public API tells it. Moments are UTC. */
interface ApiMeeting {
  readonly id: string
  readonly title: string
  readonly host: string
  readonly about: string
  readonly status: 'open' | 'called_off'
  readonly starts_at: string
  readonly ends_at: string
  readonly time_zone: string
  readonly place: string
  /** Whether one can come online: the way in is told to those who say that they come. */
  readonly online: boolean
  readonly url: string
  readonly updated_at: string
}

interface ApiMeetings {
  readonly meetings: readonly ApiMeeting[]
}

/** Those that are ahead, the soonest first. */
export async function listApiMeetings(): Promise<ApiAnswer<ApiMeetings>> {
  const rows = await findMeetings(meetingsAhead(now()))
  return { kind: 'found', body: { meetings: rows.map(apiMeeting) } }
}

function apiMeeting(row: MeetingRow): ApiMeeting {
  return {
    id: row.public_id,
    title: row.title,
    host: row.host,
    about: row.about,
    status: row.cancelled_at === null ? 'open' : 'called_off',
    starts_at: row.starts_at.toISOString(),
    ends_at: row.ends_at.toISOString(),
    time_zone: row.time_zone,
    place: row.place,
    online: row.is_online,
    url: `${env.BASE_URL}/meetings/${row.public_id}`,
    updated_at: row.changed_at.toISOString(),
  }
}
