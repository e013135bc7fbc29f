import { sql } from 'kysely'
import { findTeamAtDesk } from '#app/members/members-desk.server.ts'
import type { CaptainOf } from '#app/teams/require-captain.server.ts'
import { readWords } from './resources-page.server.ts'
import { findResources, inOrder } from './resource-row.server.ts'
import type { ResourceRow } from './resource-row.server.ts'
import { fits } from './resource-search.server.ts'
import { MOST_PINNED } from './most-pinned.ts'
import { sayListed } from './say-listed.ts'

const MOST = 100

/** What a team has of the library on its page, and what else there is to choose from. */
export async function findPinsDesk({ team }: CaptainOf, asked: URLSearchParams) {
  const words = readWords(asked.get('q'))
  const ofTeam = sql`(select p.place from team_resource p where p.team_id = ${team.id} and p.resource_id = r.id)`
  const [atDesk, pinned, others] = await Promise.all([
    findTeamAtDesk(team),
    findResources(sql`${ofTeam} is not null order by ${ofTeam}`),
    findResources(
      sql`${ofTeam} is null and r.shown_at is not null and ${fits({ words, kind: null, tag: '', language: null })}
          order by ${inOrder} limit ${MOST}`,
    ),
  ])
  return {
    team: atDesk,
    words,
    isFull: pinned.length >= MOST_PINNED,
    pinned: pinned.map(listed),
    others: others.map(listed),
  }
}

function listed(row: ResourceRow) {
  return {
    publicId: row.public_id,
    href: `/resources/${row.slug}`,
    isShown: row.shown,
    ...sayListed(row),
  }
}
