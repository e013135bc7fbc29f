import { data, redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { joinByCode } from '#app/members/answer-join-form.server.ts'
import { JoinCode } from '#app/members/join-page.tsx'
import { findAwaitedEmail } from '#app/people/complete-sign-in.server.ts'
import { browserCookie, readKey } from '#app/platform/cookies.server.ts'
import { findSiteFrame } from '#app/teams/site-frame.server.ts'
import { PageFrame } from '#app/ui/page-frame.tsx'
import { titleOf } from '#app/ui/title.ts'
import { say } from '#app/words/say.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const typed = new URL(request.url).searchParams
  const email = await findAwaitedEmail(await readKey(request, browserCookie))
  return {
    site: await findSiteFrame(),
    email: email ?? null,
    code: params['code'] ?? '',
    shownName: typed.get('name') ?? '',
    listed: typed.get('listed') ?? '',
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const browserKey = await readKey(request, browserCookie)
  const form = await request.formData()
  const answer = await joinByCode(request, params['code'] ?? '', browserKey, form)
  if (answer.kind === 'again') return data({ errors: answer.errors }, { status: 400 })
  return redirect(answer.to, { status: 303, headers: { 'Set-Cookie': answer.setCookie } })
}

export const meta: MetaFunction = () => [{ name: 'robots', content: 'noindex' }]

export default function JoinConfirmation() {
  const { site, ...typed } = useLoaderData<typeof loader>()
  const errors = useActionData<typeof action>()?.errors ?? []
  return (
    <PageFrame {...site}>
      <title>{`${titleOf(say('members.join.code'), errors)} · ${site.organization.name}`}</title>
      <JoinCode {...typed} errors={errors} />
    </PageFrame>
  )
}
