import { db } from '#app/platform/database.server.ts'

/** How many places are left, as a page says it: `null` where there is room for all. */
export async function findPlacesLeft(event: {
  readonly id: number
  readonly seats: number | null
}): Promise<number | null> {
  if (event.seats === null) return null
  const rows = await db
    .selectFrom('rsvp')
    .select(['status'])
    .select(({ fn }) => fn.sum<number>('party_size').as('people'))
    .where('event_id', '=', event.id)
    .where('status', 'in', ['going', 'waiting'])
    .groupBy('status')
    .execute()
  const people = (status: string) => rows.find((row) => row.status === status)?.people ?? 0
  // What is free while others wait is theirs.
  return people('waiting') > 0 ? 0 : Math.max(0, event.seats - people('going'))
}
