import { stringify } from 'csv-stringify/sync'
import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import { cents } from '#app/money/cents.ts'
import { formatMoneyExactly, formatPlain } from '#app/money/format.ts'
import { db } from '#app/platform/database.server.ts'
import { sayDate } from '#app/words/formats.ts'
import { say } from '#app/words/say.ts'
import type { TillRefusalReason } from '#db/schema/tills.ts'
import { Entry } from '../entry.form.ts'
import { amountOf } from '../take-entries.server.ts'
import { requireTill } from './require-till.server.ts'
import type { AtTill } from './require-till.server.ts'

const SHOWN = 100

interface LineRow {
  readonly entry_id: string
  readonly phone: number
  readonly line: number
  readonly kind: Entry['kind']
  readonly amount_cents: number | null
  readonly means: 'cash' | 'card' | 'qr' | null
  readonly mode: 'full' | 'half' | 'bag' | null
  readonly item: string | null
  readonly witness: string | null
  readonly taken_by: string | null
  /** The number of the line that it takes back, once that has come. */
  readonly takes_back: number | null
  readonly made_at: Date
  /** The same by our clock. */
  readonly set_right_at: Date
  readonly heard_at: Date
  readonly is_taken_back: boolean
  readonly is_after_revocation: boolean
}

/** The lines of a till that came last, and how many there are. */
export async function findTillLines(tillId: number, timeZone: string) {
  const [rows, { all }] = await Promise.all([
    findRows(tillId, sql`order by l.id desc limit ${SHOWN}`),
    db
      .selectFrom('till_entry')
      .select(({ fn }) => fn.countAll<number>().as('all'))
      .where('till_id', '=', tillId)
      .executeTakeFirstOrThrow(),
  ])
  return {
    all,
    shown: rows.map((row) => ({
      key: row.entry_id,
      phone: row.phone,
      line: row.line,
      what: sayWhat(row),
      amount: row.amount_cents === null ? '' : formatMoneyExactly(cents(row.amount_cents)),
      means: row.means,
      when: sayMinute(row.set_right_at, timeZone),
      isTakenBack: row.is_taken_back,
      isAfterRevocation: row.is_after_revocation,
    })),
  }
}

async function findRows(tillId: number, order: RawBuilder<unknown>): Promise<readonly LineRow[]> {
  const { rows } = await sql<LineRow>`
    select l.entry_id, p.number as phone, l.line, l.kind, l.amount_cents, l.means, l.mode, l.item, l.witness, l.taken_by,
           b.line as takes_back, l.made_at, l.made_at - l.clock_ahead_ms * interval '1 millisecond' as set_right_at, l.heard_at,
           exists (select from till_entry u where u.kind = 'undo' and u.undoes = l.entry_id and u.till_id = l.till_id) as is_taken_back,
           coalesce(l.heard_at > c.revoked_at, false) as is_after_revocation
      from till_entry l
      join (select id, code_id, (row_number() over (order by id))::int as number from till_phone where till_id = ${tillId}) p
        on p.id = l.phone_id
      join till_code c on c.id = p.code_id
      left join till_entry b on b.entry_id = l.undoes and b.till_id = l.till_id
     where l.till_id = ${tillId} ${order}`.execute(db)
  return rows
}

type Described = Pick<LineRow, 'kind' | 'mode' | 'item' | 'witness' | 'taken_by' | 'takes_back'>

/** "Blue chair, half price" */
function sayWhat(line: Described): string {
  switch (line.kind) {
    case 'sale':
      return sayMode(line.item ?? say('till.lines.sale'), line.mode)
    case 'drop':
      return say('tills.lines.drop', { who: line.taken_by ?? '', witness: line.witness ?? '' })
    case 'undo':
      return line.takes_back === null
        ? say('tills.lines.undoEarly')
        : say('tills.lines.undo', { line: line.takes_back })
    case 'float':
    case 'gift':
    case 'close':
      return say(`till.lines.${line.kind}`)
  }
}

function sayMode(what: string, mode: LineRow['mode']): string {
  if (mode === 'half') return say('tills.lines.half', { what })
  return mode === 'bag' ? say('tills.lines.bag', { what }) : what
}

interface RefusalRow {
  readonly public_id: string
  readonly why: TillRefusalReason
  readonly content: unknown
  readonly heard_at: Date
  readonly settled_as: 'counted' | 'left-out' | null
}

/** What was not taken as it was sent: what nobody looked at yet first, and what became of the rest. */
export async function findSetAside(tillId: number, timeZone: string, here: string) {
  const { rows } = await sql<RefusalRow>`
    select public_id, why, content, heard_at, settled_as from till_refusal
     where till_id = ${tillId} order by settled_at is not null, id desc limit ${SHOWN}`.execute(db)
  return rows.map((row) => ({
    id: row.public_id,
    href: `${here}/set-aside/${row.public_id}`,
    why: row.why,
    heard: sayMinute(row.heard_at, timeZone),
    settledAs: row.settled_as,
    ...readContent(row.content),
  }))
}

function readContent(content: unknown) {
  const read = Entry.safeParse(content)
  if (!read.success)
    return { what: say('tills.aside.unread'), amount: '', sent: listed(content), canCount: false }
  const entry = read.data
  const amount = amountOf(entry)
  return {
    what: sayWhat({
      kind: entry.kind,
      mode: entry.kind === 'sale' ? entry.mode : null,
      item: entry.kind === 'sale' ? entry.item : null,
      witness: entry.kind === 'drop' ? entry.witness : null,
      taken_by: entry.kind === 'drop' ? entry.takenBy : null,
      takes_back: null,
    }),
    amount: amount === null ? '' : formatMoneyExactly(cents(amount)),
    sent: '',
    canCount: true,
  }
}

/** "kind: auction · amount: -5": what nobody understands, as it was sent. */
function listed(content: unknown): string {
  return typeof content === 'object' && content !== null
    ? Object.entries(content)
        .filter(([name]) => name !== 'id')
        .map(([name, value]) => `${name}: ${String(value)}`)
        .join(' · ')
    : ''
}

/** "Jun 13, 9:20 AM" */
export function sayMinute(at: Date, timeZone: string): string {
  return sayDate(at, {
    month: 'short',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZone,
  })
}

/** All lines of a till as a spreadsheet, with no cell that it would take for a formula (S23). */
export async function writeTillLines(at: AtTill) {
  const { event, till } = await requireTill(at)
  const rows = await findRows(till.id, sql`order by p.number, l.line, l.id`)
  const second = (moment: Date) =>
    sayDate(moment, { dateStyle: 'medium', timeStyle: 'medium', timeZone: event.timeZone })
  const head = ['phone', 'line', 'what', 'amount', 'means', 'made', 'came', 'takenBack'] as const
  const body = stringify(
    [
      head.map((name) => say(`tills.csv.${name}`)),
      ...rows.map((row) => [
        String(row.phone),
        String(row.line),
        sayWhat(row),
        row.amount_cents === null ? '' : formatPlain(cents(row.amount_cents)),
        row.means === null ? '' : say(`till.sell.${row.means}`),
        second(row.made_at),
        second(row.heard_at),
        row.is_taken_back ? say('tills.csv.yes') : '',
      ]),
    ],
    { bom: true, record_delimiter: 'windows', escape_formulas: true },
  )
  return { name: `${event.slug}-till.csv`, body }
}
