import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs } from '@remix-run/node'
import { requireStaff } from '#app/people/visitor.server.ts'
import { refuse } from '#app/staff/refuse.ts'
import { doorHref } from '#app/staff/supporters/meetings/meeting-hrefs.ts'
import { checkIn } from '#app/supporters/meetings/check-in.server.ts'

/** Ticks a party off at the door. */
export async function action({ request, params }: ActionFunctionArgs) {
  await requireStaff(request, 'moderate')
  const [meeting, guest] = [params['id'] ?? '', params['guest'] ?? '']
  const form = await request.formData()
  const came = Number(form.get('came'))
  const some = Number.isInteger(came) && came >= 1 && came <= 20 ? came : 'all'
  if (!(await checkIn(meeting, guest, some))) throw refuse('not-found')
  return redirect(doorHref(meeting, form.get('q'), guest), 303)
}
