import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs } from '@remix-run/node'
import { answerNaming } from '#app/supporters/skills/own-claim.server.ts'

/** Whether their first name may stand on the team’s page. */
export async function action({ params, request }: ActionFunctionArgs) {
  return redirect(await answerNaming(params['key'] ?? '', await request.formData()), 303)
}
