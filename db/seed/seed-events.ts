import { sql } from 'kysely'
import type { Actor } from '#app/people/audit.server.ts'
import { changeEvent } from '#app/events/change-event.server.ts'
import { itemsOf } from '#app/events/close-out/check-list.ts'
import { closeOut } from '#app/events/close-out/close-out.server.ts'
import { cancelEvent, holdPastEvents } from '#app/events/end-event.server.ts'
import { findLatestVersion, lockEvent } from '#app/events/lock-event.server.ts'
import { moveEvent } from '#app/events/move-event.server.ts'
import { publishEvent } from '#app/events/publish-event.server.ts'
import { findCoverPictures } from '#app/events/set-up/cover-pictures.server.ts'
import { startEvent } from '#app/events/start-event.server.ts'
import { savePermit } from '#app/events/yard-sale/permit/save-permit.server.ts'
import { MOST_PIECES } from '#app/events/yard-sale/sale.form.ts'
import { statusFor } from '#app/events/rsvp/places.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { db, inTransaction } from '#app/platform/database.server.ts'
import { addDays, dayIn } from '#app/words/days.ts'
import { eventPlan } from './event-plan.ts'
import type { EventPlan } from './event-plan.ts'
import { dayOf } from './organization.ts'
import { seedBooking } from './seed-dining.ts'
import { seedOffers } from './seed-offers.ts'
import { seedSelling } from './seed-selling.ts'
import { seedShifts } from './seed-shifts.ts'
import { seedTills } from './seed-tills.ts'
import type { DemoCampaign } from './organization.ts'
import { seedCosts } from './seed-costs.ts'

/** What the teams plan and held; a team that is left out holds nothing. */
export async function seedEvents(campaign: DemoCampaign, moderator: Actor): Promise<void> {
  for (const plan of eventPlan) {
    const captain = await findCaptain(plan.team)
    if (captain) await seedEvent(campaign, { plan, captain, moderator })
  }
}

interface Seeding {
  readonly plan: EventPlan
  readonly captain: { readonly teamId: number; readonly id: number }
  readonly moderator: Actor
}

async function seedEvent(
  campaign: DemoCampaign,
  { plan, captain, moderator }: Seeding,
): Promise<void> {
  const actor = { id: captain.id, label: 'demo' }
  const { kind, title } = plan
  if (await isThere(captain.teamId, title)) return
  const slug = await startEvent({ teamId: captain.teamId, kind, title, actor })
  const { public_id: eventPublicId } = await db
    .selectFrom('event')
    .select('public_id')
    .where('team_id', '=', captain.teamId)
    .where('slug', '=', slug)
    .executeTakeFirstOrThrow()
  const first = plan.onThatDay
    ? addDays(dayIn('America/Chicago', campaign.madeOn), plan.inDays)
    : saturdayBy(addDays(dayOf(campaign.madeOn), plan.inDays))
  await changeEvent({
    eventPublicId,
    personId: captain.id,
    words: {
      place: plan.place,
      street: plan.street,
      town: plan.town,
      story: plan.story,
      capacity: plan.capacity ?? null,
      rain_plan: plan.rain ?? '',
      ...(plan.streetShown && { street_shown: plan.streetShown }),
    },
    days: plan.days.map((hours, index) => ({ ...hours, day: addDays(first, index) })),
    ...(plan.deal && { deal: plan.deal }),
    ...(plan.sale && {
      sale: { ...plan.sale, pictureIds: await findPieces(captain.teamId) },
    }),
  })
  const today = dayOf(campaign.madeOn)
  await seedBooking({ eventPublicId, personId: captain.id, today }, plan.booking)
  await seedSelling({ eventPublicId, by: actor, first }, plan.selling)
  if (plan.at === 'draft') return
  await decide(eventPublicId, plan, moderator)
  await addGuests(eventPublicId, plan)
  await seedCosts({ eventPublicId, title, captain, today })
  await seedShifts({ eventPublicId, actor, first }, plan.shifts)
  if (plan.permit) await savePermit({ eventPublicId, permit: plan.permit, actor })
  await seedTills({ eventPublicId, personId: captain.id, actor }, plan.tills)
  await seedOffers({ eventPublicId, title, actor, first })
  if (plan.at === 'cancelled')
    await cancelEvent({
      eventPublicId,
      actor,
      reason: 'The square is closed for repairs. We will find another day.',
    })
  await nameEventOfMoney(eventPublicId, title)
  if (plan.at === 'held' || plan.at === 'closed') await holdPastEvents()
  if (plan.at === 'closed') await closeOut({ eventPublicId, actor, openSeen: itemsOf(kind) })
}

