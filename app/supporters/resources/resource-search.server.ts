import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import { db } from '#app/platform/database.server.ts'
import type { ResourceKind } from '#db/schema/resources.ts'
import type { Language } from '#app/words/language.ts'

export interface ResourceSearch {
  /** All of them must be in its title, its words, its tags or its author's name. */
  readonly words: string
  readonly kind: ResourceKind | null
  readonly tag: string
  /** Also those in both languages. */
  readonly language: Language | null
}

const MOST_WORDS = 6
const MOST_TAGS = 8

/** What a search lets through, for a query over the library `r`. Accents may be typed or not. */
export function fits({ words, kind, tag, language }: ResourceSearch): RawBuilder<unknown> {
  const conditions = [
    sql`true`,
    ...words
      .split(/\s+/)
      .filter(Boolean)
      .slice(0, MOST_WORDS)
      .map((word) => sql`position(${plain(sql`${word}::text`)} in ${EVERY_WORD}) > 0`),
    ...(kind === null ? [] : [sql`r.kind = ${kind}`]),
    ...(tag === '' ? [] : [sql`${tag} = any(r.tags)`]),
    ...(language === null ? [] : [sql`r.language in (${language}, 'both')`]),
  ]
  return sql`(${sql.join(conditions, sql` and `)})`
}

const EVERY_WORD = plain(
  sql`concat_ws(' ', r.title, r.summary, r.about, r.made_by, r.author, r.isbn, array_to_string(r.tags, ' '))`,
)

function plain(text: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`translate(lower(${text}), 'áàâäéèêëíìîïóòôöúùûüñç', 'aaaaeeeeiiiioooouuuunc')`
}

/** The tags by which most of what everybody may see can be found. */
export async function findTags(): Promise<string[]> {
  const { rows } = await sql<{ tag: string }>`
    select tag from resource r, unnest(r.tags) tag
     where r.shown_at is not null group by tag order by count(*) desc, tag limit ${MOST_TAGS}`.execute(
    db,
  )
  return rows.map(({ tag }) => tag)
}
