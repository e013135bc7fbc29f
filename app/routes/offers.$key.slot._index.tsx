import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs } from '@remix-run/node'
import { answerBooking } from '#app/events/yard-sale/slots/book-slot.server.ts'

/** Books a time for what is offered, or another one. */
export async function action({ params, request }: ActionFunctionArgs) {
  return redirect(await answerBooking(params['key'] ?? '', await request.formData()), 303)
}
