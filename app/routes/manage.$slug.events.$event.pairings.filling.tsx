import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs } from '@remix-run/node'
import { answerSheetPress } from '#app/events/golf/pairings/pairings-page.server.ts'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'

/** Gives each who has no place one. */
export async function action({ params, request }: ActionFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  const form = await request.formData()
  return redirect(await answerSheetPress(captain, params['event'], 'filled', form), 303)
}
