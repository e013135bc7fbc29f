import { data, redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { FactorForm } from '#app/people/factor-form.tsx'
import { goTo } from '#app/people/go-to.ts'
import { askForPatience } from '#app/people/patience.ts'
import { SignInPage } from '#app/people/sign-in-page.tsx'
import { giveCodeAgain } from '#app/people/staff-sign-in.server.ts'
import { requireStaff } from '#app/people/visitor.server.ts'
import { typed } from '#app/people/typed.ts'
import { findSiteFrame } from '#app/teams/site-frame.server.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  await requireStaff(request, 'see-desk')
  const go = goTo(new URL(request.url).searchParams.get('go'), '/staff')
  return { site: await findSiteFrame(), go }
}

export async function action({ request }: ActionFunctionArgs) {
  await requireStaff(request, 'see-desk')
  const form = await request.formData()
  const go = goTo(form.get('go'), '/staff')
  const outcome = await giveCodeAgain(request, typed(form, 'code'))
  switch (outcome.kind) {
    case 'renewed':
      return redirect(go, { headers: { 'Set-Cookie': outcome.setCookie } })
    case 'start-over':
      return redirect(`/staff/sign-in?go=${encodeURIComponent(go)}`)
    case 'wrong-code':
      return refuse(
        400,
        'That code does not match, or was used before. Wait for the next one, then type it here.',
      )
    case 'too-many':
      return refuse(429, askForPatience(outcome.retryAfterSeconds))
  }
}

function refuse(status: number, message: string) {
  return data({ errors: [{ field: 'code', message }] }, { status })
}

export default function StaffSignInAgain() {
  const { site, go } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  return (
    <SignInPage site={site} title="Is it still you?" errors={refused?.errors}>
      <p>
        Before something that matters, such as a refund, we ask for a code that is not older than
        five minutes.
      </p>
      <FactorForm go={go} error={refused?.errors[0]?.message} button="Go on" />
    </SignInPage>
  )
}
