import { stringify } from 'csv-stringify/sync'
import { sql } from 'kysely'
import { cents } from '#app/money/cents.ts'
import { formatMoney } from '#app/money/format.ts'
import { now } from '#app/platform/clock.server.ts'
import { requireOrganization } from '#app/platform/organization.server.ts'
import type { Organization } from '#app/platform/organization.server.ts'
import type { CaptainOf } from '#app/teams/require-captain.server.ts'
import { dayIn } from '#app/words/days.ts'
import { sayDay } from '#app/words/formats.ts'
import { say } from '#app/words/say.ts'
import { requireEvent } from '../desk/event-desk.server.ts'
import type { EventEditor } from '../event-editor.server.ts'
import type { Made } from '../papers/print-paper.server.ts'
import { findAdvertising } from './advertising.ts'
import type { SheetSize } from './draw-sign.server.ts'
import { formatInvoiceNumber } from './invoices.server.ts'
import { findLevels } from './levels.server.ts'
import type { Level } from './levels.server.ts'
import { printSigns } from './make-sign.server.ts'
import { findSponsors } from './sponsor-rows.server.ts'
import type { SponsorRow } from './sponsor-rows.server.ts'
import { moneyOf, proofOf, wallOf } from './sponsor-state.ts'

export type SponsorsDesk = Awaited<ReturnType<typeof findSponsorsDesk>>
export type DeskLevel = SponsorsDesk['levels'][number]
export type DeskSponsor = DeskLevel['sponsors'][number]

/** The sponsors of an event by level, for its captains alone: what is left, who has paid, and whose sign is right. */
export async function findSponsorsDesk(captain: CaptainOf, slug: string | undefined) {
  const event = await requireEvent(captain, slug)
  const [organization, levels, rows] = await Promise.all([
    requireOrganization(),
    findLevels(event.id, event.versionId),
    findSponsors(sql`s.event_id = ${event.id}`),
  ])
  const sponsors = rows.map((row) => ({ row, line: lineOf(row, event, organization) }))
  const here = sponsors.filter(({ line }) => line.money !== 'gone')
  const sum = (of: typeof here) =>
    formatMoney(cents(of.reduce((total, { row }) => total + row.price, 0)), organization.currency)
  return {
    event: { title: event.title, desk: event.desk, page: event.page, team: event.team },
    isShown: event.everPublished,
    hasPublicLevels: levels.some(({ soldBy }) => soldBy === 'everyone'),
    canAdd: event.status === 'published' && levels.length > 0,
    canPrint: here.length > 0,
    sums: {
      paid: sum(here.filter(({ line }) => line.money === 'paid')),
      owed: sum(here.filter(({ line }) => line.money === 'owed' || line.money === 'overdue')),
      right: here.filter(({ line }) => line.proof === 'approved').length,
      all: here.length,
    },
    levels: levels.map((level) => ({
      ...deskLevelOf(level, organization.currency),
      sponsors: here
        .filter(({ row }) => row.package_public_id === level.publicId)
        .map(({ line }) => line),
    })),
    gone: sponsors.filter(({ line }) => line.money === 'gone').map(({ line }) => line),
  }
}

function deskLevelOf({ publicId, name, price, left }: Level, currency: string) {
  return { id: publicId, name, price: formatMoney(price, currency), left }
}

function lineOf(row: SponsorRow, event: Pick<EventEditor, 'desk'>, { timeZone }: Organization) {
  const money = moneyOf(row, dayIn(timeZone, now()))
  return {
    href: `${event.desk}/sponsors/${row.public_id}`,
    firm: row.firm,
    level: row.level,
    money,
    proof: proofOf(row),
    wall: wallOf(row, money),
    hole: row.hole,
    places: row.places,
    named: row.named,
    hasLogo: row.logo !== null,
    mayAdvertise: findAdvertising(row.sign_text).length > 0,
  }
}

/** Every sign of an event in one file, by hole and then by name. */
export async function makeSigns(
  captain: CaptainOf,
  slug: string | undefined,
  asked: URLSearchParams,
): Promise<Made> {
  const event = await requireEvent(captain, slug)
  const size: SheetSize = asked.get('size') === 'letter' ? 'letter' : 'large'
  const rows = await findSponsors(sql`s.event_id = ${event.id} and o.released_at is null`)
  return await printSigns(
    rows.toSorted(
      (one, other) => (one.hole ?? 99) - (other.hole ?? 99) || one.firm.localeCompare(other.firm),
    ),
    size,
  )
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
