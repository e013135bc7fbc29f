import { sql } from 'kysely'
import { now } from '#app/platform/clock.server.ts'
import { env } from '#app/platform/env.server.ts'
import { writeCalendar } from '#app/teams/calendar/write-calendar.ts'
import type { CalendarEntry } from '#app/teams/calendar/write-calendar.ts'
import { findSiteFrame } from '#app/teams/site-frame.server.ts'
import { dotted } from '#app/ui/dotted.ts'
import { say } from '#app/words/say.ts'
import { isOpen } from './come.server.ts'
import { findMeetings, meetingsAhead } from './find-meetings.server.ts'
import type { MeetingRow } from './find-meetings.server.ts'
import { findRoom } from './places.server.ts'
import { sayWhen } from './say-meeting.ts'
import { wordsWithLinks } from '../words-with-links.ts'

const MOST_PAST = 30

export type MeetingsPage = Awaited<ReturnType<typeof findMeetingsPage>>
export type MeetingPage = NonNullable<Awaited<ReturnType<typeof findMeetingPage>>>['meeting']

/** The meetings that are ahead, the soonest first, and those that are over, the latest first. */
export async function findMeetingsPage() {
  const at = now()
  const [site, ahead, past] = await Promise.all([
    findSiteFrame(),
    findMeetings(meetingsAhead(at)),
    findMeetings(
      sql`m.ends_at <= ${at} and m.cancelled_at is null order by m.starts_at desc, m.id desc limit ${MOST_PAST}`,
    ),
  ])
  return {
    site,
    url: `${env.BASE_URL}/meetings`,
    ahead: ahead.map(listed),
    past: past.map(listed),
  }
}

function listed(row: MeetingRow) {
  return {
    href: `/meetings/${row.public_id}`,
    title: row.title,
    when: whenOf(row),
    where: whereOf(row),
    isOff: row.cancelled_at !== null,
    hasFollowUp: row.follow_up !== '',
  }
}

/** @returns `undefined` for a meeting that is not there. */
export async function findMeetingPage(publicId: string) {
  const [row] = await findMeetings(sql`m.public_id = ${publicId}`)
  if (!row) return undefined
  const [site, room] = await Promise.all([findSiteFrame(), findRoom(row)])
  return {
    site,
    url: `${env.BASE_URL}/meetings/${row.public_id}`,
    meeting: {
      ...listed(row),
      host: row.host,
      about: wordsWithLinks(row.about),
      isOnline: row.is_online,
      place: row.place,
      reason: row.cancel_reason,
      followUp: wordsWithLinks(row.follow_up),
      state: stateOf(row),
      room,
    },
  }
}

function stateOf(row: MeetingRow): 'open' | 'off' | 'over' {
  if (row.cancelled_at !== null) return 'off'
  return isOpen(row) ? 'open' : 'over'
}

function whenOf(row: MeetingRow): string {
  return sayWhen({ startsAt: row.starts_at, endsAt: row.ends_at, timeZone: row.time_zone })
}

function whereOf({ place, is_online }: MeetingRow): string {
  return dotted([place, is_online ? say('meetings.page.online') : ''])
}

/** One meeting for a calendar program. */
export async function makeMeetingCalendar(publicId: string): Promise<string | undefined> {
  const [row] = await findMeetings(sql`m.public_id = ${publicId}`)
  return row && writeCalendar(row.title, [entryOf(row)])
}

/** All of the last month and from now on, for a calendar program that asks again each day. */
export async function makeMeetingsCalendar(): Promise<string> {
  const since = new Date(now().getTime() - 31 * 86_400_000)
  const rows = await findMeetings(sql`m.ends_at > ${since} order by m.starts_at, m.id`)
  const { organization } = await findSiteFrame()
  return writeCalendar(
    say('meetings.page.feed', { organization: organization.name }),
    rows.map(entryOf),
  )
}

function entryOf(row: MeetingRow): CalendarEntry {
  const url = `${env.BASE_URL}/meetings/${row.public_id}`
  return {
    uid: `meeting-${row.public_id}@${new URL(env.BASE_URL).hostname}`,
    changedAt: row.changed_at,
    sequence: row.revision,
    startsAt: row.starts_at,
    endsAt: row.ends_at,
    title: row.title,
    location: whereOf(row),
    description: [row.host, url].join('\n'),
    url,
    isCancelled: row.cancelled_at !== null,
  }
}
