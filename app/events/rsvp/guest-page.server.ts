import { parseWithZod } from '@conform-to/zod/v4'
import { sql } from 'kysely'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import { openMark } from '#app/platform/seal.server.ts'
import { complaintsOf, typedIn } from '#app/teams/answer.ts'
import type { Answer, FormAnswer } from '#app/teams/answer.ts'
import { findSiteFrame } from '#app/teams/site-frame.server.ts'
import { colorOf } from '#app/teams/team-color.ts'
import { sayHours } from '#app/words/hours.ts'
import { saidIn } from '#app/ui/said.ts'
import type { Said } from '#app/ui/said.ts'
import { say } from '#app/words/say.ts'
import type { RsvpStatus } from '#db/schema/events.ts'
import { daysOf, sayEventDay } from '../say-when.ts'
import { findDealText } from '../dining-night/deal-text.server.ts'
import { giveInsteadOf } from '../dining-night/guests/give-instead.ts'
import { findGuestReceipts } from '../dining-night/receipts/find-receipts.server.ts'
import { MOST_RECEIPTS, takesReceipts } from '../dining-night/receipts/keep-receipt.server.ts'
import { findShownDeal } from '../dining-night/shown-deal.server.ts'
import { isShown, shownColumns, streetRuleOf } from '../shown-event.server.ts'
import type { ShownEventRow } from '../shown-event.server.ts'
import { isStreetOpenToGuests } from '../street.ts'
import { changeRsvp, leaveEvent } from './change-rsvp.server.ts'
import type { RsvpOutcome } from './change-rsvp.server.ts'
import { RsvpChangeForm } from './rsvp.form.ts'

interface GuestRow extends ShownEventRow {
  readonly version_id: number
  readonly guest_name: string
  readonly party_size: number
  readonly note: string
  readonly rsvp_status: RsvpStatus
  readonly rsvp_public_id: string
  readonly takes_receipts: boolean
}

export type GuestEvent = NonNullable<Awaited<ReturnType<typeof findGuestPage>>['guest']>

/**
 * What somebody sees by the link in their letter: how it stands, and the street at its time for who has a place (S34).
 * `guest` is `null` for a link that is nobody's, and for an event that was taken out of sight: the two look the same.
 */
export async function findGuestPage(key: string) {
  const site = await findSiteFrame()
  const row = await findRow(key)
  if (!row) return { site, color: undefined, guest: null }
  const days = daysOf(row.days)
  const rule = streetRuleOf(row)
  const at = now()
  const mayRead = row.rsvp_status === 'going' && row.status === 'published'
  const last = days.at(-1)
  return {
    site,
    color: colorOf(row.team_slug, row.color),
    guest: {
      key,
      name: row.guest_name,
      title: row.title,
      href: `/teams/${row.team_slug}/events/${row.slug}`,
      days: days.map(
        (day) => `${sayEventDay(day.startsAt, row.time_zone, at)}, ${sayHours(day, row.time_zone)}`,
      ),
      place: `${row.place}, ${row.town}`,
      deal: await findShownDeal(row, row.version_id),
      instead: await findInstead(row),
      receipts: await findReceipts(row, key),
      street: row.street !== '' && mayRead && isStreetOpenToGuests(rule, at) ? row.street : null,
      standing: standingOf(row, last === undefined || last.endsAt <= at),
      cancelReason: row.cancel_reason,
      values: { partySize: String(row.party_size), note: row.note },
    },
  }
}

/** Of a night at a restaurant; `null` for other events. */
async function findInstead({ kind, version_id: versionId, team_slug: teamSlug }: GuestRow) {
  if (kind !== 'dining_night') return null
  return giveInsteadOf(teamSlug, (await findDealText(versionId)).spend, 'event')
}

/** Of a night that counts by receipt, once it is over; `null` where there are none to show or to send. */
async function findReceipts(row: GuestRow, key: string) {
  const list = await findGuestReceipts(row.rsvp_public_id, `/rsvps/${key}/photos`)
  const mayAdd = row.takes_receipts && list.length < MOST_RECEIPTS
  return mayAdd || list.length > 0 ? { list, mayAdd } : null
}

function standingOf(row: GuestRow, isOver: boolean): RsvpStatus | 'off' | 'over' {
  if (row.status === 'cancelled') return 'off'
  return isOver || row.status !== 'published' ? 'over' : row.rsvp_status
}

async function findRow(key: string): Promise<GuestRow | undefined> {
  const publicId = openMark('rsvp', key)
  if (publicId === null) return undefined
  const { rows } = await sql<GuestRow>`
    select ${shownColumns}, v.id as version_id, r.name as guest_name, r.party_size, r.note, r.status as rsvp_status,
           r.public_id as rsvp_public_id, ${takesReceipts()} as takes_receipts
      from rsvp r join event e on e.id = r.event_id join team t on t.id = e.team_id
           join event_version v on v.id = e.approved_version_id
     where r.public_id = ${publicId} and ${isShown}`.execute(db)
  return rows[0]
}

export type GuestAnswer = FormAnswer<Answer<'partySize' | 'note'>>

const fields = ['partySize', 'note'] as const

/** Reads how many come now. */
export async function answerGuestForm(key: string, form: FormData): Promise<GuestAnswer> {
  const again = (errors: Answer<string>['errors']): GuestAnswer => ({
    kind: 'again',
    answer: { values: typedIn(fields, form), errors },
  })
  const submission = parseWithZod(form, { schema: RsvpChangeForm })
  if (submission.status !== 'success') return again(complaintsOf(fields, submission.reply()))
  const rsvpPublicId = openMark('rsvp', key) ?? ''
  const outcome = await changeRsvp({ rsvpPublicId, ...submission.value })
  if (outcome === 'no-room')
    return again([{ field: 'partySize', message: say('rsvp.errors.noRoom') }])
  return { kind: 'on', to: addressOf(key, outcome) }
}

/** They do not come after all. @returns where to go on. */
export async function answerLeaving(key: string): Promise<string> {
  return addressOf(key, await leaveEvent(openMark('rsvp', key) ?? ''))
}

/** Whatever stood in the address: a letter that no header takes is written as an escape. */
function addressOf(key: string, outcome: RsvpOutcome): string {
  return `/rsvps/${encodeURIComponent(key)}?done=${outcome}`
}

const done = {
  changed: 'success',
  unchanged: 'info',
  left: 'success',
} as const

/** What was just done, as the address after it says. */
export function sayRsvpDone(request: Request): Said | null {
  return saidIn(request, done, (known) => say(`rsvp.done.${known}`))
}
