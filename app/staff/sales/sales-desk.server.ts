import { standingOfRow } from '#app/events/qr/sale-tag.ts'
import { cents } from '#app/money/cents.ts'
import { db } from '#app/platform/database.server.ts'

const PAGE = 50

export type SalesDesk = Awaited<ReturnType<typeof findSalesDesk>>

/**
 * What was sold and paid by a code, the latest first, and what stays of it this year, by price and by gift.
 * @param after the public id of the last that was shown.
 */
export async function findSalesDesk(after: string | null) {
  const rows = await selectSales()
    .where('sale.paid_at', 'is not', null)
    .$if(after !== null, (sales) =>
      sales.where('sale.id', '<', (of) =>
        of
          .selectFrom('sale')
          .select('id')
          .where('public_id', '=', after ?? ''),
      ),
    )
    .orderBy('sale.id', 'desc')
    .limit(PAGE + 1)
    .execute()
  const shown = rows.slice(0, PAGE)
  return {
    sales: shown.map(drawSale),
    after: rows.length > PAGE ? (shown.at(-1)?.public_id ?? null) : null,
  }
}

export type SaleSheet = ReturnType<typeof drawSale>

/** @returns `undefined` for one that is not there. */
export async function findSaleSheet(publicId: string): Promise<SaleSheet | undefined> {
  const row = await selectSales().where('sale.public_id', '=', publicId).executeTakeFirst()
  return row && drawSale(row)
}

type SaleRow = Awaited<ReturnType<ReturnType<typeof selectSales>['execute']>>[number]

function drawSale(row: SaleRow) {
  return {
    id: row.public_id,
    words: row.words,
    team: { name: row.team, slug: row.team_slug },
    event: row.event && row.event_id ? { title: row.event, id: row.event_id } : null,
    price: cents(row.amount_cents),
    gift: row.gift ? { id: row.gift, amount: cents(row.extra_cents) } : null,
    fee: cents(row.stripe_fee_cents),
    sentBack: cents(row.refunded_cents),
    lost: cents(row.lost_cents),
    disputed: cents(row.disputed_cents),
    paidAt: row.paid_at,
    method: row.method,
    standing: standingOfRow(row),
  }
}

function selectSales() {
  return db
    .selectFrom('sale')
    .innerJoin('team', 'team.id', 'sale.team_id')
    .leftJoin('event', 'event.id', 'sale.event_id')
    .leftJoin('event_version', 'event_version.id', 'event.approved_version_id')
    .leftJoin('gift', 'gift.id', 'sale.gift_id')
    .select([
      'sale.public_id',
      'sale.words',
      'sale.amount_cents',
      'sale.extra_cents',
      'sale.status',
    ])
    .select(['sale.refunded_cents', 'sale.lost_cents', 'sale.disputed_cents', 'sale.paid_at'])
    .select(['sale.stripe_fee_cents', 'sale.expires_at', 'sale.checkout_id', 'sale.method'])
    .select(['team.name as team', 'team.slug as team_slug', 'gift.public_id as gift'])
    .select(['event_version.title as event', 'event.public_id as event_id'])
}
