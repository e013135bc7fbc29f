import { db } from '#app/platform/database.server.ts'
import { env } from '#app/platform/env.server.ts'

/** What a poster says and a QR code holds; with whose link it is, where it is somebody's. */
export function shortUrlOf(code: string, sentBy?: string): string {
  return `${env.BASE_URL}/t/${code}${sentBy === undefined ? '' : `?with=${sentBy}`}`
}

/** The same as people say it and type it: without how it is carried. */
export function shortWordsOf(code: string): string {
  return shortUrlOf(code).replace(/^https?:\/\//, '')
}

/**
 * Where a short link leads, however it was typed: in capitals, or with the full stop of its sentence. `query` is what else
 * it says; of that, whose link it is chooses their page. Who typed it comes marked as such.
 * @returns `undefined` for a code of no team and of one that is not for all to see: the two look the same (S5).
 */
export async function findLinkedPage(
  typed: string,
  query = new URLSearchParams(),
): Promise<string | undefined> {
  const team = await db
    .selectFrom('team')
    .select('slug')
    .where('short_code', '=', letterCodeOf(typed))
    .where('status', 'in', ['live', 'closed'])
    .executeTakeFirst()
  if (!team) return undefined
  const { with: sentBy, ...others } = Object.fromEntries(query)
  const page = `/teams/${team.slug}${sentBy ? `/with/${encodeURIComponent(sentBy)}` : ''}`
  return linkedTo(page, new URLSearchParams(others))
}

/** A page as a short link leads there: whoever typed it comes marked as such, unless the link says how it was sent. */
export function linkedTo(page: string, query: URLSearchParams): string {
  const asked = new URLSearchParams({ from: 'link', ...Object.fromEntries(query) })
  return `${page}?${asked.toString()}`
}

/** The code as it is kept: a hand may type capitals, and the full stop of its sentence. */
export function letterCodeOf(typed: string): string {
  return typed.toLowerCase().replaceAll(/[^a-z]/g, '')
}
