import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { findPressingNight } from '#app/events/dining-night/night/next-night.server.ts'
import { NextNightLink } from '#app/events/dining-night/night/next-night.tsx'
import { findCaptainDesk } from '#app/giving/captain-desk.server.ts'
import { CaptainDeskPage } from '#app/giving/captain-desk.tsx'
import { findMemberDesk } from '#app/giving/member-desk.server.ts'
import { MemberDeskPage } from '#app/giving/member-desk.tsx'
import { SaidNotice } from '#app/members/said-notice.tsx'
import { readSaid } from '#app/members/said.ts'
import { CaptainFrame } from '#app/teams/captain-frame.tsx'
import { DoneNotice } from '#app/teams/done-notice.tsx'
import { readDone } from '#app/teams/done.ts'
import { requireMemberOf } from '#app/teams/require-captain.server.ts'
import { findSiteFrame } from '#app/teams/site-frame.server.ts'

export async function loader({ params, request }: LoaderFunctionArgs) {
  const member = await requireMemberOf(request, params['slug'])
  const isCaptain = member.role === 'captain'
  const [site, desk, memberDesk, night] = await Promise.all([
    findSiteFrame(),
    isCaptain ? findCaptainDesk(member.team, member.person) : null,
    isCaptain ? null : findMemberDesk(member),
    isCaptain ? findPressingNight(member) : null,
  ])
  return { site, desk, memberDesk, night, done: readDone(request), said: readSaid(request) }
}

export const meta: MetaFunction = () => [{ name: 'robots', content: 'noindex' }]

export default function Desk() {
  const { site, desk, memberDesk, night, done, said } = useLoaderData<typeof loader>()
  return (
    <>
      {desk && (
        <CaptainFrame site={site} team={desk} part="Overview">
          <DoneNotice done={done} />
          <CaptainDeskPage
            {...desk}
            pressing={night && <NextNightLink {...night} night={night.title} />}
          />
        </CaptainFrame>
      )}
      {memberDesk && (
        <CaptainFrame site={site} team={memberDesk.team} seenBy="member" part="Overview">
          <SaidNotice said={said} />
          <MemberDeskPage desk={memberDesk} />
        </CaptainFrame>
      )}
    </>
  )
}
