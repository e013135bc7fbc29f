import { findOrder } from '../order/find-order.server.ts'

/** An order of this event. @throws a 404 that is the same for an order of another event and for none (S5). */
export async function requireOrder(eventId: number, key: string | undefined) {
  const order = await findOrder(key ?? '')
  if (order?.event_id !== eventId) throw new Response('Not found', { status: 404 })
  return order
}