/** As many of the team's pictures as a sale may show. */
async function findPieces(teamId: number): Promise<number[]> {
  const pictures = await findCoverPictures(teamId)
  return pictures.slice(0, MOST_PIECES).map(({ id }) => id)
}

/** Sent in and read, without the letters. */
async function decide(eventPublicId: string, { at }: EventPlan, moderator: Actor): Promise<void> {
  await inTransaction(async (trx) => {
    const event = await lockEvent(trx, eventPublicId)
    const version = event && (await findLatestVersion(trx, event.id))
    if (!event || !version) return
    await moveEvent(trx, event, { move: 'send-in', actor: moderator })
    await trx
      .updateTable('event_version')
      .set({
        submitted_at: version.saved_at,
        ...(at !== 'waiting' && {
          decided_at: version.saved_at,
          decided_by: moderator.id,
          decision: 'approved',
        }),
      })
      .where('id', '=', version.id)
      .execute()
    if (at !== 'waiting') await publishEvent(trx, event, { version, actor: moderator })
  })
}

/** Its takings were logged under its name. */
async function nameEventOfMoney(eventPublicId: string, title: string): Promise<void> {
  await sql`
    update contribution c set event_id = e.id from event e
     where e.public_id = ${eventPublicId} and c.team_id = e.team_id and c.label = ${title}`.execute(
    db,
  )
}

/** In the order of asking, without the letters. */
async function addGuests(eventPublicId: string, { guests = [] }: EventPlan): Promise<void> {
  await inTransaction(async (trx) => {
    const event = await lockEvent(trx, eventPublicId)
    if (!event) return
    for (const [place, { name, party, note = '' }] of guests.entries()) {
      const status = await statusFor(trx, event, party)
      await trx
        .insertInto('rsvp')
        .values({
          event_id: event.id,
          name,
          email: `guest-${place + 1}.${event.slug}@example.net`,
          party_size: party,
          note,
          status,
          language: 'en',
          asked_at: new Date(now().getTime() - (guests.length - place) * 3_600_000),
          reminded_at: null,
        })
        .execute()
    }
  })
}

/** Cut off and begun again, the demo goes on where it was. */
async function isThere(teamId: number, title: string): Promise<boolean> {
  const found = await db
    .selectFrom('event')
    .innerJoin('event_version', 'event_version.event_id', 'event.id')
    .select('event.id')
    .where('event.team_id', '=', teamId)
    .where('event_version.title', '=', title)
    .executeTakeFirst()
  return found !== undefined
}

async function findCaptain(teamSlug: string) {
  return await db
    .selectFrom('team')
    .innerJoin('team_member', 'team_member.team_id', 'team.id')
    .select(['team.id as teamId', 'team_member.person_id as id'])
    .where('team.slug', '=', teamSlug)
    .where('team_member.role', '=', 'captain')
    .orderBy('team_member.joined_at')
    .executeTakeFirst()
}

/** The next Saturday from that day on. */
function saturdayBy(day: string): string {
  return addDays(day, (6 - new Date(`${day}T00:00:00Z`).getUTCDay() + 7) % 7)
}
