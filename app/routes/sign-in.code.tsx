import { data, redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { findAwaitedEmail, signInByCode } from '#app/people/complete-sign-in.server.ts'
import { errorOf, SignInPage } from '#app/people/sign-in-page.tsx'
import { complainOfCode } from '#app/people/sign-in-words.ts'
import { typed } from '#app/people/typed.ts'
import { browserCookie, readKey } from '#app/platform/cookies.server.ts'
import { findSiteFrame } from '#app/teams/site-frame.server.ts'
import { MailSent } from '#app/ui/art/scenes.tsx'
import { Button } from '#app/ui/button.tsx'
import { CodeField } from '#app/ui/text-field.tsx'
import { say } from '#app/words/say.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const email = await findAwaitedEmail(await readKey(request, browserCookie))
  return { site: await findSiteFrame(), email: email ?? null }
}

export async function action({ request }: ActionFunctionArgs) {
  const form = await request.formData()
  const code = typed(form, 'code')
  const outcome = await signInByCode(request, await readKey(request, browserCookie), code)
  if (outcome.kind === 'signed-in')
    return redirect(outcome.goTo, { headers: { 'Set-Cookie': outcome.setCookie } })
  return data(
    { code, errors: [{ field: 'code', message: complainOfCode(outcome) }] },
    { status: 400 },
  )
}

export default function SignInCode() {
  const { site, email } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  return (
    <SignInPage
      site={site}
      title={say('people.signIn.look')}
      errors={refused?.errors}
      picture={<MailSent />}
    >
      <p>
        {email
          ? say.rich('people.signIn.sentTo', {
              email,
              strong: (words) => <strong>{words}</strong>,
            })
          : say('people.signIn.typeCode')}
      </p>
      <form method="post" noValidate className="form">
        <CodeField
          name="code"
          label={say('people.signIn.code')}
          defaultValue={refused?.code}
          error={errorOf(refused?.errors, 'code')}
        />
        <div className="actions">
          <Button busyText={say('people.signIn.signingIn')}>{say('people.signIn.button')}</Button>
        </div>
      </form>
      <p>
        {say.rich('people.signIn.nothing', {
          link: (words) => <a href="/sign-in">{words}</a>,
        })}
      </p>
    </SignInPage>
  )
}
