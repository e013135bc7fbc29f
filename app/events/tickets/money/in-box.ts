import { sql } from 'kysely'

/**
 * Whether an order `o` was paid in cash at the table, as what is owed for it, `c`, says: for whoever bought it is paid, however much of
 * it staff hold by now.
 */
export const isPaidAtTable = sql<boolean>`
  (o.at_table and o.way = 'cash' and c.id is not null and c.voided_at is null)`

/** Whether it lies in the table's cash box, and nothing of it was handed over yet. */
export const isInBox = sql<boolean>`(${isPaidAtTable} and c.settled_cents = 0)`
