import { db } from '#app/platform/database.server.ts'
import { newKey } from '#app/platform/keys.server.ts'

const MOST = 2_000

export type CheckInList = Awaited<ReturnType<typeof findCheckInList>>

/** Who said that they come, by name, and who just came; those whom the words fit. Never more than a name and how many. */
export async function findCheckInList(meetingPublicId: string, words: string) {
  const rows = await db
    .selectFrom('meeting_guest as g')
    .innerJoin('meeting as m', 'm.id', 'g.meeting_id')
    .select(['g.public_id as publicId', 'g.name', 'g.party_size as party', 'g.came', 'g.status'])
    .select((row) => row('g.email', 'is', null).as('isWalkIn'))
    .where('m.public_id', '=', meetingPublicId)
    .where('g.status', '<>', 'cancelled')
    .orderBy((row) => row.fn('lower', ['g.name']))
    .orderBy('g.id')
    .limit(MOST)
    .execute()
  const looked = words.toLowerCase()
  return {
    came: rows.reduce((sum, { came }) => sum + (came ?? 0), 0),
    expected: rows
      .filter(({ status, isWalkIn }) => status === 'coming' && !isWalkIn)
      .reduce((sum, { party }) => sum + party, 0),
    /** Of the form for who just came. */
    formKey: newKey(),
    guests: rows
      .filter(({ name }) => name.toLowerCase().includes(looked))
      .map(({ status, ...guest }) => ({ ...guest, isWaiting: status === 'waiting' })),
  }
}

/** What somebody typed to look for a name. */
export function readDoorWords(typed: string | null): string {
  return (typed ?? '').trim().slice(0, 80)
}
