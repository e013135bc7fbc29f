import { data, redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { answerInvitationForm } from '#app/members/answer-invitation-form.server.ts'
import { InviteForm } from '#app/members/invite-form.tsx'
import { findTeamAtDesk } from '#app/members/members-desk.server.ts'
import { saidAt } from '#app/members/said.ts'
import { CaptainFrame } from '#app/teams/captain-frame.tsx'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'
import { findSiteFrame } from '#app/teams/site-frame.server.ts'

export async function loader({ params, request }: LoaderFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  const [site, team] = await Promise.all([findSiteFrame(), findTeamAtDesk(captain.team)])
  return { site, team }
}

export async function action({ params, request }: ActionFunctionArgs) {
  const { team, person } = await requireCaptainOf(request, params['slug'])
  const deed = { teamPublicId: team.publicId, by: person }
  const answer = await answerInvitationForm(deed, await request.formData())
  if (answer.kind === 'invited') return redirect(saidAt(team.slug, 'invited'), 303)
  return data(answer, { status: answer.status })
}

export const meta: MetaFunction = () => [{ name: 'robots', content: 'noindex' }]

export default function InviteMembers() {
  const { site, team } = useLoaderData<typeof loader>()
  const again = useActionData<typeof action>()
  const { values, errors } = again?.answer ?? { values: {}, errors: [] }
  return (
    <CaptainFrame site={site} team={team} part="Members" problem={again ? 'problem' : undefined}>
      <InviteForm slug={team.slug} invited={again?.invited ?? 0} values={values} errors={errors} />
    </CaptainFrame>
  )
}
