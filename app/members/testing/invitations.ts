import { db } from '#app/platform/database.server.ts'
import type { Person } from '#app/people/person.server.ts'
import { acceptInvitation } from '../accept-invitation.server.ts'
import { findInvitationPage } from '../invitation.server.ts'
import { inviteMembers } from '../invite-members.server.ts'
import { anAddress, tokenTo } from './people-of-a-team.ts'
import type { aCaptainOf } from './people-of-a-team.ts'

export async function anInvited({ deed }: Awaited<ReturnType<typeof aCaptainOf>>) {
  const email = anAddress()
  await inviteMembers(deed, [email])
  const { public_id } = await db
    .selectFrom('team_invitation')
    .select('public_id')
    .where('email', '=', email)
    .executeTakeFirstOrThrow()
  return { email, id: public_id, token: await tokenTo(email) }
}

export async function press(token: string, visitor: Person | null = null) {
  return await acceptInvitation({ token, visitor, shownName: 'Mina', listed: 'unlisted' })
}

export async function look(token: string, person?: Person) {
  return await findInvitationPage(
    token,
    person ? { kind: 'captain', person, sessionId: '' } : { kind: 'anonymous' },
  )
}
