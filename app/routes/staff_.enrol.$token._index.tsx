import { data } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData, useLocation } from '@remix-run/react'
import { factorIn } from '#app/people/choose-factor.server.ts'
import { sayDevice } from '#app/people/device-words.ts'
import { drawQrCode } from '#app/people/qr-code.server.ts'
import { SignInPage } from '#app/people/sign-in-page.tsx'
import { Closed } from '#app/ui/art/scenes.tsx'
import { EnrolmentForm } from '#app/people/enrolment-form.tsx'
import { RecoveryCodes } from '#app/people/recovery-codes.tsx'
import { enrol, findEnrolment } from '#app/people/staff-enrolment.server.ts'
import { findSiteFrame } from '#app/teams/site-frame.server.ts'
import { say } from '#app/words/say.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const [site, enrolment] = await Promise.all([
    findSiteFrame(),
    findEnrolment(params['token'] ?? ''),
  ])
  if (!enrolment) return data({ site, enrolment: null }, { status: 410 })
  const { email, secret, appAddress } = enrolment
  const device = sayDevice(request.headers.get('User-Agent') ?? '')
  const picture = await drawQrCode(appAddress)
  return data({ site, enrolment: { email, secret, picture, device } })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const given = factorIn(await request.formData())
  const outcome = await enrol(request, params['token'] ?? '', given)
  switch (outcome.kind) {
    case 'enrolled':
      return data(
        { recoveryCodes: outcome.recoveryCodes, errors: [] },
        { status: 200, headers: { 'Set-Cookie': outcome.setCookie } },
      )
    case 'refused':
      return data(
        { recoveryCodes: null, errors: [{ field: outcome.field, message: outcome.message }] },
        { status: 400 },
      )
    case 'gone':
      return data({ recoveryCodes: null, errors: [] }, { status: 410 })
  }
}

export default function EnrolStaff() {
  const { site, enrolment } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const challenge = `${useLocation().pathname}/challenge`
  if (answer?.recoveryCodes)
    return (
      <SignInPage site={site} title={say('people.recoveryCodes.title')}>
        <RecoveryCodes codes={answer.recoveryCodes} next="/staff" />
      </SignInPage>
    )
  if (!enrolment)
    return (
      <SignInPage site={site} title={say('people.enrolment.gone')} picture={<Closed />}>
        <p className="lede">
          {say('people.enrolment.goneWords', { organization: site.organization.name })}
        </p>
      </SignInPage>
    )
  return (
    <SignInPage site={site} title={say('people.enrolment.title')} errors={answer?.errors}>
      <EnrolmentForm {...enrolment} challenge={challenge} errors={answer?.errors} />
    </SignInPage>
  )
}
