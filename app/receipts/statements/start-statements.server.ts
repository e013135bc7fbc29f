import { sql } from 'kysely'
import { recordChange } from '#app/people/audit.server.ts'
import type { Actor } from '#app/people/audit.server.ts'
import { inTransaction } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { addJob } from '#app/platform/jobs.server.ts'

export type StartOutcome =
  | 'started'
  /** By whomever: a second press sends nothing twice. */
  | 'running'
  | 'nothing-given'

/** Begins to write to all who gave in a year and have an email; who was told all of it before is not written to again. */
export async function startStatements(
  year: number,
  actor: Actor & { readonly id: number },
): Promise<StartOutcome> {
  return await inTransaction(async (trx) => {
    if (!(await isAnythingToTell(trx, year))) return 'nothing-given'
    const run = await trx
      .insertInto('statement_run')
      .values({ year, asked_by: actor.id })
      .onConflict((conflict) =>
        conflict.column('year').where('finished_at', 'is', null).doNothing(),
      )
      .returning('id')
      .executeTakeFirst()
    if (!run) return 'running'
    await addJob(trx, 'send-statements', { runId: run.id }, { key: `send-statements ${run.id}` })
    await recordChange(trx, {
      actor,
      action: 'send-statements',
      subjectKind: 'statements',
      subjectId: year,
    })
    return 'started'
  })
}

/** Of gifts that stayed, or of letters that may have to be replaced. */
async function isAnythingToTell(trx: Trx, year: number): Promise<boolean> {
  const { rows } = await sql<{ found: boolean }>`
    select exists (select from receipt where year = ${year} and voided_at is null)
        or exists (select from year_statement where year = ${year}) as found
  `.execute(trx)
  return rows[0]?.found ?? false
}
