import { data, redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { goTo } from '#app/people/go-to.ts'
import { askForPatience } from '#app/people/patience.ts'
import { SignInPage } from '#app/people/sign-in-page.tsx'
import { givePassword } from '#app/people/staff-sign-in.server.ts'
import { readVisitor } from '#app/people/visitor.server.ts'
import { typed } from '#app/people/typed.ts'
import { findSiteFrame } from '#app/teams/site-frame.server.ts'
import { Button } from '#app/ui/button.tsx'
import { TextField } from '#app/ui/text-field.tsx'

export async function loader({ request }: LoaderFunctionArgs) {
  const go = goTo(new URL(request.url).searchParams.get('go'), '/staff')
  const visitor = await readVisitor(request)
  if (visitor.kind === 'staff') throw redirect(go)
  return { site: await findSiteFrame(), go }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await request.formData()
  const email = typed(form, 'email')
  const password = typed(form, 'password')
  const outcome = await givePassword({ email, password, clientAddress: context.clientAddress })
  switch (outcome.kind) {
    case 'code-next':
      return redirect(
        `/staff/sign-in/code?go=${encodeURIComponent(goTo(form.get('go'), '/staff'))}`,
        {
          headers: { 'Set-Cookie': outcome.setCookie },
        },
      )
    case 'refused':
      return refuse(
        email,
        400,
        'That e-mail and password do not go together. Check both and try again.',
      )
    case 'too-many':
      return refuse(email, 429, askForPatience(outcome.retryAfterSeconds))
  }
}

function refuse(email: string, status: number, message: string) {
  return data({ email, errors: [{ field: 'email', message }] }, { status })
}

export default function StaffSignIn() {
  const { site, go } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  return (
    <SignInPage site={site} title="Staff sign-in" errors={refused?.errors}>
      <form method="post" noValidate className="stack">
        <input type="hidden" name="go" value={go} />
        <TextField
          name="email"
          label="Your e-mail"
          type="email"
          autoComplete="username"
          autoCapitalize="off"
          spellCheck={false}
          defaultValue={refused?.email}
          error={refused?.errors[0]?.message}
        />
        <TextField
          name="password"
          label="Password"
          type="password"
          autoComplete="current-password"
        />
        <div>
          <Button busyText="Checking…">Go on</Button>
        </div>
      </form>
      <p>
        Lost your password or phone? Ask another admin of {site.organization.name} to reset your
        sign-in. Captains sign in <a href="/sign-in">over here</a>.
      </p>
    </SignInPage>
  )
}
