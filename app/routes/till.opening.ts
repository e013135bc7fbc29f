import type { ActionFunctionArgs } from '@remix-run/node'
import { answerOpening } from '#app/events/yard-sale/till/answer-phone.server.ts'

/** Who has a code for a till, on its day. */
export async function action({ request, context }: ActionFunctionArgs) {
  return await answerOpening(request, context.clientAddress)
}
