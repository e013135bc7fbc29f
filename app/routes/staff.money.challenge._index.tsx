import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { answerForm } from '#app/staff/answer-form.ts'
import { requireStaff } from '#app/people/visitor.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { answerChallenge } from '#app/staff/money/answer-challenge.server.ts'
import { newFormKey } from '#app/staff/money/form-key.server.ts'
import { findChallenges } from '#app/staff/money/challenge-list.server.ts'
import { ChallengeList } from '#app/staff/money/challenge-list.tsx'
import { ChallengeFields } from '#app/staff/money/challenge-fields.tsx'
import { dayIn } from '#app/words/days.ts'
import { findStaffFrame } from '#app/staff/staff-frame.server.ts'
import { findTeamsOffered } from '#app/staff/team-by-name.server.ts'
import { StaffDesk } from '#app/staff/staff-desk.tsx'
import { say } from '#app/words/say.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, 'handle-money')
  const [frame, challenges, teams] = await Promise.all([
    findStaffFrame(staff),
    findChallenges(),
    findTeamsOffered(),
  ])
  return { frame, challenges, teams, formKey: newFormKey(), today: dayIn(frame.timeZone, now()) }
}

export async function action({ request }: ActionFunctionArgs) {
  const staff = await requireStaff(request, 'handle-money')
  const { timeZone } = await findStaffFrame(staff)
  const form = await request.formData()
  return answerForm(
    await answerChallenge(form, { by: staff.person, today: dayIn(timeZone, now()) }),
  )
}

export default function StaffOpenChallenge() {
  const { frame, challenges, teams, formKey, today } = useLoaderData<typeof loader>()
  const again = useActionData<typeof action>()
  return (
    <StaffDesk
      frame={frame}
      title={say('treasury.challenge.title')}
      part="/staff/money"
      crumbs={[{ text: say('treasury.inbox.title'), href: '/staff/money' }]}
      errors={again?.errors ?? []}
    >
      <p className="measure">{say('treasury.challenge.words')}</p>
      <ChallengeFields
        formKey={formKey}
        today={today}
        teams={teams}
        typed={again?.typed}
        errors={again?.errors}
      />
      <ChallengeList challenges={challenges} currency={frame.currency} />
    </StaffDesk>
  )
}
