import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs } from '@remix-run/node'
import { requireStaff } from '#app/people/visitor.server.ts'
import { refuse } from '#app/staff/refuse.ts'
import { meetingHref } from '#app/staff/supporters/meetings/meeting-hrefs.ts'
import { nameMeetingTeam } from '#app/supporters/meetings/workshop.server.ts'

/** Puts the name of a team on the slide, or takes it off: once staff have read it, and not before. */
export async function action({ request, params }: ActionFunctionArgs) {
  await requireStaff(request, 'moderate')
  const meeting = params['id'] ?? ''
  const naming = (await request.formData()).get('naming') === 'shown' ? 'shown' : 'hidden'
  if (!(await nameMeetingTeam(meeting, params['team'] ?? '', naming))) throw refuse('not-found')
  return redirect(`${meetingHref(meeting)}#teams`, 303)
}
