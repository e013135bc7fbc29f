import { openJournal, readJournal, rewriteJournal } from './journal.ts'
import type { Journal } from './journal.ts'
import type { TableName, Tables } from './rows.ts'
import { Table } from './table.ts'

export interface Store {
  readonly tables: { readonly [Name in TableName]: Table<Tables[Name]> }
  /** Keeps a row, in the place of the one with its id. */
  put<Name extends TableName>(table: Name, row: Tables[Name]): Tables[Name]
  /** Makes what was put since the last commit survive the death of the process. */
  commit(): void
  close(): void
}

/** Delivered events beyond this many are forgotten, oldest first, as Stripe forgets them after 30 days. */
const EVENTS_KEPT = 20_000

/** Answers beyond this many are forgotten, oldest first, as Stripe may forget them after 24 hours. */
const ANSWERS_KEPT = 20_000

/** The emulator's memory; with a file it outlives the process. */
export function openStore(file: string | undefined): Store {
  const tables = emptyTables()
  const lines = file === undefined ? 0 : load(tables, file)
  const rows = Object.values(tables).reduce((total, table) => total + table.size, 0)
  if (file !== undefined && lines > 2 * rows) rewriteJournal(file, linesOf(tables))
  const journal: Journal | undefined = file === undefined ? undefined : openJournal(file)
  return {
    tables,
    put(name, row) {
      const table: Table<Tables[typeof name]> = tables[name]
      table.put(row)
      journal?.add(lineOf(name, row))
      if (name === 'event' || name === 'answer') forgetOldest(tables)
      return row
    },
    commit: () => journal?.commit(),
    close: () => journal?.close(),
  }
}

function emptyTables(): Store['tables'] {
  return {
    customer: new Table([]),
    'checkout.session': new Table(['payment', 'status']),
    payment_intent: new Table(['customer']),
    charge: new Table(['payment']),
    refund: new Table(['charge', 'payment']),
    dispute: new Table(['charge', 'payment']),
    payout: new Table([]),
    balance_transaction: new Table(['source', 'payout']),
    subscription: new Table(['customer']),
    invoice: new Table(['subscription', 'payment']),
    event: new Table([]),
    delivery: new Table([]),
    answer: new Table([]),
  }
}

function load(tables: Store['tables'], file: string): number {
  let lines = 0
  for (const line of readJournal(file)) {
    lines++
    const kept = parseLine(line)
    if (kept !== undefined) tables[kept[0]].put(kept[1])
  }
  forgetOldest(tables)
  return lines
}

/** A line that the end of a process cut off is no row; it was never answered for either. */
function parseLine(line: string): [TableName, never] | undefined {
  try {
    return JSON.parse(line) as [TableName, never]
  } catch {
    return undefined
  }
}

function* linesOf(tables: Store['tables']): Generator<string> {
  for (const [name, table] of Object.entries(tables))
    for (const row of table.oldestFirst()) yield lineOf(name, row)
}

function lineOf(name: string, row: unknown): string {
  return JSON.stringify([name, row])
}

/** Waits until a tenth too many have gathered, so that forgetting costs little. */
function forgetOldest({ event, delivery, answer }: Store['tables']): void {
  if (answer.size > ANSWERS_KEPT * 1.1)
    for (const row of [...answer.oldestFirst()].slice(0, answer.size - ANSWERS_KEPT))
      answer.forget(row.id)
  if (event.size <= EVENTS_KEPT * 1.1) return
  for (const row of [...event.oldestFirst()].slice(0, event.size - EVENTS_KEPT)) {
    if (delivery.get(row.id)?.waiting.length) continue
    event.forget(row.id)
    delivery.forget(row.id)
  }
}
