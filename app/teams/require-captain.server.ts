import { actorOf } from '#app/people/audit.server.ts'
import type { Actor } from '#app/people/audit.server.ts'
import type { Person } from '#app/people/person.server.ts'
import { requirePerson } from '#app/people/visitor.server.ts'
import { db } from '#app/platform/database.server.ts'
import type { TeamRole, TeamStatus } from '#db/schema/teams.ts'

export interface CaptainOf {
  readonly person: Person
  readonly actor: Actor
  readonly team: {
    readonly id: number
    readonly publicId: string
    readonly slug: string
    readonly status: TeamStatus
  }
}

export interface MemberOf extends CaptainOf {
  readonly role: TeamRole
}

/**
 * The signed-in captain of that team; looked up at every request, so that nobody stays a captain by an old page.
 * @throws a redirect to the sign-in page, or a 404 that is the same for another's team, for one's own as a member, and for
 * none at all (S5).
 */
export async function requireCaptainOf(
  request: Request,
  slug: string | undefined,
): Promise<CaptainOf> {
  const { role, ...captain } = await requireMemberOf(request, slug)
  if (role !== 'captain') throw notFound()
  return captain
}

/** Whoever is signed in and on that team, as captain or member. @throws as `requireCaptainOf` does. */
export async function requireMemberOf(
  request: Request,
  slug: string | undefined,
): Promise<MemberOf> {
  const { person } = await requirePerson(request)
  const team = await db
    .selectFrom('team')
    .innerJoin('team_member', 'team_member.team_id', 'team.id')
    .select(['team.id', 'team.public_id', 'team.slug', 'team.status', 'team_member.role'])
    .where('team.slug', '=', slug ?? '')
    .where('team_member.person_id', '=', person.id)
    .executeTakeFirst()
  if (!team) throw notFound()
  const { id, public_id, status, role } = team
  return {
    person,
    actor: actorOf(person),
    team: { id, publicId: public_id, slug: team.slug, status },
    role,
  }
}

function notFound(): Response {
  return new Response('Not found', { status: 404 })
}
