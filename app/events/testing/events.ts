import type { Actor } from '#app/people/audit.server.ts'
import { actorOf } from '#app/people/audit.server.ts'
import { aRequest, aSession } from '#app/people/testing/someone.ts'
import { cents } from '#app/money/cents.ts'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'
import type { CaptainOf } from '#app/teams/require-captain.server.ts'
import { addDays } from '#app/words/days.ts'
import type { EventKind } from '#db/schema/events.ts'
import { aCaptain, aStaffMember, aTeam } from '#db/testing/builders.ts'
import type { APerson, ATeam } from '#db/testing/builders.ts'
import { changeEvent } from '../change-event.server.ts'
import type { EventWords, LocalDay } from '../change-event.server.ts'
import { approveEvent } from '../decide-event.server.ts'
import { nothingAgreed } from '../dining-night/deal.ts'
import type { DealText } from '../dining-night/deal.ts'
import { addShift } from '../shifts/save-shift.server.ts'
import type { ShiftWords } from '../shifts/save-shift.server.ts'
import { startEvent } from '../start-event.server.ts'
import { submitEvent } from '../submit-event.server.ts'
import { nothingYet } from '../yard-sale/sale-text.server.ts'
import type { SaleText } from '../yard-sale/sale-text.server.ts'

export interface AnEvent {
  readonly id: number
  readonly publicId: string
  readonly slug: string
  readonly team: ATeam
  readonly captain: APerson
  readonly actor: Actor
  readonly moderator: Actor
}

interface Wish {
  readonly team?: ATeam
  readonly kind?: EventKind
  readonly title?: string
  readonly words?: EventWords
  readonly days?: readonly LocalDay[]
  /** Only what differs from a sale of which nothing is said. */
  readonly sale?: Partial<SaleText>
  /** Of a dining night, only what differs from the usual deal. */
  readonly deal?: Partial<DealText>
}

/** A fifth of the bill before tax, of guests who spend $15. */
export const usualDeal: DealText = {
  ...nothingAgreed,
  gives: { kind: 'share', share: { over: 1, under: 5 }, of: 'pre_tax' },
  spend: cents(1_500),
}

/** A street that stands in no other row. */
export const STREET = '1212 Kanarienvogel Street'

/** Ten days from now, from eight to two, by the clock of Milwaukee. */
export function aDay(inDays = 10): LocalDay {
  return { day: addDays(now().toISOString().slice(0, 10), inDays), from: '08:00', to: '14:00' }
}

/** An event that its captain has filled in, and that nobody else has seen. */
export async function aDraft({
  kind = 'yard_sale',
  title,
  words,
  days,
  sale,
  deal,
  ...wish
}: Wish = {}): Promise<AnEvent> {
  const team = wish.team ?? (await aTeam())
  const captain = await aCaptain(team)
  const actor = actorOf(captain)
  const slug = await startEvent({ teamId: team.id, kind, title: title ?? 'Spring sale', actor })
  const { id, public_id: publicId } = await db
    .selectFrom('event')
    .select(['id', 'public_id'])
    .where('team_id', '=', team.id)
    .where('slug', '=', slug)
    .executeTakeFirstOrThrow()
  await changeEvent({
    eventPublicId: publicId,
    personId: captain.id,
    words: {
      place: 'The garage',
      street: STREET,
      town: 'Shorewood',
      story: 'Good old things.',
      ...words,
    },
    days: days ?? [aDay()],
    ...(sale && { sale: { ...nothingYet, ...sale } }),
    ...(kind === 'dining_night' && { deal: { ...usualDeal, ...deal } }),
  })
  const moderator = actorOf(await aStaffMember('moderator'))
  return { id, publicId, slug, team, captain, actor, moderator }
}

/** Its captain, signed in. */
export async function captainOf({ captain, team }: AnEvent): Promise<CaptainOf> {
  return await requireCaptainOf(aRequest('/', [await aSession(captain, 'captain')]), team.slug)
}

/** The same, sent in. @returns when it was. */
export async function sendIn({ publicId, actor }: AnEvent): Promise<Date> {
  await submitEvent({ eventPublicId: publicId, actor })
  const { submitted_at: at } = await db
    .selectFrom('event_version')
    .innerJoin('event', 'event.id', 'event_version.event_id')
    .select('submitted_at')
    .where('event.public_id', '=', publicId)
    .where('submitted_at', 'is not', null)
    .orderBy('event_version.id', 'desc')
    .executeTakeFirstOrThrow()
  if (!at) throw new Error('The event was not sent in')
  return at
}

/** An event that everyone sees. */
export async function aShownEvent(wish: Wish = {}): Promise<AnEvent> {
  const event = await aDraft(wish)
  await approve(event)
  return event
}

export async function approve(event: AnEvent): Promise<void> {
  const submittedAt = await sendIn(event)
  await approveEvent({ eventPublicId: event.publicId, submittedAt, actor: event.moderator })
}

/** Something to do on the day of an event, from nine to eleven. @returns its id. */
export async function aShift(event: AnEvent, wish: Partial<ShiftWords> = {}): Promise<string> {
  const words: ShiftWords = {
    role: { ready: 'greeter', own: null },
    ...aDay(),
    from: '09:00',
    to: '11:00',
    needed: 1,
    minimumAge: null,
    note: '',
    ...wish,
  }
  const timeZone = 'America/Chicago'
  await addShift({ eventPublicId: event.publicId, timeZone, actor: event.actor, words })
  const { public_id: publicId } = await db
    .selectFrom('shift')
    .select('public_id')
    .where('event_id', '=', event.id)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow()
  return publicId
}

/** Of its short link. */
export async function codeOf({ id }: Pick<AnEvent, 'id'>): Promise<string> {
  const { short_code: code } = await db
    .selectFrom('event')
    .select('short_code')
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  return code
}
