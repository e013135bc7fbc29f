import { data, redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { requireFreshFactor, requireFreshForm } from '#app/people/visitor.server.ts'
import { answerPause } from '#app/staff/settings/answer-settings.server.ts'
import { PauseConfirm, PauseFields } from '#app/staff/settings/pause-fields.tsx'
import { PausePreview } from '#app/staff/settings/pause-preview.tsx'
import { pausePreview } from '#app/staff/settings/previews.server.ts'
import { SettingsDesk } from '#app/staff/settings/settings-desk.tsx'
import { findStaffFrame } from '#app/staff/staff-frame.server.ts'
import { say } from '#app/words/say.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const staff = await requireFreshFactor(request, 'administer')
  return { frame: await findStaffFrame(staff), preview: pausePreview() }
}

export async function action({ request }: ActionFunctionArgs) {
  const { staff, form } = await requireFreshForm(request, 'administer')
  const answer = await answerPause(form, staff.person)
  switch (answer.kind) {
    case 'done':
      return redirect(answer.to, 303)
    case 'confirm':
      return data(answer)
    case 'again':
      return data(answer, { status: 422 })
  }
}

export default function StaffGivingPause() {
  const { frame, preview } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const errors = answer?.kind === 'again' ? answer.errors : []
  return (
    <SettingsDesk
      frame={frame}
      title={say('staff.settings.pause')}
      errors={errors}
      preview={<PausePreview {...preview} />}
      state="tried"
    >
      {answer?.kind === 'confirm' ? (
        <PauseConfirm reason={answer.reason} />
      ) : (
        <PauseFields values={answer?.typed ?? {}} errors={errors} />
      )}
    </SettingsDesk>
  )
}
