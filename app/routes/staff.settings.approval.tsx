import { data, redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { requireFreshFactor, requireFreshForm } from '#app/people/visitor.server.ts'
import { answerApprovalRules } from '#app/staff/settings/answer-settings.server.ts'
import { ApprovalRulesFields } from '#app/staff/settings/approval-fields.tsx'
import { ApprovalPreview } from '#app/staff/settings/approval-preview.tsx'
import { SettingsDesk } from '#app/staff/settings/settings-desk.tsx'
import { fieldsOf } from '#app/staff/settings/settings-form.tsx'
import { findDeciders, openSettings } from '#app/staff/settings/settings-mark.server.ts'
import { approvalValues } from '#app/staff/settings/settings-values.ts'
import { findStaffFrame } from '#app/staff/staff-frame.server.ts'
import { say } from '#app/words/say.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const staff = await requireFreshFactor(request, 'administer')
  const [frame, { seen, organization }] = await Promise.all([
    findStaffFrame(staff),
    openSettings('approval'),
  ])
  const people = await findDeciders()
  const told = people.filter((person) => person.told).map(({ name, email }) => name ?? email)
  const { editsWait, messagesWait, commentsReadBy, newsWaits } = organization
  const preview = { editsWait, messagesWait, commentsReadBy, newsWaits, told }
  return { frame, seen, people, preview, values: approvalValues(organization, people) }
}

export async function action({ request }: ActionFunctionArgs) {
  const { staff, form } = await requireFreshForm(request, 'administer')
  const answer = await answerApprovalRules(form, staff.person)
  if (answer.kind === 'again') return data(answer, { status: answer.status })
  return redirect(answer.to, 303)
}

export default function StaffSettingsApproval() {
  const { frame, people, preview, ...saved } = useLoaderData<typeof loader>()
  const again = useActionData<typeof action>()
  return (
    <SettingsDesk
      frame={frame}
      title={say('settings.approval.title')}
      errors={again?.errors}
      preview={<ApprovalPreview preview={again?.preview ?? preview} />}
      state={again?.preview ? 'tried' : 'saved'}
    >
      <ApprovalRulesFields people={people} {...fieldsOf(saved, again)} />
    </SettingsDesk>
  )
}
