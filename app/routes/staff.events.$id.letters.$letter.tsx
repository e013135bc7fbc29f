import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs } from '@remix-run/node'
import { handOf } from '#app/contributions/hand.ts'
import { isLetterName, sendLetter } from '#app/events/dining-night/figure/send-letter.server.ts'
import { requireStaff } from '#app/people/visitor.server.ts'
import { refuse } from '#app/staff/refuse.ts'

export async function action({ request, params }: ActionFunctionArgs) {
  const { person } = await requireStaff(request, 'handle-money')
  const { id: eventPublicId = '', letter } = params
  if (!isLetterName(letter)) throw refuse('not-found')
  const outcome = await sendLetter({ eventPublicId, letter, by: handOf(person) })
  if (outcome === 'not-found') throw refuse('not-found')
  return redirect(`/staff/events/${eventPublicId}/figure?done=${outcome}`, 303)
}
