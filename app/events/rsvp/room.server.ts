import { db } from '#app/platform/database.server.ts'

const FEW = 10

/**
 * How much room there is, as a page says it: in words, since a number that does not move when somebody's address is typed
 * would tell that they are on the list (S8).
 */
export async function findRoom(event: {
  readonly id: number
  readonly seats: number | null
}): Promise<'plenty' | 'few' | 'none'> {
  if (event.seats === null) return 'plenty'
  const rows = await db
    .selectFrom('rsvp')
    .select(['status'])
    .select(({ fn }) => fn.sum<number>('party_size').as('people'))
    .where('event_id', '=', event.id)
    .where('status', 'in', ['going', 'waiting'])
    .groupBy('status')
    .execute()
  const people = (status: string) => rows.find((row) => row.status === status)?.people ?? 0
  const left = event.seats - people('going')
  // What is free while others wait is theirs.
  if (people('waiting') > 0 || left <= 0) return 'none'
  return left <= FEW ? 'few' : 'plenty'
}
