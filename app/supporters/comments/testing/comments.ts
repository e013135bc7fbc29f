import { db } from '#app/platform/database.server.ts'
import type { ATeam } from '#db/testing/builders.ts'
import { writeComment } from '../write-comment.server.ts'

export interface AComment {
  readonly id: number
  readonly publicId: string
  readonly email: string
}

let numbers = 0

/** A comment that nobody has read, by somebody of its own. */
export async function aComment(team: ATeam, words = 'You are all so good!'): Promise<AComment> {
  const email = `visitor-${++numbers}-${team.id}@example.org`
  await writeComment({ teamId: team.id, updateId: null, name: 'Ida W.', email, words })
  const { id, public_id: publicId } = await db
    .selectFrom('comment')
    .select(['id', 'public_id'])
    .where('email', '=', email)
    .executeTakeFirstOrThrow()
  return { id, publicId, email }
}
