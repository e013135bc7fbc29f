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
import { say } from '#app/words/say.ts'

export async function loader() {
  return { site: await findSiteFrame() }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await request.formData()
  const email = typed(form, 'email')
  const code = typed(form, 'code')
  const errors: FieldError[] = []
  if (!email.includes('@'))
    errors.push({ field: 'email', message: say('people.recovery.enterEmail') })
  if (!code.trim()) errors.push({ field: 'code', message: say('people.recovery.enterCode') })
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
      <SignInPage site={site} title={say('people.recovery.look')}>
        <p>
          {say.rich('people.recovery.asked', {
            address: answer.email,
            email: (words) => <strong>{words}</strong>,
          })}
        </p>
        <p>
          {say.rich('people.recovery.nothingCame', {
            link: (words) => <a href="/staff/sign-in/recovery">{words}</a>,
          })}
        </p>
      </SignInPage>
    )
  return (
    <SignInPage site={site} title={say('people.recovery.title')} errors={answer?.errors}>
      <p>{say('people.recovery.lede')}</p>
      <form method="post" noValidate className="form">
        <TextField
          name="email"
          label={say('people.staffSignIn.email')}
          type="email"
          autoComplete="username"
          autoCapitalize="off"
          spellCheck={false}
          defaultValue={answer?.email}
          error={errorOf(answer?.errors, 'email')}
        />
        <CodeField
          name="code"
          label={say('people.recovery.code')}
          hint={say('people.recovery.codeHint')}
          inputMode="text"
          className="input input--code input--code-long"
          maxLength={30}
          error={errorOf(answer?.errors, 'code')}
        />
        <div className="actions">
          <Button busyText={say('people.recovery.sending')}>{say('people.recovery.send')}</Button>
        </div>
      </form>
      <p>
        {say.rich('people.recovery.noCodes', {
          organization: site.organization.name,
          link: (words) => <a href="/staff/sign-in">{words}</a>,
        })}
      </p>
    </SignInPage>
  )
}
