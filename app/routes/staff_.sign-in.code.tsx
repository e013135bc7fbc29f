import { data, redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { FactorForm } from '#app/people/factor-form.tsx'
import { goTo } from '#app/people/go-to.ts'
import { askForPatience } from '#app/people/patience.ts'
import { SignInPage } from '#app/people/sign-in-page.tsx'
import { awaitsCode, giveCode } from '#app/people/staff-sign-in.server.ts'
import { typed } from '#app/people/typed.ts'
import { findSiteFrame } from '#app/teams/site-frame.server.ts'
import { say } from '#app/words/say.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const go = goTo(new URL(request.url).searchParams.get('go'), '/staff')
  if (!(await awaitsCode(request))) throw redirect(`/staff/sign-in?go=${encodeURIComponent(go)}`)
  return { site: await findSiteFrame(), go }
}

export async function action({ request }: ActionFunctionArgs) {
  const form = await request.formData()
  const go = goTo(form.get('go'), '/staff')
  const outcome = await giveCode(request, typed(form, 'code'))
  switch (outcome.kind) {
    case 'signed-in': {
      const headers = new Headers()
      for (const cookie of outcome.setCookies) headers.append('Set-Cookie', cookie)
      return redirect(go, { headers })
    }
    case 'start-over':
      return redirect(`/staff/sign-in?go=${encodeURIComponent(go)}`)
    case 'wrong-code':
      return refuse(400, say('people.staffSignIn.wrongCode'))
    case 'too-many':
      return refuse(429, askForPatience(outcome.retryAfterSeconds))
  }
}

function refuse(status: number, message: string) {
  return data({ errors: [{ field: 'code', message }] }, { status })
}

export default function StaffSignInCode() {
  const { site, go } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  return (
    <SignInPage site={site} title={say('people.staffSignIn.secondStep')} errors={refused?.errors}>
      <FactorForm
        go={go}
        error={refused?.errors[0]?.message}
        button={say('people.staffSignIn.signIn')}
      />
    </SignInPage>
  )
}
