import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'

/** What a package is called for all to read: by the text that is shown, or the last shown one that sold it. */
export function packageName(packageId: RawBuilder<unknown>): RawBuilder<string> {
  return sql<string>`(
    select x.name from package_text x join event_version w on w.id = x.version_id join event f on f.id = w.event_id
     where x.package_id = ${packageId} and w.decision = 'approved'
     order by (w.id = f.approved_version_id) desc, w.id desc limit 1)`
}
