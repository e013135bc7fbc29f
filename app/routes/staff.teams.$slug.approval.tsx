import '#app/ui/styles/review.css'
import { data, redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { requireStaff } from '#app/people/visitor.server.ts'
import { answerApproval } from '#app/staff/answer-decision.server.ts'
import { ApprovalFields } from '#app/staff/decision-forms.tsx'
import { ProposedText } from '#app/staff/proposed-text.tsx'
import {
  addressWith,
  filterPairs,
  keepFilter,
  readQueueFilter,
  readTextView,
} from '#app/staff/queue-filter.ts'
import { findStaffFrame } from '#app/staff/staff-frame.server.ts'
import { StaffDesk } from '#app/staff/staff-desk.tsx'
import { findTeamReview } from '#app/staff/team-review.server.ts'
import { say } from '#app/words/say.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, 'moderate')
  const [frame, review] = await Promise.all([
    findStaffFrame(staff),
    findTeamReview(params['slug'] ?? ''),
  ])
  if (!review?.proposed) throw redirect(`/staff/teams/${params['slug'] ?? ''}`, 303)
  const search = new URL(request.url).searchParams
  return {
    frame,
    review,
    submittedAt: review.proposed.submittedAt.toISOString(),
    filter: readQueueFilter(search),
    view: readTextView(search),
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const staff = await requireStaff(request, 'moderate')
  const answer = await answerApproval(params['slug'] ?? '', await request.formData(), staff.person)
  if (answer.kind === 'not-found') throw new Response('Team not found', { status: 404 })
  if (answer.kind === 'again') return data(answer, { status: 422 })
  return redirect(keepFilter(answer.to, request.url), 303)
}

export default function StaffTeamApproval() {
  const { frame, review, submittedAt, filter, view } = useLoaderData<typeof loader>()
  const again = useActionData<typeof action>()
  return (
    <StaffDesk
      frame={frame}
      title={say('staff.review.approveName', { team: review.proposed?.name ?? review.name })}
      part="/staff/teams"
      crumbs={[
        { text: say('staff.desk.teams'), href: '/staff/teams' },
        { text: review.name, href: `/staff/teams/${review.slug}` },
      ]}
      errors={again?.errors}
    >
      <ProposedText
        review={review}
        currency={frame.currency}
        view={view}
        here={addressWith(`/staff/teams/${review.slug}/approval`, filterPairs(filter))}
      />
      <ApprovalFields
        desk={`/staff/teams/${review.slug}`}
        submittedAt={again?.typed['submittedAt'] ?? submittedAt}
        filter={filter}
        newPictures={review.look?.newPictures ?? 0}
        errors={again?.errors}
      />
    </StaffDesk>
  )
}
