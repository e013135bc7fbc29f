import { db } from '#app/platform/database.server.ts'

/** A team by which another went on. */
export interface WentOn {
  readonly name: string
  readonly href: string
}

/** The team that goes on from this one, once its page is for all to see; a draft of it may still be gone on with. */
export async function findWentOn(teamId: number): Promise<WentOn | null> {
  const next = await db
    .selectFrom('team')
    .select(['name', 'slug'])
    .where('again_of', '=', teamId)
    .where('status', 'in', ['live', 'closed'])
    .executeTakeFirst()
  return next ? { name: next.name, href: `/teams/${next.slug}` } : null
}
