import { sql } from 'kysely'
import { inTransaction } from '#app/platform/database.server.ts'
import { movedByOne } from '#app/teams/resources/moved-by-one.ts'
import type { Way } from '#app/teams/resources/moved-by-one.ts'

/** One place up or down in the whole list; at its end it stays. The library is moved in by one at a time. */
export async function moveResource(publicId: string, way: Way): Promise<'moved' | 'gone'> {
  return await inTransaction(async (trx) => {
    const all = await trx
      .selectFrom('resource')
      .select(['id', 'public_id', 'position'])
      .orderBy('id')
      .forUpdate()
      .execute()
    const listed = all.toSorted((one, next) => one.position - next.position || one.id - next.id)
    const from = listed.findIndex(({ public_id }) => public_id === publicId)
    if (from < 0) return 'gone'
    const ids = movedByOne(listed, from, way).map(({ id }) => id)
    await sql`
      update resource r set position = n.position
        from unnest(${ids}::bigint[]) with ordinality n (id, position)
       where r.id = n.id and r.position <> n.position`.execute(trx)
    return 'moved'
  })
}
