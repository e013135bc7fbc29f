import { sql } from 'kysely'
import { findAuditTrail } from '#app/people/audit.server.ts'
import { env } from '#app/platform/env.server.ts'
import { leadsSomewhere } from '#app/supporters/resources/lock-resource.server.ts'
import { findResources, inOrder } from '#app/supporters/resources/resource-row.server.ts'
import type { ResourceRow } from '#app/supporters/resources/resource-row.server.ts'
import { sayFile } from '#app/supporters/resources/resource-words.ts'
import { sayListed } from '#app/supporters/resources/say-listed.ts'

const MOST = 500

export type ListedResource = Awaited<ReturnType<typeof findLibrary>>[number]
export type StaffResource = NonNullable<Awaited<ReturnType<typeof findStaffResource>>>['resource']

/** The whole library in its order, with what staff keep to themselves. */
export async function findLibrary() {
  const rows = await findResources(sql`true order by ${inOrder} limit ${MOST}`)
  return rows.map(summaryOf)
}

/** One thing of it, with all that was done about it. @returns `undefined` for what is not there. */
export async function findStaffResource(publicId: string) {
  const [row] = await findResources(sql`r.public_id = ${publicId}`)
  if (!row) return undefined
  const trail = await findAuditTrail({ subject: { kind: 'resource', id: publicId } })
  return {
    trail,
    resource: {
      ...summaryOf(row),
      url: row.url,
      publicHref: `/resources/${row.slug}`,
      publicUrl: `${env.BASE_URL}/resources/${row.slug}`,
      mayBeShown: leadsSomewhere({ kind: row.kind, url: row.url, hasFile: row.file_name !== null }),
      file: fileOf(row),
      values: {
        kind: row.kind,
        title: row.title,
        summary: row.summary,
        about: row.about,
        madeBy: row.made_by,
        language: row.language,
        tags: row.tags.join(', '),
        url: row.url,
        author: row.author,
        isbn: row.isbn,
      },
    },
  }
}

function summaryOf(row: ResourceRow) {
  return {
    publicId: row.public_id,
    isShown: row.shown,
    pinned: row.pinned,
    ...sayListed(row),
  }
}

function fileOf({ file_size: size, file_pages: pages }: ResourceRow): string | null {
  return size === null || pages === null ? null : sayFile({ size, pages })
}
