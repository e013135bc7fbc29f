import { data, redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { AccountFrame } from '#app/people/account-frame.tsx'
import { beginEmailChange } from '#app/people/begin-email-change.server.ts'
import { askForPatience } from '#app/people/patience.ts'
import { Email } from '#app/people/person.server.ts'
import { errorOf } from '#app/people/sign-in-page.tsx'
import { typed } from '#app/people/typed.ts'
import { requireCaptain } from '#app/people/visitor.server.ts'
import { findSiteFrame } from '#app/teams/site-frame.server.ts'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { TextField } from '#app/ui/text-field.tsx'
import { say } from '#app/words/say.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const { person } = await requireCaptain(request)
  return { site: await findSiteFrame(), email: person.email }
}

export async function action({ request }: ActionFunctionArgs) {
  const { person } = await requireCaptain(request)
  const email = typed(await request.formData(), 'email')
  if (!Email.safeParse(email).success) return refuse(email, 422, say('people.account.emailWrong'))
  const begun = await beginEmailChange(person, email)
  switch (begun.kind) {
    case 'asked':
      return redirect('/manage/account?done=email-asked', 303)
    case 'same':
      return refuse(email, 422, say('people.account.emailSame'))
    case 'staff':
      return refuse(email, 403, say('people.account.emailStaff'))
    case 'too-many':
      return refuse(email, 429, askForPatience(begun.retryAfterSeconds))
  }
}

function refuse(email: string, status: number, message: string) {
  return data({ email, errors: [{ field: 'email', message }] }, { status })
}

export default function ManageAccountEmail() {
  const { site, email } = useLoaderData<typeof loader>()
  const again = useActionData<typeof action>()
  return (
    <AccountFrame
      site={site}
      title={say('people.account.emailTitle')}
      part="part"
      errors={again?.errors}
    >
      <p>
        {say.rich('people.account.emailWords', {
          address: email,
          strong: (words) => <strong>{words}</strong>,
        })}
      </p>
      <form method="post" className="form" noValidate>
        <TextField
          name="email"
          type="email"
          label={say('people.account.newEmail')}
          autoComplete="email"
          autoCapitalize="off"
          spellCheck={false}
          defaultValue={again?.email}
          error={errorOf(again?.errors, 'email')}
        />
        <div className="actions">
          <Button busyText={say('people.account.asking')}>{say('people.account.ask')}</Button>
          <LinkButton href="/manage/account" look="quiet">
            {say('people.account.back')}
          </LinkButton>
        </div>
      </form>
    </AccountFrame>
  )
}
