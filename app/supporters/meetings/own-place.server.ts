import { parseWithZod } from '@conform-to/zod/v4'
import { sql } from 'kysely'
import { db, inTransaction } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { openMark } from '#app/platform/seal.server.ts'
import { complaintsOf, typedIn } from '#app/teams/answer.ts'
import type { Answer, FormAnswer } from '#app/teams/answer.ts'
import { findSiteFrame } from '#app/teams/site-frame.server.ts'
import { saidIn } from '#app/ui/said.ts'
import type { Said } from '#app/ui/said.ts'
import { say } from '#app/words/say.ts'
import type { MeetingGuestStatus } from '#db/schema/supporters.ts'
import { isOpen } from './come.server.ts'
import { lockMeeting } from './lock-meeting.server.ts'
import type { LockedMeeting } from './lock-meeting.server.ts'
import { ChangePartyForm } from './meeting.form.ts'
import { moveUp, statusFor } from './places.server.ts'
import { sayWhen } from './say-meeting.ts'
import { tellMeetingGuest } from './tell-guest.server.ts'

export type OwnPlace = NonNullable<Awaited<ReturnType<typeof findOwnPlace>>['place']>

interface PlaceRow {
  readonly party_size: number
  readonly status: MeetingGuestStatus
  readonly meeting: string
  readonly title: string
  readonly host: string
  readonly place: string
  readonly online_url: string
  readonly starts_at: Date
  readonly ends_at: Date
  readonly time_zone: string
  readonly cancelled_at: Date | null
  readonly cancel_reason: string
}

/** What somebody sees by the link in their letter: how it stands, and the way in to an online meeting for who has a place. */
export async function findOwnPlace(key: string) {
  const site = await findSiteFrame()
  const row = await findRow(guestOf(key))
  if (!row) return { site, place: null }
  const standing = standingOf(row)
  return {
    site,
    place: {
      key,
      standing,
      title: row.title,
      host: row.host,
      href: `/meetings/${row.meeting}`,
      when: sayWhen({ startsAt: row.starts_at, endsAt: row.ends_at, timeZone: row.time_zone }),
      where: row.place,
      online: standing === 'coming' && row.online_url !== '' ? row.online_url : null,
      reason: row.cancel_reason,
      values: { partySize: String(row.party_size) },
    },
  }
}

function standingOf(row: PlaceRow): MeetingGuestStatus | 'off' | 'over' {
  if (row.cancelled_at !== null) return 'off'
  if (row.status === 'cancelled') return 'cancelled'
  return isOpen(row) ? row.status : 'over'
}

async function findRow(publicId: string): Promise<PlaceRow | undefined> {
  const { rows } = await sql<PlaceRow>`
    select g.party_size, g.status, m.public_id as meeting, m.title, m.host, m.place, m.online_url, m.starts_at, m.ends_at,
           m.time_zone, m.cancelled_at, m.cancel_reason
      from meeting_guest g join meeting m on m.id = g.meeting_id
     where g.public_id = ${publicId} and g.email is not null`.execute(db)
  return rows[0]
}

export type PlaceAnswer = FormAnswer<Answer<'partySize'>>

/** Reads how many come now. */
export async function answerPlaceForm(key: string, form: FormData): Promise<PlaceAnswer> {
  const fields = ['partySize'] as const
  const again = (errors: Answer<string>['errors']): PlaceAnswer => ({
    kind: 'again',
    answer: { values: typedIn(fields, form), errors },
  })
  const submission = parseWithZod(form, { schema: ChangePartyForm })
  if (submission.status !== 'success') return again(complaintsOf(fields, submission.reply()))
  const outcome = await changeParty(guestOf(key), submission.value.partySize)
  if (outcome === 'no-room')
    return again([{ field: 'partySize', message: say('rsvp.errors.noRoom') }])
  return { kind: 'on', to: hrefOf(key, outcome) }
}

/** They do not come after all. @returns where to go on. */
export async function answerWithdrawal(key: string): Promise<string> {
  return hrefOf(key, await leaveMeeting(guestOf(key)))
}

type PlaceOutcome = 'changed' | 'unchanged' | 'left' | 'no-room' | 'gone'

/** More or fewer come. More only as far as there is room and nobody waits for it; what fewer leave free goes to who waits. */
export async function changeParty(publicId: string, partySize: number): Promise<PlaceOutcome> {
  return await withPlace(publicId, async (trx, meeting, guest) => {
    const more = partySize - guest.party_size
    if (more === 0) return 'unchanged'
    if (
      guest.status === 'coming' &&
      more > 0 &&
      (await statusFor(trx, meeting, more)) === 'waiting'
    )
      return 'no-room'
    await trx
      .updateTable('meeting_guest')
      .set({ party_size: partySize })
      .where('id', '=', guest.id)
      .execute()
    await tellMeetingGuest(trx, guest.id, 'changed')
    await moveUp(trx, meeting)
    return 'changed'
  })
}

/** Their places go to who waits. */
export async function leaveMeeting(publicId: string): Promise<PlaceOutcome> {
  return await withPlace(publicId, async (trx, meeting, guest) => {
    await trx
      .updateTable('meeting_guest')
      .set({ status: 'cancelled', came: null, came_at: null })
      .where('id', '=', guest.id)
      .execute()
    await tellMeetingGuest(trx, guest.id, 'left')
    await moveUp(trx, meeting)
    return 'left'
  })
}

interface StandingGuest {
  readonly id: number
  readonly party_size: number
  readonly status: MeetingGuestStatus
}

async function withPlace(
  publicId: string,
  work: (trx: Trx, meeting: LockedMeeting, guest: StandingGuest) => Promise<PlaceOutcome>,
): Promise<PlaceOutcome> {
  return await inTransaction(async (trx) => {
    const about = await trx
      .selectFrom('meeting_guest as g')
      .innerJoin('meeting as m', 'm.id', 'g.meeting_id')
      .select('m.public_id')
      .where('g.public_id', '=', publicId)
      .executeTakeFirst()
    const meeting = about && (await lockMeeting(trx, about.public_id))
    if (!meeting || !isOpen(meeting)) return 'gone'
    const guest = await trx
      .selectFrom('meeting_guest')
      .select(['id', 'party_size', 'status'])
      .where('public_id', '=', publicId)
      .executeTakeFirstOrThrow()
    return guest.status === 'cancelled' ? 'gone' : await work(trx, meeting, guest)
  })
}

function guestOf(key: string): string {
  return openMark('meeting-guest', key) ?? ''
}

/** Whatever stood in the address: a letter that no header takes is written as an escape. */
function hrefOf(key: string, outcome: PlaceOutcome): string {
  return `/meeting-places/${encodeURIComponent(key)}?done=${outcome}`
}

const done = { changed: 'success', unchanged: 'info', left: 'success' } as const

/** What was just done, as the address after it says. */
export function sayPlaceDone(request: Request): Said | null {
  return saidIn(request, done, (known) => say(`rsvp.done.${known}`))
}
