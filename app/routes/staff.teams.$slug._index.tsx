import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireStaff } from '#app/people/visitor.server.ts'
import { sayTeamDone } from '#app/staff/done-words.ts'
import { findStaffFrame } from '#app/staff/staff-frame.server.ts'
import { StaffDesk } from '#app/staff/staff-desk.tsx'
import { TeamReviewPage } from '#app/staff/team-review-page.tsx'
import { findTeamReview } from '#app/staff/team-review.server.ts'
import { sayTeamState } from '#app/staff/team-state.ts'
import { Tag } from '#app/ui/tag.tsx'
import { say } from '#app/words/say.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, 'see-desk')
  const [frame, review] = await Promise.all([
    findStaffFrame(staff),
    findTeamReview(params['slug'] ?? ''),
  ])
  if (!review) throw new Response('Team not found', { status: 404 })
  return { frame, review, done: sayTeamDone(new URL(request.url).searchParams.get('done')) }
}

export default function StaffTeam() {
  const { frame, review, done } = useLoaderData<typeof loader>()
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
      <TeamReviewPage review={review} frame={frame} />
    </StaffDesk>
  )
}
