import { env } from '#app/platform/env.server.ts'
import { requireOrganization } from '#app/platform/organization.server.ts'
import type { TeamKind } from '#db/schema/teams.ts'
import { say } from '#app/words/say.ts'
import type { DirectoryPageProps } from './directory-page.tsx'
import { sayDues } from './dues.server.ts'
import { findTeams } from './directory.server.ts'
import { frameOf } from './site-frame.server.ts'
import { teamCard } from './team-card.ts'
import { isTeamKind, sayKind, teamKinds } from './team-kind.ts'

const PAGE_SIZE = 24

/** The list of teams, as its address asks for it. What an address says wrongly is as if it said nothing. */
export async function findDirectoryPage(asked: URLSearchParams) {
  const words = (asked.get('q') ?? '').slice(0, 80)
  const town = (asked.get('town') ?? '').slice(0, 60)
  const kindAsked = asked.get('kind') ?? ''
  const kind = isTeamKind(kindAsked) ? kindAsked : null
  const after = asked.get('after')
  const [organization, found] = await Promise.all([
    requireOrganization(),
    findTeams({ words, kind, town, after, limit: PAGE_SIZE }),
  ])
  const link = (changes: Record<string, string>) =>
    addressOf({ q: words, town, kind: kind ?? '', ...changes })
  const page: DirectoryPageProps = {
    words,
    town,
    kind: kind ?? '',
    kinds: [
      { text: say('teams.kindChoice.all'), href: link({ kind: '' }), chosen: kind === null },
      ...teamKinds.map((value) => ({
        text: sayChip(value),
        href: link({ kind: value }),
        chosen: value === kind,
      })),
    ],
    teams: found.teams.map((row) =>
      teamCard(row, organization.currency, sayDues(row.dues, organization.currency)),
    ),
    firstHref: after === null ? null : link({}),
    nextHref: found.next === null ? null : link({ after: found.next }),
    topHref: organization.rankingShown ? '/top-teams' : null,
    filtered: words !== '' || town !== '' || kind !== null,
  }
  return { site: frameOf(organization), url: `${env.BASE_URL}/teams`, page }
}

function sayChip(kind: TeamKind): string {
  return kind === 'other' ? say('teams.kindChoice.others') : sayKind(kind)
}

function addressOf(params: Record<string, string>): string {
  const said = Object.entries(params).filter(([, value]) => value !== '')
  return said.length === 0 ? '/teams' : `/teams?${new URLSearchParams(said)}`
}
