import type { Actor } from '#app/people/audit.server.ts'
import { db } from '#app/platform/database.server.ts'
import { sendStatementsJob } from '../send-statements.server.ts'
import { startStatements } from '../start-statements.server.ts'
import { findSentStatement } from '../statement.server.ts'

type Treasurer = Actor & { readonly id: number }

/** The treasurer asks for the letters of a year; the job has not run yet. */
export async function start(treasurer: Treasurer, year = 2026) {
  return await startStatements(year, treasurer)
}

export async function lastRun(): Promise<number> {
  const { id } = await db
    .selectFrom('statement_run')
    .select('id')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow()
  return id
}

export async function isRunning(runId: number): Promise<boolean> {
  const { finished_at: finishedAt } = await db
    .selectFrom('statement_run')
    .select('finished_at')
    .where('id', '=', runId)
    .executeTakeFirstOrThrow()
  return finishedAt === null
}

/** The job, to its end. */
export async function work(): Promise<void> {
  await sendStatementsJob({ runId: await lastRun() })
}

export async function sendAll(treasurer: Treasurer, year = 2026): Promise<void> {
  const outcome = await start(treasurer, year)
  if (outcome !== 'started') throw new Error(`not started: ${outcome}`)
  await work()
}

export async function statementsOf(email: string) {
  return await db
    .selectFrom('year_statement')
    .select(['public_id', 'version'])
    .where('email', '=', email)
    .orderBy('version')
    .execute()
}

/** All are written to; this is what one was told. */
export async function amountsSent(
  treasurer: Treasurer,
  year: number,
  email: string,
): Promise<number[]> {
  await sendAll(treasurer, year)
  const row = await db
    .selectFrom('year_statement')
    .select('public_id')
    .where('email', '=', email)
    .where('year', '=', year)
    .executeTakeFirstOrThrow()
  const sent = await findSentStatement(row.public_id)
  return sent?.statement.payments.map(({ amount }) => amount) ?? []
}

export async function lettersTo(email: string): Promise<number> {
  const { n } = await db
    .selectFrom('message')
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .where('kind', '=', 'year-statement')
    .where('to_address', '=', email)
    .executeTakeFirstOrThrow()
  return n
}
