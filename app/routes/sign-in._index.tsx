import { data, redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { beginSignIn } from '#app/people/begin-sign-in.server.ts'
import { goTo } from '#app/people/go-to.ts'
import { askForPatience } from '#app/people/patience.ts'
import { Email } from '#app/people/person.server.ts'
import { errorOf, SignInPage } from '#app/people/sign-in-page.tsx'
import { readVisitor } from '#app/people/visitor.server.ts'
import { typed } from '#app/people/typed.ts'
import { knowBrowser } from '#app/platform/cookies.server.ts'
import { findSiteFrame } from '#app/teams/site-frame.server.ts'
import { MailSent } from '#app/ui/art/scenes.tsx'
import { Button } from '#app/ui/button.tsx'
import { TextField } from '#app/ui/text-field.tsx'
import { say } from '#app/words/say.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const go = goTo(new URL(request.url).searchParams.get('go'), '/manage')
  const visitor = await readVisitor(request)
  if (visitor.kind !== 'anonymous') throw redirect(go)
  return { site: await findSiteFrame(), go }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await request.formData()
  const given = typed(form, 'email')
  const email = Email.safeParse(given)
  if (!email.success) return refuse(given, 400, say('people.signIn.wrongEmail'))
  const { browserKey, setCookie } = await knowBrowser(request)
  const go = goTo(form.get('go'), '/manage')
  const begun = await beginSignIn({
    email: email.data,
    goTo: go,
    browserKey,
    clientAddress: context.clientAddress,
  })
  if (begun.kind === 'too-many') return refuse(given, 429, askForPatience(begun.retryAfterSeconds))
  return redirect('/sign-in/code', setCookie ? { headers: { 'Set-Cookie': setCookie } } : undefined)
}

function refuse(email: string, status: number, message: string) {
  return data({ email, errors: [{ field: 'email', message }] }, { status })
}

export default function SignIn() {
  const { site, go } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  return (
    <SignInPage
      site={site}
      title={say('people.signIn.title')}
      errors={refused?.errors}
      picture={<MailSent />}
    >
      <p className="lede">{say('people.signIn.lede')}</p>
      <form method="post" noValidate className="form">
        <input type="hidden" name="go" value={go} />
        <TextField
          name="email"
          label={say('people.signIn.email')}
          type="email"
          autoComplete="username"
          autoCapitalize="off"
          spellCheck={false}
          defaultValue={refused?.email}
          error={errorOf(refused?.errors, 'email')}
        />
        <div className="actions">
          <Button busyText={say('people.signIn.sending')}>{say('people.signIn.send')}</Button>
        </div>
      </form>
      <p>
        {say.rich('people.signIn.noTeam', {
          link: (words) => <a href="/start">{words}</a>,
        })}
      </p>
    </SignInPage>
  )
}
