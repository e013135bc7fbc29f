import { data, redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { askForCode, joinSignedIn } from '#app/members/answer-join-form.server.ts'
import { findJoinPage } from '#app/members/join-page.server.ts'
import { JoinPosters } from '#app/members/join-page.tsx'
import { readVisitor } from '#app/people/visitor.server.ts'
import { knowBrowser } from '#app/platform/cookies.server.ts'
import { PageFrame } from '#app/ui/page-frame.tsx'
import { titleOf } from '#app/ui/title.ts'
import { say } from '#app/words/say.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const typed = new URL(request.url).searchParams
  const found = await findJoinPage(params['code'] ?? '', await readVisitor(request), typed)
  return data(found, { status: found.join.state === 'gone' ? 410 : 200 })
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const visitor = await readVisitor(request)
  const { browserKey, setCookie } = await knowBrowser(request)
  const { clientAddress } = context
  const asking = { code: params['code'] ?? '', form: await request.formData(), clientAddress }
  const answer =
    visitor.kind === 'anonymous'
      ? await askForCode({ ...asking, browserKey })
      : await joinSignedIn(asking.code, visitor.person, asking.form)
  const headers = setCookie === null ? {} : { 'Set-Cookie': setCookie }
  if (answer.kind === 'go') return redirect(answer.to, { status: 303, headers })
  return data({ answer: answer.answer }, { status: answer.status, headers })
}

export const meta: MetaFunction = () => [{ name: 'robots', content: 'noindex' }]

export default function Join() {
  const { site, color, join } = useLoaderData<typeof loader>()
  const again = useActionData<typeof action>()?.answer ?? null
  return (
    <PageFrame {...site} color={color}>
      <title>{`${titleOf(sayTitle(join), again?.errors ?? [])} · ${site.organization.name}`}</title>
      <JoinPosters join={join} again={again} />
    </PageFrame>
  )
}

type Found = ReturnType<typeof useLoaderData<typeof loader>>['join']

function sayTitle(join: Found): string {
  switch (join.state) {
    case 'gone':
      return say('members.join.gone')
    case 'waits':
      return say('members.join.waits')
    case 'open':
      return say('members.invitation.pageTitle', { team: join.team.name })
  }
}
