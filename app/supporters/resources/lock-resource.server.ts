import type { Trx } from '#app/platform/database.server.ts'
import type { ResourceKind } from '#db/schema/resources.ts'

/** Held until the transaction ends: whoever changes its words, its file or whether it is shown comes through here. */
export async function lockResource(trx: Trx, publicId: string) {
  const row = await trx
    .selectFrom('resource')
    .select(['id', 'kind', 'title', 'url', 'file_id', 'shown_at'])
    .where('public_id', '=', publicId)
    .forUpdate()
    .executeTakeFirst()
  return row && { ...row, hasFile: row.file_id !== null }
}

interface Leading {
  readonly kind: ResourceKind
  readonly url: string
  readonly hasFile: boolean
}

/** A book can be had anywhere; whatever else is shown has a file or an address. */
export function leadsSomewhere({ kind, url, hasFile }: Leading): boolean {
  return kind === 'book' || url !== '' || hasFile
}
