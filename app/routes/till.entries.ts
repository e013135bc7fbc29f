import type { ActionFunctionArgs } from '@remix-run/node'
import { answerEntries } from '#app/events/yard-sale/till/answer-phone.server.ts'

/** Whoever has the key of a phone. */
export async function action({ request }: ActionFunctionArgs) {
  return await answerEntries(request)
}
