import { data } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { RefusalPosters } from '#app/members/invitation-page.tsx'
import { findInvitationPage } from '#app/members/invitation.server.ts'
import { refuseInvitation } from '#app/members/refuse-invitation.server.ts'
import { readVisitor } from '#app/people/visitor.server.ts'
import { PageFrame } from '#app/ui/page-frame.tsx'
import { say } from '#app/words/say.ts'

/** Only looks, as the invitation itself does (S11). */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const token = params['token'] ?? ''
  return { ...(await findInvitationPage(token, await readVisitor(request))), token }
}

export async function action({ params }: ActionFunctionArgs) {
  const outcome = await refuseInvitation(params['token'] ?? '')
  return data({ outcome }, { status: outcome === 'gone' ? 410 : 200 })
}

export const meta: MetaFunction = () => [{ name: 'robots', content: 'noindex' }]

export default function Refusal() {
  const { site, color, invitation, token } = useLoaderData<typeof loader>()
  const outcome = useActionData<typeof action>()?.outcome ?? null
  return (
    <PageFrame {...site} color={color}>
      <title>{`${say('members.refusal.title')} · ${site.organization.name}`}</title>
      <RefusalPosters token={token} invitation={invitation} outcome={outcome} />
    </PageFrame>
  )
}
