import { data, redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { typed } from '#app/people/typed.ts'
import { findOrganization } from '#app/platform/organization.server.ts'
import { SetupFrame } from '#app/staff/setup/setup-frame.tsx'
import { findHolder, holdSetup } from '#app/staff/setup/setup-holder.server.ts'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { TextField } from '#app/ui/text-field.tsx'
import { say } from '#app/words/say.ts'

const FIRST = '/setup/organization'

/** The address in the log leads on; the key is not in the address any more then. */
export async function loader({ request }: LoaderFunctionArgs) {
  if (await findOrganization()) return data({ isSetUp: true, isWrong: false }, { status: 410 })
  const key = new URL(request.url).searchParams.get('token')
  const headers = key === null ? undefined : await holdSetup(request, key)
  if (headers) throw redirect(FIRST, { status: 303, headers })
  if (key === null && (await findHolder(request))) throw redirect(FIRST, 303)
  return data({ isSetUp: false, isWrong: key !== null })
}

export async function action({ request }: ActionFunctionArgs) {
  const form = await request.formData()
  const headers = await holdSetup(request, typed(form, 'token'))
  if (headers) return redirect(FIRST, { status: 303, headers })
  return data({ isWrong: true }, { status: 400 })
}

export default function Setup() {
  const { isSetUp, isWrong } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  if (isSetUp)
    return (
      <SetupFrame
        title={say('staff.setup.setUpAlready')}
        lede={say('staff.setup.setUpAlreadyWords')}
      >
        <p className="actions">
          <LinkButton href="/staff/sign-in">{say('staff.setup.toStaff')}</LinkButton>
          <LinkButton href="/" look="secondary">
            {say('staff.setup.toHome')}
          </LinkButton>
        </p>
      </SetupFrame>
    )
  const error = isWrong || answer?.isWrong ? say('staff.setup.keyWrong') : undefined
  return (
    <SetupFrame
      title={say('staff.setup.keyTitle')}
      lede={say('staff.setup.keyLede')}
      errors={error === undefined ? [] : [{ field: 'token', message: error }]}
    >
      <form method="post" action="/setup" className="form" noValidate>
        <TextField
          name="token"
          label={say('staff.setup.key')}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          error={error}
        />
        <div className="actions">
          <Button>{say('staff.setup.goOn')}</Button>
        </div>
      </form>
    </SetupFrame>
  )
}
