import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs } from '@remix-run/node'
import { requireStaff } from '#app/people/visitor.server.ts'
import { answerRemarkSettlement } from '#app/staff/money/answer-remark-settlement.server.ts'

/** Somebody looked at what a captain said is wrong, and says what was done if they wish. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { person } = await requireStaff(request, 'handle-money')
  const form = await request.formData()
  return redirect(await answerRemarkSettlement(params['id'] ?? '', form, person), 303)
}
