import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs } from '@remix-run/node'
import { requireStaff } from '#app/people/visitor.server.ts'
import { staffAsKeeper } from '#app/staff/skills/staff-keeper.ts'
import { answerCancel } from '#app/supporters/skills/answer-sheet.server.ts'

/** Takes it off the page at once. */
export async function action({ params, request }: ActionFunctionArgs) {
  const staff = await requireStaff(request, 'moderate')
  const publicId = params['need'] ?? ''
  const keeper = staffAsKeeper(staff.person)
  const answer = await answerCancel(publicId, keeper)
  if (answer.kind !== 'on') throw new Response('Not found', { status: 404 })
  return redirect(`/staff/skills/${encodeURIComponent(publicId)}?done=${answer.said}`, 303)
}
