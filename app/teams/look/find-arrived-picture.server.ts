import { db } from '#app/platform/database.server.ts'

/** A picture that was sent for a team and still stands. @throws a 404 for another team's and for none (S5). */
export async function findArrivedPicture(teamId: number, name: string | undefined) {
  const picture = await db
    .selectFrom('picture')
    .select(['id', 'name', 'width', 'height'])
    .select((row) => row('finished_at', 'is not', null).as('finished'))
    .where('team_id', '=', teamId)
    .where('name', '=', name ?? '')
    .where('arrived_at', 'is not', null)
    .where('withdrawn_at', 'is', null)
    .where('erased_at', 'is', null)
    .executeTakeFirst()
  if (!picture) throw new Response('Not found', { status: 404 })
  return { ...picture, finished: Boolean(picture.finished) }
}
