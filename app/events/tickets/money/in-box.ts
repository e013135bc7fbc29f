import { sql } from 'kysely'

/**
 * Whether an order `o` lies paid in the table's cash box, and nothing of what is owed for it, `c`, was handed over yet: for whoever
 * bought it is paid, though staff do not hold it.
 */
export const isInBox = sql<boolean>`
  (o.at_table and o.way = 'cash' and c.id is not null and c.voided_at is null and c.settled_cents = 0)`
