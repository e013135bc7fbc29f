import { sql } from 'kysely'
import { db } from '#app/platform/database.server.ts'
import { env } from '#app/platform/env.server.ts'
import { shortUrlOf, shortWordsOf } from '../../sharing/short-link.server.ts'
import { findSharedTeam } from '../../sharing/shared-team.server.ts'
import type { SharedTeam } from '../../sharing/shared-team.server.ts'
import { storyInWords } from '../../story.server.ts'
import { photosOfText } from '../update-photos.server.ts'
import type { UpdatePhotoRow } from '../update-photos.server.ts'

/** What the pictures, papers and ready words of a piece of news say. */
export interface SharedUpdate {
  /** With the link and the first photo of the news in place of its own. */
  readonly team: SharedTeam
  readonly title: string
  /** What it says, in one line. */
  readonly words: string
  readonly href: string
  readonly url: string
}

interface Row {
  readonly title: string
  readonly body: string
  readonly short_code: string
  readonly photos: UpdatePhotoRow[]
}

/** More than any picture, paper or letter has room for. */
const MOST_WORDS = 600

/**
 * One piece of news as everybody may read it now.
 * @returns `undefined` for what is not there, not read yet or taken down: they look the same (S5).
 */
export async function findSharedUpdate(
  slug: string,
  id: string,
): Promise<SharedUpdate | undefined> {
  const team = await findSharedTeam(slug)
  if (!team) return undefined
  const { rows } = await sql<Row>`
    select w.title, w.body, w.short_code, ${photosOfText(sql`w.version_id`)} as photos
      from shown_update w join team t on t.id = w.team_id where t.slug = ${slug} and w.public_id = ${id}`.execute(
    db,
  )
  const [row] = rows
  if (!row) return undefined
  const href = `/teams/${slug}/news/${id}`
  return {
    team: {
      ...team,
      cover: row.photos[0] ?? team.cover,
      shortUrl: shortUrlOf(row.short_code),
      shortWords: shortWordsOf(row.short_code),
    },
    title: row.title,
    words: storyInWords(row.body, MOST_WORDS).replaceAll(/\s+/g, ' '),
    href,
    url: env.BASE_URL + href,
  }
}
