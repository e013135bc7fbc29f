import '#app/ui/styles/review.css'
import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { requireStaff } from '#app/people/visitor.server.ts'
import { answerReturn } from '#app/staff/answer-decision.server.ts'
import { answerForm } from '#app/staff/answer-form.ts'
import { ReturnFields } from '#app/staff/decision-forms.tsx'
import { ProposalDesk } from '#app/staff/proposal-desk.tsx'
import { findProposal } from '#app/staff/proposal.server.ts'
import { keepFilter } from '#app/staff/queue-filter.ts'
import { findStaffFrame } from '#app/staff/staff-frame.server.ts'
import { say } from '#app/words/say.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, 'moderate')
  const [frame, proposal] = await Promise.all([
    findStaffFrame(staff),
    findProposal(request, params['slug']),
  ])
  return { frame, proposal }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const staff = await requireStaff(request, 'moderate')
  const answer = await answerReturn(params['slug'] ?? '', await request.formData(), staff.person)
  if (answer.kind === 'done') return redirect(keepFilter(answer.to, request.url), 303)
  return answerForm(answer)
}

export default function StaffTeamReturn() {
  const { frame, proposal } = useLoaderData<typeof loader>()
  const again = useActionData<typeof action>()
  const { review, submittedAt, filter } = proposal
  return (
    <ProposalDesk
      frame={frame}
      proposal={proposal}
      title={say('staff.review.sendBackName', { team: review.proposed?.name ?? review.name })}
      deed="return"
      errors={again?.errors}
    >
      <ReturnFields
        desk={`/staff/teams/${review.slug}`}
        submittedAt={again?.typed['submittedAt'] ?? submittedAt}
        filter={filter}
        ready={review.ready}
        typed={again?.typed}
        errors={again?.errors}
      />
    </ProposalDesk>
  )
}
