import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { requireStaff } from '#app/people/visitor.server.ts'
import { answerForm } from '#app/staff/answer-form.ts'
import { answerEnding } from '#app/staff/money/answer-challenge.server.ts'
import { findChallenge } from '#app/staff/money/challenge-list.server.ts'
import { ReasonForm } from '#app/staff/money/reason-form.tsx'
import { refuse } from '#app/staff/refuse.ts'
import { StaffDesk } from '#app/staff/staff-desk.tsx'
import { findStaffFrame } from '#app/staff/staff-frame.server.ts'
import { say } from '#app/words/say.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, 'handle-money')
  const [frame, challenge] = await Promise.all([
    findStaffFrame(staff),
    findChallenge(params['id'] ?? ''),
  ])
  if (!challenge) throw refuse('not-found')
  return { frame, id: challenge.id, sponsor: challenge.sponsor }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const staff = await requireStaff(request, 'handle-money')
  const form = await request.formData()
  return answerForm(await answerEnding(params['id'] ?? '', form, staff.person))
}

export default function StaffEndChallenge() {
  const { frame, id, sponsor } = useLoaderData<typeof loader>()
  const again = useActionData<typeof action>()
  return (
    <StaffDesk
      frame={frame}
      title={say('treasury.challenge.endTitle')}
      part="/staff/money"
      crumbs={[
        { text: say('treasury.inbox.title'), href: '/staff/money' },
        { text: sponsor, href: `/staff/money/challenge/${id}` },
      ]}
      errors={again?.errors ?? []}
    >
      <ReasonForm
        action={`/staff/money/challenge/${id}/ending`}
        deed="endChallenge"
        back={`/staff/money/challenge/${id}`}
        typed={again?.typed}
        errors={again?.errors}
      />
    </StaffDesk>
  )
}
