import { data, redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { answerInvitation } from '#app/members/answer-invitation.server.ts'
import { InvitationPosters } from '#app/members/invitation-page.tsx'
import { findInvitationPage } from '#app/members/invitation.server.ts'
import { readVisitor } from '#app/people/visitor.server.ts'
import { PageFrame } from '#app/ui/page-frame.tsx'
import { titleOf } from '#app/ui/title.ts'
import { say } from '#app/words/say.ts'

/** Only looks: a link that a mail scanner opens is as good afterwards (S11). */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const token = params['token'] ?? ''
  const found = await findInvitationPage(token, await readVisitor(request))
  return data({ ...found, token }, { status: found.invitation.state === 'gone' ? 410 : 200 })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const visitor = await readVisitor(request)
  const answer = await answerInvitation(params['token'] ?? '', visitor, await request.formData())
  if (answer.kind === 'go') return redirect(answer.to, 303)
  return data(answer, { status: 400 })
}

export const meta: MetaFunction = () => [{ name: 'robots', content: 'noindex' }]

export default function Invitation() {
  const { site, color, invitation, token } = useLoaderData<typeof loader>()
  const again = useActionData<typeof action>()?.answer ?? null
  return (
    <PageFrame {...site} color={color}>
      <title>{`${titleOf(sayTitle(invitation), again?.errors ?? [])} · ${site.organization.name}`}</title>
      <InvitationPosters token={token} invitation={invitation} again={again} />
    </PageFrame>
  )
}

type Found = ReturnType<typeof useLoaderData<typeof loader>>['invitation']

function sayTitle(invitation: Found): string {
  switch (invitation.state) {
    case 'gone':
      return say('members.invitation.gone')
    case 'accepted':
      return say('members.invitation.joined')
    case 'open':
      return say('members.invitation.pageTitle', { team: invitation.team.name })
  }
}
