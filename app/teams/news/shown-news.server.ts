import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import { photoOf } from '#app/pictures/photo.ts'
import { sayDate } from '#app/words/formats.ts'
import { storyInWords } from '../story.server.ts'
import type { NewsListed } from './news-list.tsx'
import { photosOfText } from './update-photos.server.ts'
import type { UpdatePhotoRow } from './update-photos.server.ts'

export interface ShownNewsRow {
  readonly public_id: string
  readonly title: string
  readonly body: string
  readonly out_at: string
  readonly photos: UpdatePhotoRow[]
}

/** For a query that reads the team anyway: the newest of its news that everybody may read. */
export function newsOfTeam(teamId: RawBuilder<unknown>, most: number): RawBuilder<ShownNewsRow[]> {
  return sql<ShownNewsRow[]>`(
    select coalesce(json_agg(told order by told.out_at desc, told.id desc), '[]') from (
      select w.id, w.public_id, w.title, left(w.body, 600) as body, w.out_at, ${photosOfText(sql`w.version_id`)} as photos
        from shown_update w where w.team_id = ${teamId} order by w.out_at desc, w.id desc limit ${most}) told)`
}

const MOST_WORDS = 160

/** As a list shows it: the title, the day, how it begins, and its first photo. */
export function sayNews(
  rows: readonly ShownNewsRow[],
  { slug, timeZone }: { readonly slug: string; readonly timeZone: string },
): NewsListed[] {
  return rows.map(({ public_id: id, title, body, out_at: outAt, photos: [photo] }) => ({
    href: `/teams/${slug}/news/${id}`,
    title,
    when: sayDate(new Date(outAt), { dateStyle: 'long', timeZone }),
    words: storyInWords(body, MOST_WORDS).replaceAll(/\s+/g, ' '),
    photo: photo ? photoOf(photo, '/pictures') : null,
  }))
}
