import { sql } from 'kysely'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import { env } from '#app/platform/env.server.ts'
import { dayIn } from '#app/words/days.ts'
import { sayWhen } from '#app/supporters/meetings/say-meeting.ts'
import { sayKind } from '#app/teams/team-kind.ts'
import { keep } from '#app/words/formats.ts'
import type { TeamKind } from '#db/schema/teams.ts'

interface MeetingRow {
  readonly id: number
  readonly public_id: string
  readonly title: string
  readonly host: string
  readonly about: string
  readonly starts_at: Date
  readonly ends_at: Date
  readonly time_zone: string
  readonly place: string
  readonly online_url: string
  readonly seats: number | null
  readonly cancelled_at: Date | null
  readonly cancel_reason: string
  readonly follow_up: string
  readonly coming: number
  readonly waiting: number
  readonly came: number
  readonly teams: number
}

export type StaffMeeting = NonNullable<Awaited<ReturnType<typeof findStaffMeeting>>>

/** Every meeting, the latest first, with how many come and came and how many teams it started. */
export async function findStaffMeetings() {
  return (await findRows(sql`true`)).map(summaryOf)
}

/** @returns `undefined` for a meeting that is not there. */
export async function findStaffMeeting(publicId: string) {
  const [row] = await findRows(sql`m.public_id = ${publicId}`)
  if (!row) return undefined
  const teams = await findTeams(row.id)
  return {
    ...summaryOf(row),
    place: row.place,
    online: row.online_url,
    reason: row.cancel_reason,
    timeZone: row.time_zone,
    followUp: row.follow_up,
    publicUrl: `${env.BASE_URL}/meetings/${row.public_id}`,
    teamList: teams,
    values: {
      title: row.title,
      host: row.host,
      day: dayIn(row.time_zone, row.starts_at),
      from: clockOf(row.starts_at, row.time_zone),
      to: clockOf(row.ends_at, row.time_zone),
      place: row.place,
      onlineUrl: row.online_url,
      seats: row.seats === null ? '' : String(row.seats),
      about: row.about,
    },
  }
}

function summaryOf(row: MeetingRow) {
  return {
    publicId: row.public_id,
    title: row.title,
    when: sayWhen({ startsAt: row.starts_at, endsAt: row.ends_at, timeZone: row.time_zone }),
    state: stateOf(row),
    seats: row.seats,
    coming: row.coming,
    waiting: row.waiting,
    came: row.came,
    teams: row.teams,
  }
}

function stateOf({ cancelled_at, ends_at }: MeetingRow): 'off' | 'over' | 'ahead' {
  if (cancelled_at !== null) return 'off'
  return ends_at <= now() ? 'over' : 'ahead'
}

/** `19:00`, as a browser's field of time takes it. */
function clockOf(at: Date, timeZone: string): string {
  return keep(
    `clock of ${timeZone}`,
    () => new Intl.DateTimeFormat('sv-SE', { timeStyle: 'short', timeZone }),
  ).format(at)
}

async function findRows(which: ReturnType<typeof sql>): Promise<MeetingRow[]> {
  const { rows } = await sql<MeetingRow>`
    select m.id, m.public_id, m.title, m.host, m.about, m.starts_at, m.ends_at, m.time_zone, m.place, m.online_url, m.seats,
           m.cancelled_at, m.cancel_reason, m.follow_up, g.coming, g.waiting, coalesce(m.attended, 0) + g.came as came,
           (select count(*) from meeting_team t where t.meeting_id = m.id) as teams
      from meeting m cross join lateral (
        select coalesce(sum(party_size) filter (where status = 'coming' and email is not null), 0)::int as coming,
               coalesce(sum(party_size) filter (where status = 'waiting'), 0)::int as waiting,
               coalesce(sum(came) filter (where status <> 'cancelled'), 0)::int as came
          from meeting_guest where meeting_id = m.id) g
     where ${which} order by m.starts_at desc, m.id desc limit 200`.execute(db)
  return rows
}

async function findTeams(meetingId: number) {
  const { rows } = await sql<{
    public_id: string
    slug: string
    name: string
    kind: TeamKind
    name_shown_at: Date | null
  }>`
    select t.public_id, t.slug, t.name, t.kind, mt.name_shown_at
      from meeting_team mt join team t on t.id = mt.team_id
     where mt.meeting_id = ${meetingId} order by t.id`.execute(db)
  return rows.map((team) => ({
    publicId: team.public_id,
    slug: team.slug,
    name: team.name,
    kind: sayKind(team.kind),
    isShown: team.name_shown_at !== null,
  }))
}
