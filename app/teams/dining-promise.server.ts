import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'

/** For a query that reads a version of an event anyway: what `lineOf` is asked with; its place is read by every such query. */
export function promisedIn(versionId: RawBuilder<unknown>) {
  return sql`
    (select json_build_object('share_over', n.share_over, 'share_under', n.share_under, 'share_of', n.share_of,
                              'flat_cents', n.flat_cents)
       from dining_night n where n.version_id = ${versionId}) as promised,
    (select name from organization) as gives_to`
}
