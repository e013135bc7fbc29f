import { db } from '#app/platform/database.server.ts'
import type { CaptainOf } from '../require-captain.server.ts'

/** The public id of a piece of news of a captain's own team. @throws a 404 for another team's and for none (S5). */
export async function requireOwnUpdate(
  { team }: Pick<CaptainOf, 'team'>,
  id: string | undefined,
): Promise<string> {
  const update = await db
    .selectFrom('team_update')
    .select('public_id')
    .where('team_id', '=', team.id)
    .where('public_id', '=', id ?? '')
    .executeTakeFirst()
  if (!update) throw new Response('Not found', { status: 404 })
  return update.public_id
}
