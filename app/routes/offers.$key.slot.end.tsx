import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs } from '@remix-run/node'
import { answerLeavingSlot } from '#app/events/yard-sale/slots/book-slot.server.ts'

/** Gives a booked time back. */
export async function action({ params }: ActionFunctionArgs) {
  return redirect(await answerLeavingSlot(params['key'] ?? ''), 303)
}
