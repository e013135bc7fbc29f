import type { AppUnderLoad } from './app-under-load.ts'
import { readPage, timeEach, timeOf } from './load.ts'
import { watchMemory } from './machine.ts'
import type { Figure } from './report.ts'

/** A run that writes to every donor of a year, while its letters go out, beside the PDF of one receipt drawn alone before. */
export async function measureStatements(
  app: AppUnderLoad,
  donors: number,
  note: (figure: Figure) => void,
): Promise<void> {
  await receiptAll(app)
  const pdf = await timeEach(20, async (turn) => await readPage(await pathOfPdf(app, turn)))
  await sleep(2000)
  const still = watchMemory(app.pid)
  await sleep(3000)
  const before = still.stop().most
  const memory = watchMemory(app.pid)
  const taken = await timeOf(async () => await finished(app, await begin(app)))
  const { most } = memory.stop()
  const each = taken / donors
  const many = donors.toLocaleString('en-US')
  note({
    name: 'reference: one receipt as a PDF, alone',
    value: pdf.median,
    unit: 'ms',
    note: `p99 ${pdf.p99.toFixed(1)} ms`,
  })
  note({
    name: `year-end statements of ${many} donors, each ÷ that PDF`,
    value: each / pdf.median,
    unit: '×',
    goal: '≤ 0.5',
    met: each / pdf.median <= 0.5,
    note: `${each.toFixed(2)} ms each, ${(taken / 1000).toFixed(1)} s in all, with its letter queued`,
  })
  note({
    name: 'the same: memory at most, beside before',
    value: most - before,
    unit: 'MB',
    goal: '≤ 64',
    met: most - before <= 64,
    note: `${before} → ${most} MB`,
  })
}

/** Every gift of the crowd is another donor's, and has a receipt of this year. */
async function receiptAll({ database }: AppUnderLoad): Promise<void> {
  await database.query(`
    insert into receipt (year, number, gift_id, donated_on, amount_cents, deductible_cents, donor_name, legal_name, ein, address, words)
    select extract(year from now()), row_number() over (order by g.id), g.id, now(), g.amount_cents, g.amount_cents, g.donor_name,
           o.legal_name, o.ein, o.address, o.receipt_words
      from gift g cross join organization o where g.status = 'paid'`)
  await database.query('analyze receipt')
}

/** As the press of a treasurer begins it. @returns the run. */
async function begin({ database }: AppUnderLoad): Promise<number> {
  const { rows } = await database.query<{ id: number }>(`
    with run as (insert into statement_run (year, asked_by) select extract(year from now()), min(person_id) from staff_member returning id),
         job as (select run.id, graphile_worker.add_job('send-statements', payload => json_build_object('runId', run.id)) from run)
    select id::int from job`)
  const [run] = rows
  if (!run) throw new Error('No run has begun')
  return run.id
}

async function finished({ database }: AppUnderLoad, run: number): Promise<void> {
  for (;;) {
    const { rows } = await database.query(
      'select 1 from statement_run where id = $1 and finished_at is not null',
      [run],
    )
    if (rows.length > 0) return
    await sleep(100)
  }
}

async function pathOfPdf({ database, url }: AppUnderLoad, turn: number): Promise<string> {
  const { rows } = await database.query<{ id: string }>(
    'select public_id as id from receipt order by id offset $1 limit 1',
    [turn],
  )
  return `${url}/receipts/${rows[0]?.id}/receipt.pdf`
}

async function sleep(ms: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, ms))
}
