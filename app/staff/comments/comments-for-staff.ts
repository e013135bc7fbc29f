import { sql } from 'kysely'

/**
 * Comments that wait for staff, to be read from: those that the rule or the list of words keeps from captains, and those on a
 * page with a reply that nobody has read.
 */
export const commentsForStaff = sql`(
  select c.* from comment c cross join organization o
   where (c.status = 'held' and (o.comments_read_by = 'staff' or holds_block_word(c.name || ' ' || c.body)))
      or (c.status = 'shown' and c.reply is not null and c.reply_read_at is null))`
