import { inTransaction } from './database.server.ts'
import type { Trx } from './database.server.ts'

/**
 * Does a long work in transactions of a moment each. Cut off in between, what was done stays done, and the same work goes on there.
 * @param work does the next of it and says how much that was; none is the end.
 */
export async function inBatches(work: (trx: Trx) => Promise<number>): Promise<void> {
  while ((await inTransaction(work)) > 0);
}
