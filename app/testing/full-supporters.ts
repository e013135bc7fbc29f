import { askToStand } from '#app/supporters/stand/ask-to-stand.server.ts'
import { confirmStanding } from '#app/supporters/stand/own-standing.server.ts'
import { db } from '#app/platform/database.server.ts'

/** Who stands with us and is named, who stands and is not, and who was asked alone. */
export async function fillSupporters(team: { readonly id: number }): Promise<void> {
  await stand('named@example.org', { showsName: true, teamId: team.id })
  await stand('counted@example.org', { showsName: false, teamId: team.id })
  await ask('asked@example.org', { showsName: true, teamId: null })
}

interface Wish {
  readonly showsName: boolean
  readonly teamId: number | null
}

async function stand(email: string, wish: Wish): Promise<void> {
  await ask(email, wish)
  const { public_id } = await db
    .selectFrom('supporter')
    .select('public_id')
    .where('email', '=', email)
    .executeTakeFirstOrThrow()
  await confirmStanding(public_id)
}

async function ask(email: string, { showsName, teamId }: Wish): Promise<void> {
  await askToStand({
    firstName: 'Ida',
    lastName: 'Lee',
    email,
    town: 'Milwaukee',
    showsName,
    teamId,
    consent: 'You agree',
    clientAddress: '203.0.113.9',
  })
}
