import { sql } from 'kysely'
import { env } from '#app/platform/env.server.ts'
import { sayResourceKind, sayResourceLanguage } from '#app/teams/resources/resource-kind.ts'
import { findSiteFrame } from '#app/teams/site-frame.server.ts'
import { wordsWithLinks } from '../words-with-links.ts'
import { fileHref } from './file-href.ts'
import { findResources } from './resource-row.server.ts'
import type { ResourceRow } from './resource-row.server.ts'
import { hostOf, sayFile } from './resource-words.ts'

export type ShownResource = NonNullable<Awaited<ReturnType<typeof findResourcePage>>>['resource']

/** @returns `undefined` for what is not in the library and for what staff keep to themselves: the two look the same (S5). */
export async function findResourcePage(slug: string) {
  const [row] = await findResources(sql`r.slug = ${slug} and r.shown_at is not null`)
  if (!row) return undefined
  return {
    site: await findSiteFrame(),
    url: `${env.BASE_URL}/resources/${row.slug}`,
    resource: {
      kind: row.kind,
      title: row.title,
      summary: row.summary,
      about: wordsWithLinks(row.about),
      kindText: sayResourceKind(row.kind),
      languageText: sayResourceLanguage(row.language),
      madeBy: row.made_by,
      author: row.kind === 'book' ? row.author : '',
      isbn: row.kind === 'book' ? row.isbn : '',
      tags: row.tags,
      file: fileOf(row),
      link: row.url === '' ? null : { href: row.url, host: hostOf(row.url) },
    },
  }
}

function fileOf({ file_name: name, file_size: size, file_pages: pages }: ResourceRow) {
  if (name === null || size === null || pages === null) return null
  return { href: fileHref(name), words: sayFile({ size, pages }) }
}
