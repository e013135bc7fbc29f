import type { Connection, Submittable } from 'pg'
import { actAs } from './app-under-load.ts'
import type { AppUnderLoad } from './app-under-load.ts'
import { median, timeOf } from './load.ts'
import { watchMemory } from './machine.ts'
import type { Figure } from './report.ts'

/** Three postings a gift: of a million gifts a third make a million rows. */
const ROUNDS = 3

/** The journal of some days as a spreadsheet through HTTP, beside `COPY` of the very same rows, in turns. */
export async function measureExport(
  many: AppUnderLoad,
  gifts: number,
  note: (figure: Figure) => void,
): Promise<void> {
  actAs(many)
  const days = await aThirdOf(many)
  await exportJournal(many, days)
  await sleep(2000)
  const still = watchMemory(many.pid)
  await sleep(3000)
  const before = still.stop().most
  const memory = watchMemory(many.pid)
  const taken = { copy: [] as number[], ours: [] as number[] }
  let rows = 0
  for (let round = 0; round < ROUNDS; round++) {
    taken.copy.push(await timeOf(() => copyJournal(many, days)))
    taken.ours.push(await timeOf(async () => (rows = await exportJournal(many, days))))
  }
  const { most } = memory.stop()
  const seconds = (times: readonly number[]) => (median(times) / 1000).toFixed(1)
  const name = `export of ${rows.toLocaleString('en-US')} rows`
  note({
    name: `reference: COPY of the same rows`,
    value: median(taken.copy) / 1000,
    unit: 's',
    note: `of ${gifts.toLocaleString('en-US')} gifts`,
  })
  note({
    name: `${name} ÷ COPY`,
    value: median(taken.ours) / median(taken.copy),
    unit: '×',
    note: `${seconds(taken.copy)} → ${seconds(taken.ours)} s`,
  })
  note({
    name: `${name}: memory at most, beside before`,
    value: most - before,
    unit: 'MB',
    goal: '≤ 64',
    met: most - before <= 64,
    note: `${before} → ${most} MB`,
  })
}

interface Days {
  readonly from: string
  readonly to: string
}

async function aThirdOf({ database }: AppUnderLoad): Promise<Days> {
  const { rows } = await database.query<Days>(`
    select to_char(max(occurred_at) - interval '104 days', 'YYYY-MM-DD') as from,
           to_char(max(occurred_at), 'YYYY-MM-DD') as to from journal where source_id like 'txn_bench%'`)
  const [days] = rows
  if (!days) throw new Error('Nothing is booked')
  return days
}

/** @returns how many rows came, which are as many as were announced. */
async function exportJournal(app: AppUnderLoad, { from, to }: Days): Promise<number> {
  await app.database.query(`update session set factor_at = now() where kind = 'staff'`)
  const filter = new URLSearchParams({ period: 'own', from, to })
  const answer = await fetch(`${app.url}/staff/books/export/file`, {
    method: 'POST',
    headers: { Cookie: app.staffCookie, Origin: app.url, 'Accept-Encoding': 'identity' },
    body: new URLSearchParams({ file: 'journal', filter: String(filter) }),
  })
  const announced = Number(answer.headers.get('X-Rows'))
  if (!answer.ok || !answer.body || announced === 0)
    throw new Error(`The export was answered with ${answer.status}`)
  let rows = -1
  const reader = answer.body.getReader()
  for (let read = await reader.read(); !read.done; read = await reader.read())
    for (const sign of read.value) if (sign === 10) rows++
  if (rows !== announced) throw new Error(`${rows} of ${announced} rows came`)
  return rows
}

async function copyJournal({ database }: AppUnderLoad, days: Days): Promise<void> {
  await import('#app/words/language.server.ts')
  const { db } = await import('#app/platform/database.server.ts')
  const { journalSheet } = await import('#app/staff/books/journal-sheet.server.ts')
  const { sql, parameters } = journalSheet(days).rows.compile(db)
  const text = sql.replaceAll(
    /\$(\d+)/g,
    (_, number) => `'${String(parameters[Number(number) - 1])}'`,
  )
  const client = await database.connect()
  try {
    await client.query(new Copying(`copy (${text}) to stdout (format csv)`)).done
  } finally {
    client.release()
  }
}

/** Takes what `COPY` sends as fast as it comes, and keeps nothing of it. */
class Copying implements Submittable {
  readonly done: Promise<void>
  readonly #text: string
  #resolve: () => void = () => {}
  #reject: (error: Error) => void = () => {}

  constructor(text: string) {
    this.#text = text
    this.done = new Promise((resolve, reject) => {
      this.#resolve = resolve
      this.#reject = reject
    })
  }

  submit(connection: Connection): void {
    connection.query(this.#text)
  }

  handleCopyData(): void {}
  handleCommandComplete(): void {}

  handleReadyForQuery(): void {
    this.#resolve()
  }

  handleError(error: Error): void {
    this.#reject(error)
  }
}

function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
