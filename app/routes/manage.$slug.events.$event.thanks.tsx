import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs } from '@remix-run/node'
import { handOf } from '#app/contributions/hand.ts'
import { findOwnFigurePage } from '#app/events/dining-night/figure/figure-page.server.ts'
import { sendLetter } from '#app/events/dining-night/figure/send-letter.server.ts'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'

export async function action({ params, request }: ActionFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  const { night, desk } = await findOwnFigurePage(captain, params['event'])
  const by = handOf(captain.person)
  const outcome = await sendLetter({ eventPublicId: night.publicId, letter: 'thanks', by })
  return redirect(`${desk}/figure?done=${outcome}`, 303)
}
