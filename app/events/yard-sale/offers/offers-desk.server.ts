import { stringify } from 'csv-stringify/sync'
import { sql } from 'kysely'
import { privatePhotoOf } from '#app/pictures/private-photo.ts'
import type { PrivatePhotoRow } from '#app/pictures/private-photo.ts'
import { db } from '#app/platform/database.server.ts'
import type { CaptainOf } from '#app/teams/require-captain.server.ts'
import { sayDate } from '#app/words/formats.ts'
import { sayDayAndHours } from '#app/words/hours.ts'
import { say } from '#app/words/say.ts'
import type {
  IntakeWay,
  ItemCategory,
  ItemCondition,
  ItemSize,
  OfferStatus,
} from '#db/schema/item-offers.ts'
import { findIntake } from './find-intake.server.ts'
import { categories } from './intake.ts'
import { requireSale } from './intake-page.server.ts'
import { photosOfOffer } from './offer-photos.server.ts'

export type OffersDesk = Awaited<ReturnType<typeof findOffersDesk>>
export type OfferLine = OffersDesk['groups'][number]['offers'][number]

/** As the lead works through them: what waits first, what is over last. */
const order = [
  'offered',
  'booked',
  'accepted',
  'received',
  'no_show',
  'declined',
  'withdrawn',
] as const satisfies readonly OfferStatus[]

interface OfferRow {
  readonly public_id: string
  readonly description: string
  readonly category: ItemCategory
  readonly size: ItemSize
  readonly boxes: number
  readonly condition: ItemCondition
  readonly way: IntakeWay
  readonly status: OfferStatus
  readonly name: string | null
  readonly wants_letter: boolean
  readonly offered_at: Date
  readonly status_at: Date
  readonly starts_at: Date | null
  readonly ends_at: Date | null
  readonly photos: readonly PrivatePhotoRow[]
}

/** All that was offered for a sale, by state and kind, for its captains alone. */
export async function findOffersDesk(
  captain: CaptainOf,
  slug: string | undefined,
  params: URLSearchParams,
) {
  const event = await requireSale(captain, slug)
  const [intake, rows] = await Promise.all([findIntake(db, event.id), findRows(event.id)])
  const category = categories.find((one) => one === params.get('kind')) ?? null
  const shown = rows.filter((row) => category === null || row.category === category)
  return {
    event,
    intake,
    // Before a sale is approved it has no days by which intake could be open.
    isSet: intake !== undefined || (await hasIntake(event.id)),
    category,
    kinds: categories.flatMap((kind) => {
      const n = rows.filter((row) => row.category === kind).length
      return n > 0 ? [{ kind, n }] : []
    }),
    count: rows.length,
    groups: order.flatMap((status) => {
      const offers = shown
        .filter((row) => row.status === status)
        .map((row) => lineOf(row, event.desk, event.timeZone))
      return offers.length > 0 ? [{ status, offers }] : []
    }),
  }
}

function lineOf(row: OfferRow, desk: string, timeZone: string) {
  const href = `${desk}/offers/${row.public_id}`
  const [photo] = row.photos.map((one) => privatePhotoOf(one, `${href}/photos`))
  return {
    href,
    what: row.description,
    category: row.category,
    size: row.size,
    boxes: row.boxes,
    way: row.way,
    who: row.name,
    day: sayDate(row.offered_at, { month: 'short', day: 'numeric', timeZone }),
    time: sayTime(row, timeZone),
    photo: photo ?? null,
  }
}

function sayTime({ starts_at, ends_at }: OfferRow, timeZone: string): string | null {
  return starts_at && ends_at
    ? sayDayAndHours({ startsAt: starts_at, endsAt: ends_at }, timeZone)
    : null
}

const MOST = 2_000

async function findRows(eventId: number): Promise<readonly OfferRow[]> {
  const { rows } = await sql<OfferRow>`
    select o.public_id, o.description, o.category, o.size, o.boxes, o.condition, o.way, o.status, o.name, o.wants_letter,
           o.offered_at, o.status_at, s.starts_at, s.ends_at, ${photosOfOffer} as photos
      from item_offer o left join intake_slot s on s.id = o.slot_id
     where o.event_id = ${eventId}
     order by s.starts_at nulls last, o.offered_at, o.id limit ${MOST}`.execute(db)
  return rows
}

async function hasIntake(eventId: number): Promise<boolean> {
  const row = await db
    .selectFrom('sale_intake')
    .select('event_id')
    .where('event_id', '=', eventId)
    .executeTakeFirst()
  return row !== undefined
}

/** What came and what did not, as a spreadsheet: no name and no address, and no cell that it would take for a formula (S23). */
export async function writeOffers(captain: CaptainOf, slug: string | undefined) {
  const event = await requireSale(captain, slug)
  const rows = await findRows(event.id)
  const head = [
    'what',
    'category',
    'size',
    'boxes',
    'condition',
    'way',
    'state',
    'since',
    'time',
    'letter',
  ] as const
  const body = stringify(
    [
      head.map((name) => say(`offers.csv.${name}`)),
      ...rows.map((row) => [
        row.description.replaceAll(/\r\n?/g, '\n'),
        say(`offers.category.${row.category}`),
        say(`offers.size.${row.size}`),
        String(row.boxes),
        say(`offers.condition.${row.condition}`),
        say(`offers.way.${row.way}`),
        say(`offers.status.${row.status}`),
        sayDate(row.status_at, { dateStyle: 'medium', timeZone: event.timeZone }),
        sayTime(row, event.timeZone) ?? '',
        row.wants_letter ? say('offers.csv.yes') : '',
      ]),
    ],
    { bom: true, record_delimiter: 'windows', escape_formulas: true },
  )
  return { name: `${event.slug}-offers.csv`, body }
}
