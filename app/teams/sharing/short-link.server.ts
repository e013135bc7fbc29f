import { db } from '#app/platform/database.server.ts'
import { env } from '#app/platform/env.server.ts'

/** What a poster says and a QR code holds. */
export function shortUrlOf(code: string): string {
  return `${env.BASE_URL}/t/${code}`
}

/** The same as people say it and type it: without how it is carried. */
export function shortWordsOf(code: string): string {
  return shortUrlOf(code).replace(/^https?:\/\//, '')
}

/**
 * Where a short link leads. However it was typed: in capitals, or with the full stop of its sentence.
 * @returns `undefined` for a code of no team and of one that is not for all to see: the two look the same (S5).
 */
export async function findLinkedPage(typed: string): Promise<string | undefined> {
  const code = typed.toLowerCase().replaceAll(/[^a-z]/g, '')
  const team = await db
    .selectFrom('team')
    .select('slug')
    .where('short_code', '=', code)
    .where('status', 'in', ['live', 'closed'])
    .executeTakeFirst()
  return team && `/teams/${team.slug}`
}
