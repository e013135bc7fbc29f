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
import { Closed } from '#app/ui/art/scenes.tsx'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { CodeField } from '#app/ui/text-field.tsx'
import { say } from '#app/words/say.ts'

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
        <SignInPage site={site} title={say('people.signIn.title')}>
          <p>{say('people.signIn.onePress')}</p>
          <form method="post">
            <Button size="large" busyText={say('people.signIn.signingIn')}>
              {say('people.signIn.button')}
            </Button>
          </form>
        </SignInPage>
      )
    case 'code-needed':
      return (
        <SignInPage site={site} title={say('people.signIn.typeYourCode')} errors={refused?.errors}>
          <p>{say('people.signIn.otherBrowser')}</p>
          <form method="post" noValidate className="form">
            <CodeField
              name="code"
              label={say('people.signIn.code')}
              error={errorOf(refused?.errors, 'code')}
            />
            <div className="actions">
              <Button busyText={say('people.signIn.signingIn')}>
                {say('people.signIn.button')}
              </Button>
            </div>
          </form>
        </SignInPage>
      )
    case 'gone':
      return (
        <SignInPage site={site} title={say('people.signIn.gone')} picture={<Closed />}>
          <p className="lede">{say('people.signIn.goneWords')}</p>
          <div className="actions">
            <LinkButton href="/sign-in" size="large">
              {say('people.signIn.newLink')}
            </LinkButton>
          </div>
        </SignInPage>
      )
  }
}
