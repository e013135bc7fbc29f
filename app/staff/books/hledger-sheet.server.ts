import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import { cents } from '#app/money/cents.ts'
import { formatPlain } from '#app/money/format.ts'
import type { Organization } from '#app/platform/organization.server.ts'
import { fallsInto } from '#app/staff/days.server.ts'
import type { Days } from '#app/staff/days.server.ts'
import type { Sheet } from '#app/staff/exports/snapshot.server.ts'
import { sayJournal } from '#app/staff/journal-words.ts'
import { addDays } from '#app/words/days.ts'
import { say } from '#app/words/say.ts'
import type { AccountCode, JournalKind } from '#db/schema/ledger.ts'
import { accountPath } from './account-place.ts'
import { sumsByAccount } from './account-totals.server.ts'

/** One side of an entry; entry 0 holds what the accounts hold before the first day. */
interface SideRow {
  readonly journal: number
  readonly day: string
  readonly kind: JournalKind | 'opening'
  readonly source: string
  readonly source_id: string
  readonly gift: string | null
  readonly code: AccountCode
  readonly campaign: string | null
  readonly team: string | null
  readonly team_name: string | null
  readonly amount: number
}

type Bookkeeper = Pick<Organization, 'legalName' | 'timeZone' | 'currency'>

/**
 * The book as a journal file of hledger. Every account is declared where it is first used, so that its strict mode is content;
 * nothing of donors is in it but the ids of gifts. A blank line ends an entry, and nothing else.
 */
export function hledgerSheet(days: Days, bookkeeper: Bookkeeper): Sheet<SideRow> {
  const write = entryWriter(bookkeeper.currency)
  const opening = days.from === null ? [] : [openingSides(days.from)]
  const counts = [
    sql`(select count(*) from journal j where ${fallsInto(days, sql`j.occurred_at`)})`,
    ...opening.map((sides) => sql`(select count(*) from (${sides} limit 1) one)`),
  ]
  return {
    count: sql`select ${sql.join(counts, sql` + `)} as rows`,
    rows: sql`
      select * from (${sql.join([...opening, bookedSides(days)], sql` union all `)}) sides order by moment, journal, side`,
    head: () => headOf(days, bookkeeper),
    lines: write.lines,
    tail: write.rest,
  }
}

/** What stood on each account before the first day, as an entry of the day before: it adds up to nothing, as the whole book does. */
function openingSides(from: string): RawBuilder<unknown> {
  const to = addDays(from, -1)
  return sql`
    (select '-infinity'::timestamptz as moment, 0::bigint as journal, a.id as side, ${to}::text as day, 'opening' as kind,
            'book' as source, 'opening' as source_id, null as gift, a.code, c.slug as campaign, t.slug as team,
            null as team_name, (s.opening + s.debit - s.credit)::bigint as amount
       from (${sumsByAccount({ from: null, to })}) s join ledger_account a on a.id = s.account_id
       left join campaign c on c.id = a.campaign_id left join team t on t.id = a.team_id
      where s.opening + s.debit - s.credit <> 0)`
}

function bookedSides(days: Days): RawBuilder<unknown> {
  return sql`
    (select j.occurred_at as moment, j.id as journal, p.id as side,
            to_char(j.occurred_at at time zone o.time_zone, 'YYYY-MM-DD') as day, j.kind, j.source, j.source_id,
            g.public_id as gift, a.code, c.slug as campaign, t.slug as team, t.name as team_name, p.amount
       from journal j join posting p on p.journal_id = j.id join ledger_account a on a.id = p.account_id
       cross join organization o left join campaign c on c.id = a.campaign_id left join team t on t.id = a.team_id
       left join gift g on g.id = j.gift_id
      where ${fallsInto(days, sql`j.occurred_at`)})`
}

function headOf({ from, to }: Days, { legalName, timeZone, currency }: Bookkeeper): string {
  const words = [
    say('books.hledger.head', { organization: legalName }),
    say('books.hledger.days', { zone: timeZone }),
    ...(from === null ? [] : [say('books.hledger.from', { day: from })]),
    ...(to === null ? [] : [say('books.hledger.to', { day: to })]),
  ]
  return [
    ...words.map((line) => `; ${inOneLine(line)}`),
    'decimal-mark .',
    `commodity 1000.00 ${currency.toUpperCase()}`,
    '\n',
  ].join('\n')
}

/** Sides come one by one; an entry is written once its last has come, which only the next one tells. */
function entryWriter(currency: string) {
  const declared = new Set<string>()
  let sides: SideRow[] = []

  function take(side: SideRow): string {
    const [first] = sides
    if (!first || first.journal === side.journal) {
      sides.push(side)
      return ''
    }
    const text = rest()
    sides = [side]
    return text
  }

  function rest(): string {
    const [first] = sides
    if (!first) return ''
    const paths = sides.map((side) => accountPath(side))
    const added = paths.filter((path) => !declared.has(path))
    for (const path of added) declared.add(path)
    const text = [
      ...added.map((path) => `account ${path}`),
      headLine(first, sides),
      ...sides.map(
        ({ amount }, index) =>
          `    ${(paths[index] ?? '').padEnd(48)}  ${formatPlain(cents(amount)).padStart(12)} ${currency.toUpperCase()}`,
      ),
    ]
    sides = []
    return `${text.join('\n')}\n\n`
  }

  return {
    lines: (rows: readonly SideRow[]) => rows.map(take).join(''),
    rest,
  }
}

function headLine(
  { journal, day, kind, source, source_id: id, gift }: SideRow,
  sides: readonly SideRow[],
): string {
  const teams = [
    ...new Set(sides.map(({ team_name: name }) => name).filter((name) => name !== null)),
  ]
  const what = kind === 'opening' ? say('books.hledger.opening') : sayJournal(kind)
  const description = [what, ...teams].map(inDescription).join(' | ')
  const tags = [`journal:${journal}`, `kind:${kind}`, `source:${source}`]
  if (gift !== null) tags.push(`gift:${gift}`)
  return `${day} (${inCode(id)}) ${description}  ; ${tags.join(', ')}`
}

/** A line break would end it, and a semicolon begins a comment, in which a word with a colon is a tag; a bar parts payee and note. */
function inDescription(text: string): string {
  return inOneLine(text).replaceAll(';', ',').replaceAll('|', '/')
}

function inCode(text: string): string {
  return inOneLine(text).replaceAll(/[()]/g, '')
}

/** Also what other systems take for the end of a line, and two spaces, which part an account from its amount. */
function inOneLine(text: string): string {
  return text.replaceAll(/[\s\p{Cc}\u2028\u2029]+/gu, ' ').trim()
}
