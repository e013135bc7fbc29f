import { sql } from 'kysely'
import { z } from 'zod'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import { CUT_OFF } from './prove-books.server.ts'

/** One invariant that does not hold, with rows that break it. */
interface BrokenLine {
  readonly key: string
  readonly rows: readonly Record<string, unknown>[]
}

/** Whether the books agree, as they were last proven. */
export interface BooksLight {
  readonly color: 'green' | 'red' | 'grey'
  readonly checkedAt: Date | null
  readonly checks: number
  readonly broken: readonly BrokenLine[]
  /** One that is under way. */
  readonly running: { readonly done: number; readonly checks: number } | null
  /** The last one came to no end. */
  readonly failed: boolean
}

/** A light that is older tells nothing: it is proven each night. */
const STALE = 36 * 3_600_000

export async function findBooksLight(): Promise<BooksLight> {
  const at = now().getTime()
  const [proven, latest] = await Promise.all([
    db
      .selectFrom('book_check')
      .select(['finished_at', 'checks', 'broken'])
      .where('finished_at', 'is not', null)
      .where('failure', 'is', null)
      .orderBy('started_at', 'desc')
      .limit(1)
      .executeTakeFirst(),
    db
      .selectFrom('book_check')
      .select(['started_at', 'finished_at', 'done', 'checks', 'failure'])
      .orderBy('started_at', 'desc')
      .limit(1)
      .executeTakeFirst(),
  ])
  const broken = readBroken(proven?.broken ?? [])
  const checkedAt = proven?.finished_at ?? null
  const fresh = checkedAt !== null && at - checkedAt.getTime() < STALE
  const open = latest?.finished_at === null
  const running = open && at - latest.started_at.getTime() < CUT_OFF
  return {
    color: colorOf(broken, fresh),
    checkedAt,
    checks: proven?.checks ?? 0,
    broken: broken ?? [],
    running: running ? { done: latest.done, checks: latest.checks } : null,
    failed:
      broken === null || (latest !== undefined && !running && (open || latest.failure !== null)),
  }
}

function colorOf(broken: readonly BrokenLine[] | null, fresh: boolean): BooksLight['color'] {
  if (broken === null) return 'grey'
  if (broken.length > 0) return 'red'
  return fresh ? 'green' : 'grey'
}

const Broken = z.array(
  z.object({ key: z.string(), rows: z.array(z.record(z.string(), z.unknown())) }),
)

/** @returns `null` for what cannot be read, which proves nothing. */
function readBroken(written: unknown): BrokenLine[] | null {
  const read = Broken.safeParse(written)
  return read.success ? read.data : null
}

export interface PastCheck {
  readonly id: number
  readonly startedAt: Date
  readonly finishedAt: Date | null
  /** `null`: by night. */
  readonly by: string | null
  readonly checks: number
  readonly broken: readonly string[]
  readonly failure: string | null
}

const SHOWN = 20

/** When the books were proven lately, and how it went. */
export async function findPastChecks(): Promise<PastCheck[]> {
  const rows = await db
    .selectFrom('book_check')
    .leftJoin('person', 'person.id', 'book_check.asked_by')
    .select(['book_check.id', 'started_at', 'finished_at', 'checks', 'broken', 'failure'])
    .select(sql<string | null>`coalesce(person.name, person.email)`.as('by'))
    .orderBy('started_at', 'desc')
    .limit(SHOWN)
    .execute()
  return rows.map((row) => ({
    id: row.id,
    startedAt: row.started_at,
    finishedAt: row.finished_at,
    by: row.by,
    checks: row.checks,
    broken: (readBroken(row.broken) ?? []).map(({ key }) => key),
    failure: row.failure,
  }))
}
