import { data, redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { AccountFrame } from '#app/people/account-frame.tsx'
import { changeName, OwnName } from '#app/people/change-name.server.ts'
import { errorOf } from '#app/people/sign-in-page.tsx'
import { typed } from '#app/people/typed.ts'
import { requireCaptain } from '#app/people/visitor.server.ts'
import { findSiteFrame } from '#app/teams/site-frame.server.ts'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { TextField } from '#app/ui/text-field.tsx'
import { say } from '#app/words/say.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const { person } = await requireCaptain(request)
  return { site: await findSiteFrame(), name: person.name }
}

export async function action({ request }: ActionFunctionArgs) {
  const { person } = await requireCaptain(request)
  const name = typed(await request.formData(), 'name')
  const read = OwnName.safeParse(name)
  if (read.success) {
    await changeName(person, read.data)
    return redirect('/manage/account?done=named', 303)
  }
  const errors = [{ field: 'name', message: read.error.issues[0]?.message ?? '' }]
  return data({ name, errors }, { status: 422 })
}

export default function ManageAccountName() {
  const { site, name } = useLoaderData<typeof loader>()
  const again = useActionData<typeof action>()
  return (
    <AccountFrame
      site={site}
      title={say('people.account.nameTitle')}
      part="part"
      errors={again?.errors}
    >
      <form method="post" className="form" noValidate>
        <TextField
          name="name"
          label={say('people.account.name')}
          hint={say('people.account.nameHint')}
          autoComplete="name"
          defaultValue={again?.name ?? name ?? ''}
          error={errorOf(again?.errors, 'name')}
        />
        <div className="actions">
          <Button busyText={say('people.account.saving')}>{say('people.account.save')}</Button>
          <LinkButton href="/manage/account" look="quiet">
            {say('people.account.back')}
          </LinkButton>
        </div>
      </form>
    </AccountFrame>
  )
}
