import { data, redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import {
  readSignInLink,
  signInByLink,
  signInByLinkAndCode,
} from '#app/people/complete-sign-in.server.ts'
import { errorOf, SignInPage } from '#app/people/sign-in-page.tsx'
import { complainOfCode } from '#app/people/sign-in-words.ts'
import { browserCookie, readKey } from '#app/platform/cookies.server.ts'
import { findSiteFrame } from '#app/teams/site-frame.server.ts'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { CodeField } from '#app/ui/text-field.tsx'

/** Only looks: a link that a mail scanner opens is as good afterwards (S11). */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const state = await readSignInLink(params['token'] ?? '', await readKey(request, browserCookie))
  return data({ site: await findSiteFrame(), state }, { status: state === 'gone' ? 410 : 200 })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const token = params['token'] ?? ''
  const code = (await request.formData()).get('code')
  const outcome =
    typeof code === 'string'
      ? await signInByLinkAndCode(request, token, code)
      : await signInByLink(request, token, await readKey(request, browserCookie))
  if (outcome.kind === 'signed-in')
    return redirect(outcome.goTo, { headers: { 'Set-Cookie': outcome.setCookie } })
  return data({ errors: [{ field: 'code', message: complainOfCode(outcome) }] }, { status: 400 })
}

export default function SignInLink() {
  const { site, state } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  switch (state) {
    case 'ready':
      return (
        <SignInPage site={site} title="Sign in">
          <p>One press and you are in.</p>
          <form method="post">
            <Button size="large" busyText="Signing in…">
              Sign in
            </Button>
          </form>
        </SignInPage>
      )
    case 'code-needed':
      return (
        <SignInPage site={site} title="Type your code" errors={refused?.errors}>
          <p>
            You opened the link in another browser than the one you asked in. To be safe we also
            need the six-digit code from the same message.
          </p>
          <form method="post" noValidate className="stack">
            <CodeField
              name="code"
              label="Six-digit code"
              error={errorOf(refused?.errors, 'code')}
            />
            <div>
              <Button busyText="Signing in…">Sign in</Button>
            </div>
          </form>
        </SignInPage>
      )
    case 'gone':
      return (
        <SignInPage site={site} title="This link does not work any more">
          <p>
            A link works once, for ten minutes, and only the newest one does. Nothing you wrote is
            lost.
          </p>
          <p>
            <LinkButton href="/sign-in">Send me a new link</LinkButton>
          </p>
        </SignInPage>
      )
  }
}
