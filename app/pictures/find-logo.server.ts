import { db } from '#app/platform/database.server.ts'

/** A logo that has arrived and was not erased, by its name that nobody can guess. */
export async function findLogo(name: string) {
  return await db
    .selectFrom('logo')
    .select(['id', 'name', 'width', 'height', 'ground'])
    .where('name', '=', name)
    .where('arrived_at', 'is not', null)
    .where('erased_at', 'is', null)
    .executeTakeFirst()
}
