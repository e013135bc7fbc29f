import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import { db } from '#app/platform/database.server.ts'
import type { ResourceKind, ResourceLanguage } from '#db/schema/resources.ts'

/** Something of the library, with what its file is. */
export interface ResourceRow {
  readonly id: number
  readonly position: number
  readonly public_id: string
  readonly slug: string
  readonly kind: ResourceKind
  readonly title: string
  readonly summary: string
  readonly about: string
  readonly made_by: string
  readonly language: ResourceLanguage
  readonly tags: string[]
  readonly url: string
  readonly author: string
  readonly isbn: string
  readonly file_name: string | null
  /** In bytes. */
  readonly file_size: number | null
  readonly file_pages: number | null
  readonly shown: boolean
  readonly pinned: number
}

/** Those of the library `r` that fit, in the order that staff gave them. */
export async function findResources(which: RawBuilder<unknown>): Promise<ResourceRow[]> {
  const { rows } = await sql<ResourceRow>`
    select r.id, r.position, r.public_id, r.slug, r.kind, r.title, r.summary, r.about, r.made_by, r.language, r.tags, r.url, r.author, r.isbn,
           f.name as file_name, f.size as file_size, f.pages as file_pages, r.shown_at is not null as shown,
           (select count(*) from team_resource p where p.resource_id = r.id) as pinned
      from resource r left join resource_file f on f.id = r.file_id
     where ${which}`.execute(db)
  return rows
}

export const inOrder = sql`r.position, r.id`
