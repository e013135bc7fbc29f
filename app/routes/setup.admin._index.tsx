import { data, redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { factorIn } from '#app/people/choose-factor.server.ts'
import { sayDevice } from '#app/people/device-words.ts'
import { drawQrCode } from '#app/people/qr-code.server.ts'
import { RecoveryCodes } from '#app/people/recovery-codes.tsx'
import { findOrganization } from '#app/platform/organization.server.ts'
import { finishSetup, offerFirstApp } from '#app/staff/setup/finish-setup.server.ts'
import { AdminScreen } from '#app/staff/setup/setup-admin.tsx'
import { SetupFrame } from '#app/staff/setup/setup-frame.tsx'
import { requireSetup } from '#app/staff/setup/setup-holder.server.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { say } from '#app/words/say.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const device = sayDevice(request.headers.get('User-Agent') ?? '')
  // Once the site is set up the answer to the last screen is shown, and nothing is left to hold.
  if (await findOrganization()) return data({ app: null, device }, { status: 410 })
  const { secret, appAddress } = offerFirstApp(await requireSetup(request))
  return data({ app: { secret, picture: await drawQrCode(appAddress) }, device })
}

export async function action({ request }: ActionFunctionArgs) {
  const holder = await requireSetup(request)
  const form = await request.formData()
  const outcome = await finishSetup(request, holder, form, factorIn(form))
  switch (outcome.kind) {
    case 'finished':
      return data({ kind: 'finished', recoveryCodes: outcome.recoveryCodes } as const, {
        status: 200,
        headers: outcome.headers,
      })
    case 'again':
      return data(outcome, { status: 422 })
    case 'set-up-already':
      return data(outcome, { status: 410 })
    case 'back-to':
      return redirect(`/setup/${outcome.screen}`, 303)
  }
}

export default function SetupAdmin() {
  const { app, device } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  if (answer?.kind === 'finished')
    return (
      <SetupFrame title={say('people.recoveryCodes.title')}>
        <RecoveryCodes codes={answer.recoveryCodes} next="/staff" />
      </SetupFrame>
    )
  if (answer?.kind === 'set-up-already' || !app)
    return (
      <SetupFrame
        title={say('staff.setup.otherWasFirst')}
        lede={say('staff.setup.otherWasFirstWords')}
      >
        <p className="actions">
          <LinkButton href="/">{say('staff.setup.toHome')}</LinkButton>
        </p>
      </SetupFrame>
    )
  return (
    <SetupFrame
      screen="admin"
      title={say('staff.setup.admin')}
      lede={say('staff.setup.adminLede')}
      errors={answer?.errors}
    >
      <AdminScreen {...app} device={device} typed={answer?.typed ?? {}} errors={answer?.errors} />
    </SetupFrame>
  )
}
