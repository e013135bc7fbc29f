import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs } from '@remix-run/node'
import { requireStaff } from '#app/people/visitor.server.ts'
import { refuse } from '#app/staff/refuse.ts'
import { doorHref } from '#app/staff/supporters/meetings/meeting-hrefs.ts'
import { undoCheckIn } from '#app/supporters/meetings/check-in.server.ts'

/** Takes a tick back. */
export async function action({ request, params }: ActionFunctionArgs) {
  await requireStaff(request, 'moderate')
  const [meeting, guest] = [params['id'] ?? '', params['guest'] ?? '']
  if (!(await undoCheckIn(meeting, guest))) throw refuse('not-found')
  return redirect(doorHref(meeting, (await request.formData()).get('q'), guest), 303)
}
