import { data } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { drawQrCode } from '#app/people/qr-code.server.ts'
import { errorOf, SignInPage } from '#app/people/sign-in-page.tsx'
import { EnrolmentForm, RecoveryCodes } from '#app/people/enrolment-form.tsx'
import { enrol, findEnrolment } from '#app/people/staff-enrolment.server.ts'
import { typed } from '#app/people/typed.ts'
import { findSiteFrame } from '#app/teams/site-frame.server.ts'

export async function loader({ params }: LoaderFunctionArgs) {
  const [site, enrolment] = await Promise.all([
    findSiteFrame(),
    findEnrolment(params['token'] ?? ''),
  ])
  if (!enrolment) return data({ site, enrolment: null }, { status: 410 })
  const { email, secret, appAddress } = enrolment
  return data({ site, enrolment: { email, secret, picture: await drawQrCode(appAddress) } })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const form = await request.formData()
  const given = {
    password: typed(form, 'password'),
    code: typed(form, 'code'),
  }
  const outcome = await enrol(request, params['token'] ?? '', given)
  switch (outcome.kind) {
    case 'enrolled':
      return data(
        { recoveryCodes: outcome.recoveryCodes, errors: [] },
        { headers: { 'Set-Cookie': outcome.setCookie } },
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
  if (answer?.recoveryCodes)
    return (
      <SignInPage site={site} title="Keep these ten codes">
        <RecoveryCodes codes={answer.recoveryCodes} />
      </SignInPage>
    )
  if (!enrolment)
    return (
      <SignInPage site={site} title="This link does not work any more">
        <p>
          It works once, for three days. Ask an admin of {site.organization.name} to send you a new
          one.
        </p>
      </SignInPage>
    )
  return (
    <SignInPage site={site} title="Set up your staff sign-in" errors={answer?.errors}>
      <EnrolmentForm
        {...enrolment}
        passwordError={errorOf(answer?.errors, 'password')}
        codeError={errorOf(answer?.errors, 'code')}
      />
    </SignInPage>
  )
}
