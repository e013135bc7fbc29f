import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { SaidNotice } from '#app/members/said-notice.tsx'
import { readSaid } from '#app/members/said.ts'
import { requirePerson } from '#app/people/visitor.server.ts'
import { MyTeams } from '#app/teams/my-teams.tsx'
import { findMyTeams } from '#app/teams/my-teams.server.ts'
import { findSiteFrame } from '#app/teams/site-frame.server.ts'
import { PageFrame } from '#app/ui/page-frame.tsx'
import { say } from '#app/words/say.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const { person } = await requirePerson(request)
  const [site, teams] = await Promise.all([findSiteFrame(), findMyTeams(person.id)])
  return { site, teams, said: readSaid(request) }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${say('teams.mine.title')} · ${data?.site.organization.name ?? 'Team Up'}` },
  { name: 'robots', content: 'noindex' },
]

export default function Manage() {
  const { site, teams, said } = useLoaderData<typeof loader>()
  const user = { name: say('teams.mine.title'), href: '/manage', signOutAction: '/sign-out' }
  return (
    <PageFrame {...site} user={user} current="/manage">
      <SaidNotice said={said} />
      <MyTeams teams={teams} />
    </PageFrame>
  )
}
