import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs } from '@remix-run/node'
import { requireStaff } from '#app/people/visitor.server.ts'
import { refuse } from '#app/staff/refuse.ts'
import { answerFileRemoval } from '#app/staff/supporters/resources/answer-file.server.ts'

/** Takes the file away and leaves the rest. */
export async function action({ params, request }: ActionFunctionArgs) {
  const { person } = await requireStaff(request, 'moderate')
  const to = await answerFileRemoval(params['id'] ?? '', person)
  if (to === undefined) throw refuse('not-found')
  return redirect(to, 303)
}
