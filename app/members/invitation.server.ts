import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import { hashKey } from '#app/platform/keys.server.ts'
import { findSiteFrame } from '#app/teams/site-frame.server.ts'
import { colorOf } from '#app/teams/team-color.ts'
import type { Visitor } from '#app/people/visitor.server.ts'
import { captainName } from './mail-invitation.server.ts'
import { maskEmail } from './mask-email.ts'
import { shortName } from './member-name.ts'
import { shareUrl } from './share-url.server.ts'

export type InvitationPage = Awaited<ReturnType<typeof findInvitationPage>>

/**
 * What the link of an invitation leads to. Only looks: a mail scanner that opens it uses nothing up (S11). Whoever holds the
 * link sees the team's name, and of the address no more than its owner needs to know it by.
 */
export async function findInvitationPage(token: string, visitor: Visitor) {
  const [site, row] = await Promise.all([findSiteFrame(), findInvitation(token)])
  if (!row) return { site, color: undefined, invitation: { state: 'gone' as const } }
  const team = { name: row.name, kind: row.kind, slug: row.slug }
  const color = colorOf(row.slug, row.color)
  if (row.accepted_at) {
    const share = row.code === null ? null : shareUrl(row.slug, row.code)
    const invitation = { state: 'accepted' as const, team, shareUrl: row.isOut ? share : null }
    return { site, color, invitation }
  }
  const person = visitor.kind === 'anonymous' ? null : visitor.person
  const invitation = {
    state: 'open' as const,
    team,
    invitedBy: row.captain_name,
    email: maskEmail(row.email),
    /** Somebody is signed in here whose address was not asked. */
    otherPerson: person && person.email !== row.email ? maskEmail(person.email) : null,
    name: person?.email === row.email ? shortName(person.name) : '',
  }
  return { site, color, invitation }
}

async function findInvitation(token: string) {
  const row = await db
    .selectFrom('team_invitation as i')
    .innerJoin('team', 'team.id', 'i.team_id')
    .leftJoin('team_member as captain', (join) =>
      join
        .onRef('captain.team_id', '=', 'i.team_id')
        .onRef('captain.person_id', '=', 'i.invited_by'),
    )
    .leftJoin('team_member as me', (join) =>
      join.onRef('me.team_id', '=', 'i.team_id').onRef('me.person_id', '=', 'i.accepted_by'),
    )
    .leftJoin('member_credit as credit', (join) =>
      join
        .onRef('credit.team_id', '=', 'me.team_id')
        .onRef('credit.person_id', '=', 'me.person_id'),
    )
    .select(['team.name', 'team.kind', 'team.slug', 'team.status', 'team.color', 'credit.code'])
    .select(['i.email', 'i.accepted_at', 'me.person_id as joined', captainName])
    .where('i.token_hash', '=', hashKey(token))
    .where('i.withdrawn_at', 'is', null)
    .where('i.refused_at', 'is', null)
    .where('i.expires_at', '>', now())
    .where('team.status', '<>', 'hidden')
    .executeTakeFirst()
  // Who has accepted and left again has nothing to come back to by an old letter.
  if (!row || (row.accepted_at && row.joined === null)) return undefined
  return { ...row, isOut: row.status === 'live' || row.status === 'closed' }
}
