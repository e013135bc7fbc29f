import { data, redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { goTo } from '#app/people/go-to.ts'
import { askForPatience } from '#app/people/patience.ts'
import { PasskeyForm, PasskeyScript } from '#app/people/passkey-form.tsx'
import { signInByPasskey } from '#app/people/passkey-sign-in.server.ts'
import { errorOf, SignInPage } from '#app/people/sign-in-page.tsx'
import { givePassword } from '#app/people/staff-sign-in.server.ts'
import { readVisitor } from '#app/people/visitor.server.ts'
import { typed } from '#app/people/typed.ts'
import { browserCookie, readKey } from '#app/platform/cookies.server.ts'
import { findSiteFrame } from '#app/teams/site-frame.server.ts'
import { Button } from '#app/ui/button.tsx'
import type { FieldError } from '#app/ui/error-summary.tsx'
import { TextField } from '#app/ui/text-field.tsx'
import { say } from '#app/words/say.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const go = goTo(new URL(request.url).searchParams.get('go'), '/staff')
  const visitor = await readVisitor(request)
  if (visitor.kind === 'staff') throw redirect(go)
  return { site: await findSiteFrame(), go }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await request.formData()
  const go = goTo(form.get('go'), '/staff')
  const passkey = typed(form, 'passkey')
  if (passkey) {
    const outcome = await signInByPasskey(request, passkey, await readKey(request, browserCookie))
    if (outcome.kind === 'refused')
      return refuse('', 400, { field: 'passkey', message: say('people.passkey.refused') })
    return redirect(go, { headers: { 'Set-Cookie': outcome.setCookie } })
  }
  const email = typed(form, 'email')
  const password = typed(form, 'password')
  const outcome = await givePassword({ email, password, clientAddress: context.clientAddress })
  switch (outcome.kind) {
    case 'code-next':
      return redirect(`/staff/sign-in/code?go=${encodeURIComponent(go)}`, {
        headers: { 'Set-Cookie': outcome.setCookie },
      })
    case 'refused':
      return refuse(email, 400, { field: 'email', message: say('people.staffSignIn.refused') })
    case 'too-many':
      return refuse(email, 429, {
        field: 'email',
        message: askForPatience(outcome.retryAfterSeconds),
      })
  }
}

function refuse(email: string, status: number, error: FieldError) {
  return data({ email, errors: [error] }, { status })
}

export default function StaffSignIn() {
  const { site, go } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  return (
    <SignInPage site={site} title={say('people.staffSignIn.title')} errors={refused?.errors}>
      <form method="post" noValidate className="form">
        <input type="hidden" name="go" value={go} />
        <TextField
          name="email"
          label={say('people.staffSignIn.email')}
          type="email"
          autoComplete="username webauthn"
          autoCapitalize="off"
          spellCheck={false}
          defaultValue={refused?.email}
          error={errorOf(refused?.errors, 'email')}
        />
        <TextField
          name="password"
          label={say('people.staffSignIn.password')}
          type="password"
          autoComplete="current-password"
        />
        <div className="actions">
          <Button busyText={say('people.staffSignIn.checking')}>
            {say('people.staffSignIn.goOn')}
          </Button>
        </div>
      </form>
      <PasskeyForm
        does="get"
        challenge="/staff/sign-in/challenge"
        autofill="autofill"
        button={say('people.passkey.use')}
        look="secondary"
        error={errorOf(refused?.errors, 'passkey')}
      >
        <input type="hidden" name="go" value={go} />
        <p className="or">{say('people.passkey.or')}</p>
      </PasskeyForm>
      <PasskeyScript />
      <p>
        {say.rich('people.staffSignIn.lost', {
          organization: site.organization.name,
          recovery: (words) => <a href="/staff/sign-in/recovery">{words}</a>,
          captains: (words) => <a href="/sign-in">{words}</a>,
        })}
      </p>
    </SignInPage>
  )
}
