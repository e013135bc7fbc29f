import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'

/** Whether a text sells places to everyone: they are had by buying one, and no longer by saying that one comes. */
export function sellsPlaces(versionId: RawBuilder<unknown>): RawBuilder<boolean> {
  return sql<boolean>`exists (
    select from package_text x where x.version_id = ${versionId} and x.kind = 'place' and x.sold_by = 'everyone')`
}
