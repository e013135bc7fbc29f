import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { requireStaff } from '#app/people/visitor.server.ts'
import { answerHiding } from '#app/staff/answer-decision.server.ts'
import { answerForm } from '#app/staff/answer-form.ts'
import { hidingErrors, HidingFields } from '#app/staff/decision-forms.tsx'
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
  if (!review) throw new Response('Team not found', { status: 404 })
  return { frame, slug: review.slug, name: review.name }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const staff = await requireStaff(request, 'moderate')
  const answer = await answerHiding(params['slug'] ?? '', await request.formData(), staff.person)
  return answerForm(answer)
}

export default function StaffTeamHiding() {
  const { frame, slug, name } = useLoaderData<typeof loader>()
  const again = useActionData<typeof action>()
  return (
    <StaffDesk
      frame={frame}
      title={say('staff.review.hideName', { team: name })}
      part="/staff/teams"
      crumbs={[
        { text: say('staff.desk.teams'), href: '/staff/teams' },
        { text: name, href: `/staff/teams/${slug}` },
      ]}
      errors={hidingErrors(again)}
    >
      <HidingFields
        desk={`/staff/teams/${slug}`}
        back={`/staff/teams/${slug}`}
        typed={again?.typed}
        errors={again?.errors}
      />
    </StaffDesk>
  )
}
