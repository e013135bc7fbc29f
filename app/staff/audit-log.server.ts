import { sql } from 'kysely'
import type { ExpressionBuilder } from 'kysely'
import { nameOfActor } from '#app/people/audit.server.ts'
import { db } from '#app/platform/database.server.ts'
import { actionsNamedLike } from './audit-names.ts'
import type { Database } from '#db/schema/database.ts'

export interface AuditQuery {
  /** Words of the action as they are shown, of who did it, or a subject's id. */
  readonly typed: string
  /** Id of the last entry of the page before. */
  readonly before: number | null
}

export interface AuditLine {
  readonly id: number
  readonly at: Date
  readonly actor: string
  readonly action: string
  readonly subjectKind: string
  readonly subjectId: string
  /** The team, the event or the person that it is about. */
  readonly team: { readonly slug: string; readonly name: string } | null
  readonly event: string | null
  readonly person: string | null
  readonly detail: unknown
}

const LINES_ON_A_PAGE = 50

/** What was done on the desk and by whom, newest first, a page at a time. */
export async function findAuditLog({
  typed,
  before,
}: AuditQuery): Promise<{ lines: AuditLine[]; before: number | null }> {
  let query = db
    .selectFrom('audit_log')
    .leftJoin('person', 'person.id', 'audit_log.actor_id')
    .leftJoin('team', (join) =>
      join.onRef('team.public_id', '=', 'subject_id').on('subject_kind', '=', 'team'),
    )
    .leftJoin('person as subject', (join) =>
      join.on(
        sql<boolean>`subject.id = case when subject_kind = 'person' then subject_id::bigint end`,
      ),
    )
    .select(['audit_log.id', 'at', 'action', 'detail'])
    .select(['subject_kind as subjectKind', 'subject_id as subjectId'])
    .select(nameOfActor)
    .select(['team.slug', 'team.name as teamName'])
    .select(sql<string | null>`coalesce(subject.name, subject.email)`.as('person'))
    .select((row) => titleOfEvent(row).as('event'))
    .orderBy('audit_log.id', 'desc')
    .limit(LINES_ON_A_PAGE + 1)
  if (before !== null) query = query.where('audit_log.id', '<', before)
  if (typed !== '') {
    const like = `%${typed.toLowerCase().replaceAll(/[\\%_]/g, String.raw`\$&`)}%`
    query = query.where((or) =>
      or.or([
        or('action', '=', typed.replaceAll(' ', '-').toLowerCase()),
        or('action', 'in', [...actionsNamedLike(typed), '']),
        or(sql`lower(actor)`, 'like', like),
        or(sql`lower(person.name)`, 'like', like),
        or('person.email', '=', typed.toLowerCase()),
        or('subject_id', '=', typed),
      ]),
    )
  }
  const lines = await query.execute()
  const shown = lines.slice(0, LINES_ON_A_PAGE).map(({ slug, teamName, ...line }) => ({
    ...line,
    team: slug === null || teamName === null ? null : { slug, name: teamName },
  }))
  return {
    lines: shown,
    before: lines.length > LINES_ON_A_PAGE ? (shown.at(-1)?.id ?? null) : null,
  }
}

/** As it was last written. */
function titleOfEvent(row: ExpressionBuilder<Database, 'audit_log'>) {
  return row
    .selectFrom('event_version')
    .innerJoin('event', 'event.id', 'event_version.event_id')
    .select('event_version.title')
    .where('audit_log.subject_kind', '=', 'event')
    .whereRef('event.public_id', '=', 'audit_log.subject_id')
    .orderBy('event_version.id', 'desc')
    .limit(1)
}

/** How many of the newest entries are looked at when the page is opened; the nightly check looks at all. */
const CHECKED = 1000

/** Whether each of the newest entries still carries the mark of the one before it, and its own (I25). */
export async function checkAuditChain(): Promise<{
  readonly whole: boolean
  readonly checked: number
}> {
  const { rows } = await sql<{ broken: number; checked: number }>`
    select count(*) filter (
             where own <> hash or (before is not null and before <> previous_hash)) as broken, count(*) as checked
      from (select hash, previous_hash, lag(hash) over (order by id) as before,
                   audit_row_hash(previous_hash, at, actor_id, actor, action, subject_kind, subject_id, detail) as own
              from (select * from audit_log order by id desc limit ${CHECKED}) newest) entries
  `.execute(db)
  return { whole: rows[0]?.broken === 0, checked: rows[0]?.checked ?? 0 }
}
