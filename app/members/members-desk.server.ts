import { sql } from 'kysely'
import { db } from '#app/platform/database.server.ts'
import { env } from '#app/platform/env.server.ts'
import type { MemberOf } from '#app/teams/require-captain.server.ts'
import { colorOf } from '#app/teams/team-color.ts'
import type { TeamColor } from '#app/teams/team-color.ts'
import type { TeamRole } from '#db/schema/teams.ts'
import { creditOf, isQuiet } from './credits.server.ts'
import { findOpenInvitations, findOpenRequests } from './who-is-asked.server.ts'
import { sayCredit } from './say-credit.ts'
import type { CreditWords } from './say-credit.ts'
import { sayShortDay } from './say-short-day.ts'
import { shareUrl } from './share-url.server.ts'

export type MembersDesk = Awaited<ReturnType<typeof findMembersDesk>>

/** Somebody on the team, as its desk shows them. */
export interface PersonAtDesk {
  readonly id: string
  readonly name: string
  readonly role: TeamRole
  readonly who: 'me' | 'another'
  /** For captains only. */
  readonly email: string | null
  readonly joined: string
  /** Whether the page names them: `waits` for a captain to read the name. */
  readonly onPage: 'named' | 'waits' | 'not-named'
  readonly credit: CreditWords | null
}

/** Who is on a team, for somebody who is: all of it for a captain; for a member no address, nobody who waits, and no switch. */
export async function findMembersDesk({ team, person, role }: MemberOf) {
  const [frame, found] = await Promise.all([findFrame(team.id), findPeople(team.id, person.id)])
  const mine = found.find(({ at }) => at.who === 'me')
  if (!mine) throw new Error('Somebody who is not on the team is at its desk')
  const captain = role === 'captain' ? await findForCaptain(team.id, frame) : null
  return {
    team: frameOf(team, frame),
    role,
    own: {
      id: mine.at.id,
      name: mine.at.name,
      listed: mine.listed,
      onPage: mine.at.onPage,
      credit: mine.credit,
      shareUrl: shareUrl(team.slug, mine.code),
    },
    isOut: team.status === 'live' || team.status === 'closed',
    people: found.map(({ at }) => (captain ? at : asMembersSee(at, frame))),
    captain,
  }
}

/** No address, nothing that waits for a captain, and no sum that the page does not tell. */
function asMembersSee(person: PersonAtDesk, { credits_shown_at }: Frame): PersonAtDesk {
  const credit = person.who === 'me' || credits_shown_at ? person.credit : null
  return { ...person, email: null, onPage: 'named', credit }
}

/** The team as the frame of its desk names it. */
export async function findTeamAtDesk(team: MemberOf['team']) {
  return frameOf(team, await findFrame(team.id))
}

function frameOf({ slug, status }: MemberOf['team'], { name, color }: Frame) {
  return { slug, name, status, color: colorOf(slug, color) }
}

interface Frame {
  name: string
  color: TeamColor | null
  joining_needs_yes: boolean
  credits_shown_at: Date | null
  unranked_at: Date | null
  ranking_shown: boolean
}

/** By the name that the captains last wrote, as on the other parts of the desk. */
async function findFrame(teamId: number): Promise<Frame> {
  const { rows } = await sql<Frame>`
    select coalesce((select v.name from team_version v where v.team_id = team.id order by v.id desc limit 1), team.name) as name,
           color, joining_needs_yes, credits_shown_at, unranked_at, (select ranking_shown from organization)
      from team where id = ${teamId}
  `.execute(db)
  const [frame] = rows
  if (!frame) throw new Error('A team that somebody is on is not there')
  return frame
}

interface PersonRow {
  id: string
  code: string
  person_id: number
  name: string
  email: string
  role: TeamRole
  joined: string
  listed: boolean
  on_page: PersonAtDesk['onPage']
  raised_cents: number
  gift_count: number
  quiet: boolean
  currency: string
}

interface Found {
  readonly at: PersonAtDesk
  readonly code: string
  readonly listed: boolean
  readonly credit: CreditWords
}

async function findPeople(teamId: number, myId: number): Promise<Found[]> {
  const { rows } = await sql<PersonRow>`
    select c.public_id as id, c.code, m.person_id, coalesce(m.wished_name, m.display_name) as name, p.email, m.role,
           (m.joined_at at time zone o.time_zone)::date as joined, m.listed_at is not null as listed,
           case when m.role = 'captain' then 'named' when m.listed_at is null then 'not-named'
                when m.display_name is distinct from coalesce(m.wished_name, m.display_name) then 'waits'
                else 'named' end as on_page,
           total.raised_cents, total.gift_count, ${isQuiet} as quiet, o.currency
      from team_member m join person p on p.id = m.person_id
      join member_credit c on c.team_id = m.team_id and c.person_id = m.person_id
      join member_total total on total.credit_id = c.id cross join organization o
     where m.team_id = ${teamId}
     order by m.role, m.joined_at, c.id
  `.execute(db)
  return rows.map((row) => foundOf(row, myId))
}

function foundOf(row: PersonRow, myId: number): Found {
  const credit = sayCredit(creditOf(row), row.currency)
  const at: PersonAtDesk = {
    id: row.id,
    name: row.name,
    role: row.role,
    who: row.person_id === myId ? 'me' : 'another',
    email: row.email,
    joined: sayShortDay(row.joined),
    onPage: row.on_page,
    credit,
  }
  return { at, code: row.code, listed: row.listed, credit }
}

async function findForCaptain(teamId: number, frame: Frame) {
  const [requests, invitations, link] = await Promise.all([
    findOpenRequests(teamId),
    findOpenInvitations(teamId),
    db
      .selectFrom('join_link')
      .select('code')
      .where('team_id', '=', teamId)
      .where('ended_at', 'is', null)
      .executeTakeFirst(),
  ])
  return {
    requests,
    invitations,
    joinUrl: link ? `${env.BASE_URL}/join/${link.code}` : null,
    joining: frame.joining_needs_yes ? ('needs-yes' as const) : ('at-once' as const),
    credits: frame.credits_shown_at ? ('shown' as const) : ('hidden' as const),
    ranking: frame.unranked_at ? ('out' as const) : ('in' as const),
    /** Whether there is a list of teams at all. */
    ranks: frame.ranking_shown,
  }
}
