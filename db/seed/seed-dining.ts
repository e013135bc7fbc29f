import { sql } from 'kysely'
import { db } from '#app/platform/database.server.ts'
import { addDays } from '#app/words/days.ts'
import type { PlannedBooking } from './planned-booking.ts'

interface Seeding {
  readonly eventPublicId: string
  readonly personId: number
  readonly today: string
}

/** With whom a night was agreed, what was done about it, and what the restaurant said was spent. */
export async function seedBooking(
  { eventPublicId, personId, today }: Seeding,
  booking: PlannedBooking | undefined,
): Promise<void> {
  if (!booking) return
  const event = await db
    .selectFrom('event')
    .select(['id', 'team_id'])
    .where('public_id', '=', eventPublicId)
    .executeTakeFirstOrThrow()
  const restaurantId = await findRestaurant(booking, personId)
  await db
    .insertInto('dining_booking')
    .values({
      event_id: event.id,
      restaurant_id: restaurantId,
      manager: booking.manager,
      manager_phone: booking.restaurant.phone,
      guests_promised: booking.guestsPromised ?? null,
      form_sent_on: booking.formSentAgo === undefined ? null : addDays(today, -booking.formSentAgo),
      saved_by: personId,
    })
    .execute()
  await db
    .insertInto('dining_step')
    .values(
      booking.steps.map(({ step, ago, note = '' }) => ({
        event_id: event.id,
        step,
        done_on: addDays(today, -ago),
        note,
        noted_by: personId,
      })),
    )
    .execute()
  await seedFigure(event, { booking, personId, today })
}

async function findRestaurant({ restaurant }: PlannedBooking, personId: number): Promise<number> {
  const known = await db
    .selectFrom('restaurant')
    .select('id')
    .where('name', '=', restaurant.name)
    .where('branch', '=', restaurant.branch)
    .executeTakeFirst()
  if (known) return known.id
  const { id } = await db
    .insertInto('restaurant')
    .values({ ...restaurant, saved_by: personId })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

interface Figuring {
  readonly booking: PlannedBooking
  readonly personId: number
  readonly today: string
}

/** What comes of it was logged with the other money, and is of this night. */
async function seedFigure(
  event: { readonly id: number; readonly team_id: number },
  { booking: { figure, restaurant, manager }, personId, today }: Figuring,
): Promise<void> {
  if (!figure) return
  await sql`
    update contribution set event_id = ${event.id}
     where team_id = ${event.team_id} and kind = 'restaurant_share' and giver_name = ${restaurant.name}`.execute(
    db,
  )
  const share = await db
    .selectFrom('contribution')
    .select('id')
    .where('event_id', '=', event.id)
    .where('kind', '=', 'restaurant_share')
    .executeTakeFirst()
  await db
    .insertInto('dining_figure')
    .values({
      event_id: event.id,
      sales_cents: figure.sales,
      left_out_cents: figure.leftOut ?? 0,
      guests: figure.guests ?? null,
      told_by: manager,
      told_on: addDays(today, -figure.toldAgo),
      result: figure.result,
      given_cents: figure.given,
      contribution_id: share?.id ?? null,
      entered_by: personId,
    })
    .execute()
}
