import { data } from '@remix-run/node'
import type { ActionFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { askForPatience } from '#app/people/patience.ts'
import { recoverSignIn } from '#app/people/recover-sign-in.server.ts'
import { errorOf, SignInPage } from '#app/people/sign-in-page.tsx'
import { typed } from '#app/people/typed.ts'
import { findSiteFrame } from '#app/teams/site-frame.server.ts'
import { Button } from '#app/ui/button.tsx'
import type { FieldError } from '#app/ui/error-summary.tsx'
import { CodeField, TextField } from '#app/ui/text-field.tsx'

export async function loader() {
  return { site: await findSiteFrame() }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await request.formData()
  const email = typed(form, 'email')
  const code = typed(form, 'code')
  const errors: FieldError[] = []
  if (!email.includes('@')) errors.push({ field: 'email', message: 'Enter your e-mail address' })
  if (!code.trim()) errors.push({ field: 'code', message: 'Enter one of your recovery codes' })
  if (errors.length > 0) return data({ asked: false, email, errors }, { status: 400 })
  const outcome = await recoverSignIn({ email, code, clientAddress: context.clientAddress })
  switch (outcome.kind) {
    case 'asked':
      return data({ asked: true, email, errors })
    case 'too-many': {
      const message = askForPatience(outcome.retryAfterSeconds)
      return data({ asked: false, email, errors: [{ field: 'code', message }] }, { status: 429 })
    }
  }
}

export default function StaffSignInRecovery() {
  const { site } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  if (answer?.asked)
    return (
      <SignInPage site={site} title="Look into your e-mail">
        <p>
          If that code is one of yours, a link is on its way to <strong>{answer.email}</strong>. It
          works for one hour. With it you set up a new way to sign in.
        </p>
        <p>
          Nothing came? Look into the spam folder, check the code and{' '}
          <a href="/staff/sign-in/recovery">try the next one</a>.
        </p>
      </SignInPage>
    )
  return (
    <SignInPage site={site} title="Use a recovery code" errors={answer?.errors}>
      <p>
        When you set up your sign-in you were given ten codes to keep. Type one of them. We then
        send a link to your e-mail, with which you start over.
      </p>
      <form method="post" noValidate className="stack">
        <TextField
          name="email"
          label="Your e-mail"
          type="email"
          autoComplete="username"
          autoCapitalize="off"
          spellCheck={false}
          defaultValue={answer?.email}
          error={errorOf(answer?.errors, 'email')}
        />
        <CodeField
          name="code"
          label="Recovery code"
          hint="Sixteen letters and digits. Each is good once."
          inputMode="text"
          maxLength={30}
          error={errorOf(answer?.errors, 'code')}
        />
        <div>
          <Button busyText="Sending…">Send me the link</Button>
        </div>
      </form>
      <p>
        No codes either? Ask an admin of {site.organization.name} to reset your sign-in.{' '}
        <a href="/staff/sign-in">Back to the sign-in</a>
      </p>
    </SignInPage>
  )
}
