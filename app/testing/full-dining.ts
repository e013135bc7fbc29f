import { aDraft, aShownEvent } from '#app/events/testing/events.ts'
import { aParty, rsvpOf } from '#app/events/testing/guests.ts'
import { db } from '#app/platform/database.server.ts'
import { aStaffMember } from '#db/testing/builders.ts'
import type { ATeam } from '#db/testing/builders.ts'

/** A night with a restaurant that has not given anything yet. */
export async function fillDiningNight(team: ATeam): Promise<void> {
  const night = await aShownEvent({
    team,
    kind: 'dining_night',
    // Of a restaurant everyone may know it; the sweep takes each street for private.
    words: { street_shown: 'after_rsvp' },
    deal: { code: 'HOPE', flyerRules: 'Not near the door' },
  })
  const { id, captain } = night
  await aDraft({ team, kind: 'dining_night', deal: { code: 'NOT YET' } })
  const { id: restaurantId } = await db
    .insertInto('restaurant')
    .values({ name: 'Copper Pot Diner', email: 'office@example.org', saved_by: captain.id })
    .returning('id')
    .executeTakeFirstOrThrow()
  await db
    .insertInto('dining_booking')
    .values({
      event_id: id,
      restaurant_id: restaurantId,
      manager: 'Mabel',
      email: 'mabel@example.org',
      saved_by: captain.id,
    })
    .execute()
  await db
    .insertInto('dining_nudge')
    .values({ event_id: id, thing: 'call', about: '2026-06-08' })
    .execute()
  await db
    .insertInto('dining_step')
    .values({ event_id: id, step: 'asked', done_on: '2026-05-02', note: 'By phone' })
    .execute()
  await db
    .insertInto('dining_said')
    .values({ event_id: id, step: 'table', worked_out_on: '2026-06-01' })
    .execute()
  await db
    .insertInto('dining_figure')
    .values({
      event_id: id,
      sales_cents: 17_500,
      told_by: 'Mabel',
      told_on: '2026-06-15',
      result: 'too_few_sales',
      given_cents: 0,
      entered_by: captain.id,
    })
    .execute()
  const guest = await db
    .selectFrom('rsvp')
    .select('id')
    .where('public_id', '=', await rsvpOf(await aParty(night)))
    .executeTakeFirstOrThrow()
  await db
    .insertInto('receipt_photo')
    .values({ event_id: id, rsvp_id: guest.id, width: 640, height: 480, amount_cents: 3410 })
    .execute()
  const { id: staff } = await aStaffMember('moderator')
  await db
    .insertInto('dining_template')
    .values({
      name: 'Noodle bar',
      typed: JSON.stringify({ percent: '20', shareOf: 'pre_tax' }),
      saved_by: staff,
    })
    .execute()
}
