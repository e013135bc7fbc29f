import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import { findNights, findToday } from '#app/events/dining-night/night/night-facts.server.ts'
import { nextThing } from '#app/events/dining-night/night/next-thing.ts'
import { stateOf } from '#app/events/dining-night/night/night-state.ts'
import {
  historyOfRestaurant,
  isNamedLike,
  sayUsualShare,
  weeksOf,
} from '#app/events/dining-night/night/known-restaurants.server.ts'
import { cents } from '#app/money/cents.ts'
import { findAuditTrail } from '#app/people/audit.server.ts'
import { db } from '#app/platform/database.server.ts'

export type ListedRestaurant = Awaited<ReturnType<typeof findRestaurants>>[number]

export interface RestaurantRow {
  readonly id: number
  readonly public_id: string
  readonly name: string
  readonly branch: string
  readonly town: string
  readonly phone: string
  readonly email: string | null
  readonly head_office: string
  readonly note: string
  readonly revision: number
  readonly is_retired: boolean
  readonly nights: number
  readonly share: string | null
  readonly days: number | null
  readonly average_cents: number | null
  readonly promised_cents: number
  readonly paid_cents: number
}

const MOST = 200

/** All restaurants, or those that are looked for; whom teams no longer find, last. */
export async function findRestaurants(words: string) {
  const rows = await findRows(isNamedLike(words))
  return rows.map((row) => restaurantOf(row))
}

export type RestaurantSheet = NonNullable<Awaited<ReturnType<typeof findRestaurantSheet>>>

/** One restaurant with every night that was planned there, the latest first. */
export async function findRestaurantSheet(publicId: string) {
  const [row] = await findRows(sql`r.public_id = ${publicId}`)
  if (!row) return undefined
  const [nights, trail] = await Promise.all([
    findNightsAt(row.id),
    findAuditTrail({ subject: { kind: 'restaurant', id: publicId } }),
  ])
  return {
    ...restaurantOf(row),
    values: {
      name: row.name,
      branch: row.branch,
      town: row.town,
      phone: row.phone,
      email: row.email ?? '',
      headOffice: row.head_office,
      note: row.note,
      revision: String(row.revision),
    },
    nightList: nights,
    trail,
  }
}

async function findRows(which: RawBuilder<unknown>): Promise<RestaurantRow[]> {
  const { rows } = await sql<RestaurantRow>`${select(which)} limit ${MOST}`.execute(db)
  return rows
}

/** Of a list or a file: what somebody typed to look for restaurants. */
export function readWords(search: URLSearchParams): string {
  return (search.get('q') ?? '').slice(0, 80)
}

/** All that the words fit, in the order of the list. */
export function selectRestaurants(words: string): RawBuilder<RestaurantRow> {
  return select(isNamedLike(words))
}

export function countRestaurants(words: string): RawBuilder<{ rows: number }> {
  return sql<{
    rows: number
  }>`select count(*) as rows from restaurant r where ${isNamedLike(words)}`
}

function select(which: RawBuilder<unknown>): RawBuilder<RestaurantRow> {
  return sql<RestaurantRow>`
    select r.id, r.public_id, r.name, r.branch, r.town, r.phone, r.email, r.head_office, r.note, r.revision,
           r.retired_at is not null as is_retired, h.nights, h.share, h.days, h.average_cents, h.promised_cents, h.paid_cents
      from restaurant r cross join lateral ${historyOfRestaurant} h
     where ${which}
     order by r.retired_at is not null, lower(r.name), lower(r.branch), r.id`
}

function restaurantOf(row: RestaurantRow) {
  return {
    publicId: row.public_id,
    name: row.name,
    branch: row.branch,
    town: row.town,
    isRetired: row.is_retired,
    nights: row.nights,
    share: sayUsualShare(row.share),
    weeks: weeksOf(row.days),
    average: row.average_cents === null ? null : cents(row.average_cents),
    promised: cents(row.promised_cents),
    paid: cents(row.paid_cents),
  }
}

interface MoneyRow {
  readonly id: number
  readonly public_id: string
  readonly team: string
  readonly manager: string
  readonly manager_phone: string
  readonly sales_cents: number | null
  readonly given_cents: number | null
  readonly paid_cents: number | null
}

async function findNightsAt(restaurantId: number) {
  const here = sql`e.id in (select event_id from dining_booking where restaurant_id = ${restaurantId})`
  const [nights, { rows }, today] = await Promise.all([
    findNights(here),
    sql<MoneyRow>`
      select e.id, e.public_id, t.name as team, b.manager, b.manager_phone, f.sales_cents, f.given_cents,
             c.settled_cents as paid_cents
        from dining_booking b join event e on e.id = b.event_id join team t on t.id = e.team_id
        left join dining_figure f on f.event_id = e.id
        left join contribution c on c.id = f.contribution_id and c.voided_at is null
       where b.restaurant_id = ${restaurantId}`.execute(db),
    findToday(),
  ])
  const money = new Map(rows.map((row) => [row.id, row]))
  return nights
    .flatMap((night) => {
      const row = money.get(night.id)
      if (!row) return []
      const { facts } = night
      return {
        publicId: row.public_id,
        title: night.title,
        team: row.team,
        manager: [row.manager, row.manager_phone].filter(Boolean).join(', '),
        day: facts.days?.first ?? null,
        state: stateOf(facts, today),
        next: nextThing(facts, today)?.thing ?? null,
        sales: amountOf(row.sales_cents),
        promised: amountOf(row.given_cents),
        paid: amountOf(row.paid_cents),
        weeks: weeksBetween(facts.days?.last, facts.share?.received?.on),
      }
    })
    .toReversed()
}

function amountOf(amount: number | null) {
  return amount === null ? null : cents(amount)
}

/** From a night to its check. */
function weeksBetween(from: string | undefined, to: string | undefined): number | null {
  if (from === undefined || to === undefined) return null
  return weeksOf((Date.parse(to) - Date.parse(from)) / 86_400_000)
}
