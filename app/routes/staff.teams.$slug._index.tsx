import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireStaff } from '#app/people/visitor.server.ts'
import { isDecided, sayTeamDone } from '#app/staff/done-words.ts'
import { readQueueFilter, readTextView } from '#app/staff/queue-filter.ts'
import { findQueuePlace } from '#app/staff/queue-place.server.ts'
import { findStaffFrame } from '#app/staff/staff-frame.server.ts'
import { StaffDesk } from '#app/staff/staff-desk.tsx'
import { TeamReviewPage } from '#app/staff/team-review-page.tsx'
import { findTeamReview } from '#app/staff/team-review.server.ts'
import { sayTeamState } from '#app/staff/team-state.ts'
import { Tag } from '#app/ui/tag.tsx'
import { say } from '#app/words/say.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, 'see-desk')
  const slug = params['slug'] ?? ''
  const search = new URL(request.url).searchParams
  const filter = readQueueFilter(search)
  const [frame, review, queue] = await Promise.all([
    findStaffFrame(staff),
    findTeamReview(slug),
    findQueuePlace(slug, filter),
  ])
  if (!review) throw new Response('Team not found', { status: 404 })
  const done = search.get('done')
  const view = readTextView(search)
  return { frame, review, queue, filter, view, done: sayTeamDone(done), decided: isDecided(done) }
}

export default function StaffTeam() {
  const { frame, review, done, ...rest } = useLoaderData<typeof loader>()
  const { text, tone } = sayTeamState(review.status)
  return (
    <StaffDesk
      frame={frame}
      title={review.proposed?.name ?? review.name}
      part="/staff/teams"
      crumbs={[{ text: say('staff.desk.teams'), href: '/staff/teams' }]}
      aside={<Tag tone={tone}>{text}</Tag>}
      done={done}
    >
      <TeamReviewPage review={review} frame={frame} {...rest} />
    </StaffDesk>
  )
}
