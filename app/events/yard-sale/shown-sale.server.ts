import { sql } from 'kysely'
import { cents } from '#app/money/cents.ts'
import { formatMoney } from '#app/money/format.ts'
import { photoOf } from '#app/pictures/photo.ts'
import type { PhotoRow } from '#app/pictures/photo.ts'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import { sayDate } from '#app/words/formats.ts'
import { sayHours } from '#app/words/hours.ts'
import { say } from '#app/words/say.ts'
import type { SaleCategory, SaleGround, WayToPay } from '#db/schema/yard-sales.ts'
import type { ShownSale } from './sale-part.tsx'
import { saleCategories, sayCategory, sayWaysToPay } from './sale-words.ts'

interface SaleRow {
  readonly categories: readonly SaleCategory[]
  readonly ground: SaleGround | null
  readonly early_birds: string
  readonly parking: string
  readonly ways_to_pay: readonly WayToPay[]
  readonly half_at: Date | null
  readonly bag_at: Date | null
  readonly bag_price_cents: number | null
  readonly sold: number | null
  readonly ends_at: Date | null
  readonly days: number
  readonly time_zone: string
  readonly pieces: readonly PhotoRow[]
}

/** The best pieces, each as long as it stands on the team's page for all to see. */
const pieces = sql<PhotoRow[]>`(
  select coalesce(json_agg(json_build_object('name', p.name, 'width', p.width, 'height', p.height, 'alt', vp.alt,
                                             'focus', vp.focus, 'finished', p.finished_at is not null) order by s.place), '[]')
    from yard_sale_picture s join picture p on p.id = s.picture_id
         join team_version_picture vp on vp.picture_id = p.id and vp.version_id = t.approved_version_id
   where s.version_id = v.id and vp.removed_at is null and p.withdrawn_at is null and p.erased_at is null)`

/**
 * What a page says of a sale in one version; where its leftovers go is read by nobody here.
 * @param below the address below which pictures are.
 */
export async function findShownSale(versionId: number, below: string): Promise<ShownSale | null> {
  const { rows } = await sql<SaleRow>`
    select y.categories, y.ground, y.early_birds, y.parking, y.ways_to_pay, sale_moment(v.id, y.half_from) as half_at,
           sale_moment(v.id, y.bag_from) as bag_at, y.bag_price_cents, v.time_zone, ${pieces} as pieces,
           case when y.shows_sold then sold_at_event(e.id) end as sold,
           (select max(ends_at) from event_day d where d.version_id = v.id) as ends_at,
           (select count(*) from event_day d where d.version_id = v.id) as days
      from yard_sale y join event_version v on v.id = y.version_id join event e on e.id = v.event_id
           join team t on t.id = e.team_id
     where y.version_id = ${versionId}`.execute(db)
  const [row] = rows
  if (!row) return null
  return {
    categories: saleCategories.filter((one) => row.categories.includes(one)).map(sayCategory),
    pieces: row.pieces.map((piece) => photoOf(piece, below)),
    prices: pricesOf(row, now()),
    sold: row.sold ? formatMoney(cents(row.sold)) : null,
    facts: factsOf(row),
  }
}

function pricesOf(row: SaleRow, at: Date): ShownSale['prices'] {
  if (row.ends_at && row.ends_at <= at) return []
  const half = row.half_at && {
    key: 'half',
    isNow: row.half_at <= at,
    words: say('sale.page.half'),
    when: sayFrom(row, row.half_at, at),
  }
  const bag = row.bag_at && {
    key: 'bag',
    isNow: row.bag_at <= at,
    words: say('sale.page.bag', { price: formatMoney(cents(row.bag_price_cents ?? 0)) }),
    when: sayFrom(row, row.bag_at, at),
  }
  return [half, bag].filter((price) => price !== null)
}

/** "from 2:00 PM", and of several days on which one; or that it is now. */
function sayFrom({ days, time_zone: timeZone }: SaleRow, from: Date, at: Date): string {
  if (from <= at) return say('sale.page.now')
  const hour = sayHours({ startsAt: from, endsAt: from }, timeZone)
  if (days === 1) return say('sale.page.from', { hour })
  return say('sale.page.fromOn', { hour, day: sayDate(from, { weekday: 'long', timeZone }) })
}

function factsOf(row: SaleRow): ShownSale['facts'] {
  return [
    {
      term: say('sale.page.ways'),
      words: row.ways_to_pay.length > 0 ? sayWaysToPay(row.ways_to_pay) : '',
    },
    { term: say('sale.page.earlyBirds'), words: row.early_birds },
    { term: say('sale.page.ground'), words: row.ground ? say(`sale.ground.${row.ground}`) : '' },
    { term: say('sale.page.parking'), words: row.parking },
  ].filter(({ words }) => words !== '')
}
