import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs } from '@remix-run/node'
import { requireStaff } from '#app/people/visitor.server.ts'
import { staffAsKeeper } from '#app/staff/skills/staff-keeper.ts'
import { answerShow } from '#app/supporters/skills/answer-sheet.server.ts'

/** Staff have read it: everybody may. */
export async function action({ params, request }: ActionFunctionArgs) {
  const staff = await requireStaff(request, 'moderate')
  const publicId = params['need'] ?? ''
  const keeper = staffAsKeeper(staff.person)
  const answer = await answerShow({ publicId, keeper, form: await request.formData() })
  if (answer.kind !== 'on') throw new Response('Not found', { status: 404 })
  return redirect(`/staff/skills/${encodeURIComponent(publicId)}?done=${answer.said}`, 303)
}
