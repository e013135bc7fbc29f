import { data, redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { answerSetupScreen, findSetupScreen } from '#app/staff/setup/setup-draft.server.ts'
import { SetupFrame } from '#app/staff/setup/setup-frame.tsx'
import { requireSetup } from '#app/staff/setup/setup-holder.server.ts'
import { OrganizationScreen } from '#app/staff/setup/setup-screens.tsx'
import { SetupOrganizationForm } from '#app/staff/setup/setup.form.ts'
import { say } from '#app/words/say.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const { browserKey } = await requireSetup(request)
  return { typed: await findSetupScreen(browserKey, 'organization') }
}

export async function action({ request }: ActionFunctionArgs) {
  const { browserKey } = await requireSetup(request)
  const form = await request.formData()
  const answer = await answerSetupScreen(browserKey, 'organization', form, SetupOrganizationForm)
  return answer ? data(answer, { status: 422 }) : redirect('/setup/campaign', 303)
}

export default function SetupOrganization() {
  const { typed } = useLoaderData<typeof loader>()
  const again = useActionData<typeof action>()
  return (
    <SetupFrame
      screen="organization"
      title={say('staff.setup.organization')}
      lede={say('staff.setup.organizationLede')}
      errors={again?.errors}
    >
      <OrganizationScreen typed={again?.typed ?? typed} errors={again?.errors} />
    </SetupFrame>
  )
}
