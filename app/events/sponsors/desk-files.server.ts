import { stringify } from 'csv-stringify/sync'
import { sql } from 'kysely'
import { now } from '#app/platform/clock.server.ts'
import { requireOrganization } from '#app/platform/organization.server.ts'
import type { PaperFile } from '#app/receipts/paper-file.ts'
import { findLetterLogo, letterheadOf } from '#app/receipts/receipt-paper.server.ts'
import type { CaptainOf } from '#app/teams/require-captain.server.ts'
import { drawInTurn } from '#app/ui/print/draw-in-turn.ts'
import { flowPages } from '#app/ui/print/flow-pages.server.ts'
import { toPdf } from '#app/ui/print/print-pdf.server.ts'
import { dayIn } from '#app/words/days.ts'
import { sayDay } from '#app/words/formats.ts'
import { currentLanguage } from '#app/words/language.ts'
import { say } from '#app/words/say.ts'
import { requireEvent } from '../desk/event-desk.server.ts'
import type { Made } from '#app/teams/sharing/shared-file.ts'
import { daysOf, sayDaysShort } from '../say-when.ts'
import type { SheetSize } from './draw-sign.server.ts'
import { formatInvoiceNumber } from './invoices.server.ts'
import { printSigns } from './make-sign.server.ts'
import { findSponsors } from './sponsor-rows.server.ts'
import type { SponsorRow } from './sponsor-rows.server.ts'
import { moneyOf, proofOf } from './sponsor-state.ts'

/** Every sign of an event in one file, by hole and then by name. */
export async function makeSigns(
  captain: CaptainOf,
  slug: string | undefined,
  asked: URLSearchParams,
): Promise<Made> {
  const event = await requireEvent(captain, slug)
  const size: SheetSize = asked.get('size') === 'letter' ? 'letter' : 'large'
  const rows = await findSponsors(sql`s.event_id = ${event.id} and o.released_at is null`)
  return await printSigns(rows.toSorted(byHole), size)
}

/** Which sign stands at which hole, on paper, for whoever puts them up; those without a hole last. */
export async function makeHoleList(
  captain: CaptainOf,
  slug: string | undefined,
): Promise<PaperFile | 'busy' | undefined> {
  const event = await requireEvent(captain, slug)
  const [organization, rows] = await Promise.all([
    requireOrganization(),
    findSponsors(sql`s.event_id = ${event.id} and o.released_at is null`),
  ])
  const [first] = rows
  if (!first) return undefined
  const title = say('sponsors.holes.title')
  const letterhead = letterheadOf(organization, title, await findLetterLogo())
  const pages = flowPages(letterhead, [
    { kind: 'title', text: title },
    { kind: 'words', text: `${first.title}, ${sayDaysShort(daysOf(first.days), first.time_zone)}` },
    {
      kind: 'table',
      columns: [
        { heading: say('sponsors.page.hole'), share: 0.1 },
        { heading: say('sponsors.page.firm'), share: 0.4 },
        { heading: say('sponsors.page.level'), share: 0.26 },
        { heading: say('sponsors.csv.proof'), share: 0.24 },
      ],
      rows: rows
        .toSorted(byHole)
        .map((row) => [
          row.hole === null ? '–' : String(row.hole),
          row.firm,
          row.level,
          say(`sponsors.proofState.${proofOf(row)}`),
        ]),
    },
  ])
  const paper = { title, language: currentLanguage(), author: organization.legalName }
  const bytes = await drawInTurn(() => toPdf(pages, paper))
  return bytes === 'busy' ? bytes : { bytes, name: `${event.slug}-holes.pdf` }
}

function byHole(one: SponsorRow, other: SponsorRow): number {
  const after = 99
  return (one.hole ?? after) - (other.hole ?? after) || one.firm.localeCompare(other.firm)
}

/** Who sponsors an event, as a spreadsheet for its captains: no cell that it would take for a formula (S23). */
export async function writeSponsors(captain: CaptainOf, slug: string | undefined) {
  const event = await requireEvent(captain, slug)
  const [organization, rows] = await Promise.all([
    requireOrganization(),
    findSponsors(sql`s.event_id = ${event.id}`),
  ])
  const today = dayIn(organization.timeZone, now())
  const head = [
    'firm',
    'level',
    'price',
    'money',
    'invoice',
    'due',
    'sign',
    'proof',
    'hole',
    'places',
    'named',
    'link',
    'contact',
    'email',
    'phone',
  ] as const
  const body = stringify(
    [
      head.map((name) => say(`sponsors.csv.${name}`)),
      ...rows.map((row) => [
        row.firm,
        row.level,
        (row.price / 100).toFixed(2),
        say(`sponsors.money.${moneyOf(row, today)}`),
        row.number === null ? '' : formatInvoiceNumber(row.number),
        row.due_on === null ? '' : sayDay(row.due_on),
        row.sign_text,
        say(`sponsors.proofState.${proofOf(row)}`),
        row.hole === null ? '' : String(row.hole),
        String(row.places),
        String(row.named),
        row.link ?? '',
        row.buyer_name,
        row.buyer_email ?? '',
        row.phone,
      ]),
    ],
    { bom: true, record_delimiter: 'windows', escape_formulas: true },
  )
  return { name: `${event.slug}-sponsors.csv`, body }
}
