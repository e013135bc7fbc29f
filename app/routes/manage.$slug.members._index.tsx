import { data, redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { answerNameForm } from '#app/members/answer-name-form.server.ts'
import { findMembersDesk } from '#app/members/members-desk.server.ts'
import { MembersDeskPage } from '#app/members/members-desk.tsx'
import { readSaid, saidAt } from '#app/members/said.ts'
import { CaptainFrame } from '#app/teams/captain-frame.tsx'
import { requireMemberOf } from '#app/teams/require-captain.server.ts'
import { findSiteFrame } from '#app/teams/site-frame.server.ts'

export async function loader({ params, request }: LoaderFunctionArgs) {
  const member = await requireMemberOf(request, params['slug'])
  const [site, desk] = await Promise.all([findSiteFrame(), findMembersDesk(member)])
  return { site, desk, said: readSaid(request) }
}

/** A member's own name; a captain's goes to staff with the page. */
export async function action({ params, request }: ActionFunctionArgs) {
  const { team, person } = await requireMemberOf(request, params['slug'])
  const again = await answerNameForm(team.id, person, await request.formData())
  if (again) return data({ again }, { status: 400 })
  return redirect(saidAt(team.slug, 'named'), 303)
}

export const meta: MetaFunction = () => [{ name: 'robots', content: 'noindex' }]

export default function ManageMembers() {
  const { site, desk, said } = useLoaderData<typeof loader>()
  const again = useActionData<typeof action>()?.again ?? null
  return (
    <CaptainFrame
      site={site}
      team={desk.team}
      seenBy={desk.role}
      part="Members"
      problem={again ? 'problem' : undefined}
    >
      <MembersDeskPage desk={desk} said={said} again={again} />
    </CaptainFrame>
  )
}
