import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { answerAsking, answerStanding } from '#app/events/yard-sale/till/answer-phone.server.ts'

/** Whoever has the key of a phone whose code is good now. */
export async function loader({ request }: LoaderFunctionArgs) {
  return await answerStanding(request)
}

/** The same. */
export async function action({ request }: ActionFunctionArgs) {
  return await answerAsking(request)
}
