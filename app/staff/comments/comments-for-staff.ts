import { sql } from 'kysely'

/**
 * Comments that wait for staff, to be read from: those that the rule, the list of words or an earlier decision of theirs keeps
 * from captains, and those on a page with a reply that nobody has read. Each half has an index of its own. Its columns are named,
 * so that the question of every page of the desk is planned once a connection.
 */
export const commentsForStaff = sql`(
  select c.written_at, c.replied_at from comment c cross join organization o
   where c.status = 'held'
     and (o.comments_read_by = 'staff' or c.staff_took_down or holds_block_word(c.name || ' ' || c.body))
  union all
  select c.written_at, c.replied_at from comment c where c.status = 'shown' and c.reply is not null and c.reply_read_at is null)`
