import { sql } from 'kysely'
import { shortName } from '#app/members/member-name.ts'
import { db } from '#app/platform/database.server.ts'
import { doneIn } from '#app/platform/done-in.ts'
import { env } from '#app/platform/env.server.ts'
import { findSiteFrame } from '#app/teams/site-frame.server.ts'
import { standingInAll } from '#app/teams/standing.server.ts'
import { say } from '#app/words/say.ts'
import { supporterOf } from './own-standing.server.ts'

export type OwnStanding = NonNullable<Awaited<ReturnType<typeof findOwnStanding>>['own']>

interface OwnRow {
  readonly first_name: string
  readonly last_name: string
  readonly email: string
  readonly town: string
  readonly shows_name: boolean
  readonly name_hidden_at: Date | null
  readonly confirmed_at: Date | null
  readonly left_at: Date | null
  readonly team_name: string | null
  readonly team_slug: string | null
  readonly people: number
}

/** What somebody sees by the link in their letter; `own` is `null` for a link that is nobody's any more. */
export async function findOwnStanding(key: string) {
  const site = await findSiteFrame()
  const row = await findRow(supporterOf(key))
  if (!row) return { site, own: null }
  const shown = shortName(`${row.first_name} ${row.last_name}`)
  return {
    site,
    own: {
      key,
      state: stateOf(row),
      firstName: row.first_name,
      name: `${row.first_name} ${row.last_name}`.trim(),
      email: row.email,
      town: row.town,
      people: row.people,
      shown,
      naming: namingOf(row, shown),
      team:
        row.team_name === null
          ? null
          : { name: row.team_name, href: `/teams/${row.team_slug ?? ''}` },
      link: `${env.BASE_URL}/stand-with-us${row.team_slug === null ? '' : `?team=${row.team_slug}`}`,
    },
  }
}

function stateOf({ confirmed_at, left_at }: OwnRow): 'asked' | 'stands' | 'left' {
  if (confirmed_at === null) return 'asked'
  return left_at === null ? 'stands' : 'left'
}

function namingOf(row: OwnRow, shown: string): 'shown' | 'not-shown' | 'taken-off' {
  if (row.name_hidden_at !== null && row.shows_name) return 'taken-off'
  return row.shows_name && shown !== '' ? 'shown' : 'not-shown'
}

/** Of a team that is not for all to see nothing is said. */
async function findRow(publicId: string): Promise<OwnRow | undefined> {
  const { rows } = await sql<OwnRow>`
    select s.first_name, s.last_name, s.email, s.town, s.shows_name, s.name_hidden_at, s.confirmed_at, s.left_at,
           t.name as team_name, t.slug as team_slug, ${standingInAll} as people
      from supporter s left join team t on t.id = s.team_id and t.status in ('live', 'closed')
     where s.public_id = ${publicId}`.execute(db)
  return rows[0]
}

const done = ['confirmed', 'shown', 'hidden', 'left'] as const

/** What was just done, as the address after it says. */
export function sayStandingDone(request: Request): string | null {
  const known = doneIn(request, done)
  return known ? say(`stand.done.${known}`) : null
}

/** Whatever stood in the address: a letter that no header takes is written as an escape. */
export function ownStandingHref(key: string, said: (typeof done)[number]): string {
  return `/standing/${encodeURIComponent(key)}?done=${said}`
}
