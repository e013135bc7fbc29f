import { sql } from 'kysely'
import type { Person } from '#app/people/person.server.ts'
import { holdMeeting } from '#app/supporters/meetings/change-meeting.server.ts'
import { walkIn } from '#app/supporters/meetings/check-in.server.ts'
import { comeToMeeting } from '#app/supporters/meetings/come.server.ts'
import { askToStand } from '#app/supporters/stand/ask-to-stand.server.ts'
import { confirmStanding } from '#app/supporters/stand/own-standing.server.ts'
import { db } from '#app/platform/database.server.ts'

/** A meeting that two said they come to, one of whom is there, and at which the team was started. */
export async function fillMeetings(team: { readonly id: number }, by: Person): Promise<void> {
  const day = new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10)
  const words = { title: 'Fall Update', host: 'Lakeside Refuge', day, from: '19:00', to: '20:30' }
  const where = { place: 'Chapel, 12 N Main St', onlineUrl: 'https://meet.example/1', seats: 50 }
  const id = await holdMeeting({ ...words, ...where, about: 'Come' }, 'America/Chicago', by)
  const guest = { name: 'Walter', email: 'walter.comes@example.org', partySize: 2 }
  await comeToMeeting(id, guest, '203.0.113.9')
  await walkIn(id, { name: 'Odile', partySize: 1 })
  await sql`
    insert into meeting_team (team_id, meeting_id) select ${team.id}, id from meeting`.execute(db)
}

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
