import { db, inTransaction } from '#app/platform/database.server.ts'
import { spend } from '#app/platform/rate-limit.server.ts'
import type { Limit } from '#app/platform/rate-limit.server.ts'
import type { PageReportTable } from '#db/schema/teams.ts'
import { tellModerators } from './tell-moderators.server.ts'

interface PageReport {
  readonly slug: string
  readonly reason: PageReportTable['reason']
  readonly words: string
  readonly email: string | null
  /** Of one comment on the page; what names none of it is a report of the page. */
  readonly comment: string | null
  readonly clientAddress: string
}

export type ReportOutcome =
  | { readonly kind: 'reported' }
  | { readonly kind: 'team-not-found' }
  | { readonly kind: 'too-many'; readonly retryAfterSeconds: number }

const PER_CLIENT: Limit = { name: 'report-client', points: 10, seconds: 3600, inTrouble: 'allow' }

/** The team of a page that everyone can see; `undefined` for any other, whether it is there or not. */
export async function findReportedTeam(slug: string) {
  return await db
    .selectFrom('team')
    .select(['id', 'public_id as publicId', 'slug', 'name'])
    .where('slug', '=', slug)
    .where('status', 'in', ['live', 'closed'])
    .executeTakeFirst()
}

/** A comment on that page that everybody can see: what is reported, as its reporter read it. */
export async function findReportedComment(teamId: number, publicId: string | null) {
  if (publicId === null) return null
  const comment = await db
    .selectFrom('comment')
    .innerJoin('team', 'team.id', 'comment.team_id')
    .leftJoin('shown_update as news', 'news.id', 'comment.update_id')
    .select(['comment.id', 'comment.name', 'comment.body as words'])
    .where('comment.team_id', '=', teamId)
    .where('comment.public_id', '=', publicId)
    .where('comment.status', '=', 'shown')
    .where('team.comments_off_at', 'is', null)
    .where((row) => row.or([row('comment.update_id', 'is', null), row('news.id', 'is not', null)]))
    .executeTakeFirst()
  return comment ?? null
}

/** Writes down that something is wrong with a page, and tells those who look after pages (S36). */
export async function reportPage(report: PageReport): Promise<ReportOutcome> {
  const team = await findReportedTeam(report.slug)
  if (!team) return { kind: 'team-not-found' }
  const spent = await spend(PER_CLIENT, report.clientAddress)
  if (!spent.allowed) return { kind: 'too-many', retryAfterSeconds: spent.retryAfterSeconds }
  const comment = await findReportedComment(team.id, report.comment)
  await inTransaction(async (trx) => {
    const { public_id } = await trx
      .insertInto('page_report')
      .values({
        team_id: team.id,
        reason: report.reason,
        words: report.words,
        reporter_email: report.email,
        comment_id: comment?.id ?? null,
        settled_at: null,
        settled_by: null,
      })
      .returning('public_id')
      .executeTakeFirstOrThrow()
    await tellModerators(trx, {
      kind: 'report-received',
      subjectId: public_id,
      content: {
        teamName: team.name,
        slug: team.slug,
        reason: report.reason,
        words: report.words,
      },
    })
  })
  return { kind: 'reported' }
}
