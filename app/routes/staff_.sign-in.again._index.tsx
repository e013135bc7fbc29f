import { data, redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { FactorForm } from '#app/people/factor-form.tsx'
import { goTo, HELD } from '#app/people/go-to.ts'
import { findHeldPath } from '#app/people/held-form.server.ts'
import { PasskeyForm, PasskeyScript } from '#app/people/passkey-form.tsx'
import { givePasskeyAgain } from '#app/people/passkey-sign-in.server.ts'
import { askForPatience } from '#app/people/patience.ts'
import { errorOf, SignInPage } from '#app/people/sign-in-page.tsx'
import { findFactors } from '#app/people/staff-factors.server.ts'
import { giveCodeAgain } from '#app/people/staff-sign-in.server.ts'
import { typed } from '#app/people/typed.ts'
import { requireStaff } from '#app/people/visitor.server.ts'
import { findSiteFrame } from '#app/teams/site-frame.server.ts'
import type { FieldError } from '#app/ui/error-summary.tsx'
import { say } from '#app/words/say.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const { person } = await requireStaff(request, 'see-desk')
  const asked = new URL(request.url).searchParams
  const [site, factors] = await Promise.all([findSiteFrame(), findFactors(person.id)])
  return {
    site,
    go: goTo(asked.get('go'), '/staff'),
    held: asked.get(HELD) ?? undefined,
    hasPasskey: factors.passkeys.length > 0,
    hasApp: factors.hasPasswordAndApp,
  }
}

export async function action({ request }: ActionFunctionArgs) {
  const { person } = await requireStaff(request, 'see-desk')
  const form = await request.formData()
  const go = goTo(form.get('go'), '/staff')
  const passkey = typed(form, 'passkey')
  const outcome = passkey
    ? await givePasskeyAgain(request, passkey)
    : await giveCodeAgain(request, typed(form, 'code'))
  switch (outcome.kind) {
    case 'renewed': {
      const heldPath = await findHeldPath(person, typed(form, HELD))
      const headers = { 'Set-Cookie': outcome.setCookie }
      // 307 lets the browser post once more, there: what was held goes on by itself.
      return heldPath ? redirect(heldPath, { status: 307, headers }) : redirect(go, { headers })
    }
    case 'start-over':
      return redirect(`/staff/sign-in?go=${encodeURIComponent(go)}`)
    case 'wrong-code':
      return refuse(400, { field: 'code', message: say('people.staffSignIn.wrongCode') })
    case 'wrong-passkey':
      return refuse(400, { field: 'passkey', message: say('people.stepUp.notYours') })
    case 'too-many':
      return refuse(429, { field: 'code', message: askForPatience(outcome.retryAfterSeconds) })
  }
}

function refuse(status: number, error: FieldError) {
  return data({ errors: [error] }, { status })
}

export default function StaffSignInAgain() {
  const { site, go, held, hasPasskey, hasApp } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  return (
    <SignInPage site={site} title={say('people.stepUp.title')} errors={refused?.errors}>
      <p>
        {say('people.stepUp.why')} {held && say('people.stepUp.kept')}
      </p>
      {hasPasskey && (
        <PasskeyForm
          does="get"
          challenge="/staff/sign-in/again/challenge"
          button={say('people.stepUp.usePasskey')}
          error={errorOf(refused?.errors, 'passkey')}
        >
          <input type="hidden" name="go" value={go} />
          {held && <input type="hidden" name={HELD} value={held} />}
        </PasskeyForm>
      )}
      <FactorForm
        go={go}
        held={held}
        has={hasApp ? 'app' : 'recovery-codes'}
        error={errorOf(refused?.errors, 'code')}
        button={say('people.staffSignIn.goOn')}
        look={hasPasskey ? 'secondary' : 'primary'}
      />
      <p>
        <a href={go}>{say(held ? 'people.stepUp.leave' : 'people.stepUp.back')}</a>
      </p>
      {hasPasskey && <PasskeyScript />}
    </SignInPage>
  )
}
