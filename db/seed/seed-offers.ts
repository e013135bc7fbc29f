import { sql } from 'kysely'
import type { Actor } from '#app/people/audit.server.ts'
import { loadsOf } from '#app/events/yard-sale/offers/intake.ts'
import { keepOfferPhoto } from '#app/events/yard-sale/offers/keep-offer-photo.server.ts'
import { setIntake } from '#app/events/yard-sale/offers/set-intake.server.ts'
import { db } from '#app/platform/database.server.ts'
import { addDays } from '#app/words/days.ts'
import { intakePlan, OFFERED_SALE, offerPlan, slotPlan } from './offer-plan.ts'
import { takePhotograph } from './photographs/take-photograph.ts'

interface OfEvent {
  readonly eventPublicId: string
  readonly title: string
  readonly actor: Actor
  /** The first day of the event. */
  readonly first: string
}

/** What people offered for a sale, and when it is brought or fetched, without the letters. */
export async function seedOffers({ eventPublicId, title, actor, first }: OfEvent): Promise<void> {
  if (title !== OFFERED_SALE) return
  const { capacity, accepts, refuses, categories } = intakePlan
  const words = { accepts, refuses, categories, opensOn: null, closesOn: null, capacity }
  await setIntake({ eventPublicId, words, actor })
  const { id: eventId } = await db
    .selectFrom('event')
    .select('id')
    .where('public_id', '=', eventPublicId)
    .executeTakeFirstOrThrow()
  const slots = new Map<string, number>()
  for (const plan of slotPlan)
    slots.set(plan.key, await addSlot(eventId, addDays(first, -plan.before), plan))
  for (const plan of offerPlan) {
    await db
      .insertInto('item_offer')
      .values({
        public_id: plan.key,
        event_id: eventId,
        description: plan.what,
        category: plan.category,
        size: plan.size,
        loads: loadsOf(plan.size),
        condition: plan.condition,
        boxes: plan.boxes ?? 0,
        way: plan.way,
        pickup_address: plan.address ?? null,
        name: plan.name,
        email: `${plan.name.toLowerCase().replaceAll(' ', '.')}@example.net`,
        phone: plan.phone ?? null,
        wants_letter: plan.letter ?? false,
        status: plan.status,
        slot_id: plan.slot ? (slots.get(plan.slot) ?? null) : null,
        language: 'en',
      })
      .execute()
    if (plan.photographed) await photograph(plan.key)
  }
}

async function addSlot(
  eventId: number,
  day: string,
  { way, from, to, capacity, place, driver }: (typeof slotPlan)[number],
): Promise<number> {
  const { id: driverId } = await db
    .insertInto('intake_driver')
    .values({ event_id: eventId, ...driver })
    .returning('id')
    .executeTakeFirstOrThrow()
  const at = (hour: string) =>
    sql<Date>`${`${day} ${hour}`}::timestamp at time zone 'America/Chicago'`
  const { id } = await db
    .insertInto('intake_slot')
    .values({
      event_id: eventId,
      way,
      starts_at: at(from),
      ends_at: at(to),
      capacity,
      place,
      driver_id: driverId,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

async function photograph(publicId: string): Promise<void> {
  const bytes = await takePhotograph('sale-on-the-lawn')
  await keepOfferPhoto({ publicId, bytes, clientAddress: 'demo' })
}
