import { data, redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { answerSetupScreen, findSetupScreen } from '#app/staff/setup/setup-draft.server.ts'
import { SetupFrame } from '#app/staff/setup/setup-frame.tsx'
import { requireSetup } from '#app/staff/setup/setup-holder.server.ts'
import { CampaignScreen } from '#app/staff/setup/setup-screens.tsx'
import { SetupCampaignForm } from '#app/staff/setup/setup.form.ts'
import { say } from '#app/words/say.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const { browserKey } = await requireSetup(request)
  return { typed: await findSetupScreen(browserKey, 'campaign') }
}

export async function action({ request }: ActionFunctionArgs) {
  const { browserKey } = await requireSetup(request)
  const form = await request.formData()
  const answer = await answerSetupScreen(browserKey, 'campaign', form, SetupCampaignForm)
  return answer ? data(answer, { status: 422 }) : redirect('/setup/admin', 303)
}

export default function SetupCampaign() {
  const { typed } = useLoaderData<typeof loader>()
  const again = useActionData<typeof action>()
  return (
    <SetupFrame
      screen="campaign"
      title={say('staff.setup.campaign')}
      lede={say('staff.setup.campaignLede')}
      errors={again?.errors}
    >
      <CampaignScreen typed={again?.typed ?? typed} errors={again?.errors} />
    </SetupFrame>
  )
}
