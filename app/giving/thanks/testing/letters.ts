import { sql } from 'kysely'
import { z } from 'zod'
import { db } from '#app/platform/database.server.ts'
import type { AGift } from '#db/testing/gifts.ts'

const Content = z.object({
  words: z.string().nullable(),
  replyTo: z.string().nullable(),
  captainName: z.string().nullable(),
  anonymous: z.boolean(),
  gifts: z.number(),
  stopPath: z.string(),
})

/** Of thanks for these gifts, with what each says. */
export async function lettersOf(gifts: readonly AGift[]) {
  const rows = await db
    .selectFrom('message')
    .select(['to_address', 'content'])
    .where('kind', '=', 'gift-thanks')
    .where('subject_id', '=', sql<string>`any(${gifts.map(({ public_id }) => public_id)})`)
    .execute()
  return rows.map((row) => ({ ...row, content: Content.parse(row.content) }))
}
