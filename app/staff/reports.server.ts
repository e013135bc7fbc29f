import { recordChange } from '#app/people/audit.server.ts'
import type { Actor } from '#app/people/audit.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { db, inTransaction } from '#app/platform/database.server.ts'

export type ListedReport = Awaited<ReturnType<typeof findReports>>[number]

/** What visitors told of pages: open ones oldest first, or the newest settled. */
export async function findReports(which: 'open' | 'settled') {
  const reports = selectReports().limit(100)
  if (which === 'open')
    return await reports.where('settled_at', 'is', null).orderBy('page_report.created_at').execute()
  return await reports.where('settled_at', 'is not', null).orderBy('settled_at', 'desc').execute()
}

export async function findReport(id: string): Promise<ListedReport | undefined> {
  return await selectReports().where('page_report.public_id', '=', id).executeTakeFirst()
}

function selectReports() {
  return db
    .selectFrom('page_report')
    .innerJoin('team', 'team.id', 'page_report.team_id')
    .leftJoin('person', 'person.id', 'page_report.settled_by')
    .leftJoin('comment', 'comment.id', 'page_report.comment_id')
    .select([
      'page_report.public_id as id',
      'page_report.reason',
      'page_report.words',
      'page_report.reporter_email as from',
    ])
    .select([
      'page_report.created_at as at',
      'page_report.settled_at as settledAt',
      'person.name as settledBy',
    ])
    .select(['team.slug', 'team.name', 'team.status'])
    .select(['comment.body as comment', 'comment.status as commentStatus'])
}

export type SettlingOutcome = 'settled' | 'already-settled' | 'report-not-found'

/** Notes that somebody has looked into a report. Of two at once the second is told that it is done. */
export async function settleReport(settling: {
  reportId: string
  note: string
  actor: Actor
}): Promise<SettlingOutcome> {
  const { reportId, note, actor } = settling
  return await inTransaction(async (trx) => {
    const report = await trx
      .selectFrom('page_report')
      .innerJoin('team', 'team.id', 'page_report.team_id')
      .select(['page_report.id', 'page_report.settled_at', 'page_report.reason', 'team.public_id'])
      .where('page_report.public_id', '=', reportId)
      .forUpdate('page_report')
      .executeTakeFirst()
    if (!report) return 'report-not-found'
    if (report.settled_at) return 'already-settled'
    await trx
      .updateTable('page_report')
      .set({ settled_at: now(), settled_by: actor.id })
      .where('id', '=', report.id)
      .execute()
    await recordChange(trx, {
      actor,
      action: 'settle-report',
      subjectKind: 'team',
      subjectId: report.public_id,
      detail: { report: reportId, reason: report.reason, note },
    })
    return 'settled'
  })
}
