import { findOrderList } from '#app/events/tickets/desk/order-list.server.ts'
import { findCashBox } from '#app/events/tickets/money/cash-box.server.ts'
import type { Staff } from '#app/people/visitor.server.ts'
import { db } from '#app/platform/database.server.ts'
import { refuse } from '../refuse.ts'
import { findStaffFrame } from '../staff-frame.server.ts'

export type EventOrders = Awaited<ReturnType<typeof findEventOrders>>

/** What was sold of one event, as staff see it. @throws the refusal of an event that is not there. */
export async function findEventOrders(
  staff: Staff,
  publicId: string | undefined,
  asked: URLSearchParams,
) {
  const event = await db
    .selectFrom('event as e')
    .innerJoin('event_version as v', 'v.id', 'e.approved_version_id')
    .select(['e.id', 'e.seats', 'v.title', 'v.time_zone'])
    .where('e.public_id', '=', publicId ?? '')
    .executeTakeFirst()
  if (!event) throw refuse('not-found')
  const [frame, box, list] = await Promise.all([
    findStaffFrame(staff),
    findCashBox({ id: event.id, timeZone: event.time_zone }),
    findOrderList({ id: event.id, seats: event.seats, timeZone: event.time_zone }, asked),
  ])
  return {
    frame,
    list,
    box: box.isUnused ? null : box,
    title: event.title,
    eventHref: `/staff/events/${publicId ?? ''}`,
  }
}
