import { sql } from 'kysely'
import { db } from '#app/platform/database.server.ts'

export interface AuditQuery {
  /** A word of the action, of who did it, or a subject's id. */
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
    .select([
      'id',
      'at',
      'actor',
      'action',
      'subject_kind as subjectKind',
      'subject_id as subjectId',
      'detail',
    ])
    .orderBy('id', 'desc')
    .limit(LINES_ON_A_PAGE + 1)
  if (before !== null) query = query.where('id', '<', before)
  if (typed !== '') {
    const like = `%${typed.toLowerCase().replaceAll(/[\\%_]/g, String.raw`\$&`)}%`
    query = query.where((or) =>
      or.or([
        or('action', '=', typed.replaceAll(' ', '-').toLowerCase()),
        or(sql`lower(actor)`, 'like', like),
        or('subject_id', '=', typed),
      ]),
    )
  }
  const lines = await query.execute()
  const shown = lines.slice(0, LINES_ON_A_PAGE)
  return {
    lines: shown,
    before: lines.length > LINES_ON_A_PAGE ? (shown.at(-1)?.id ?? null) : null,
  }
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
