import { formatMoneyExactly, formatPlain } from '#app/money/format.ts'
import { cents } from '#app/money/cents.ts'
import { findEntryPage } from '#app/contributions/entry/entry-page.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import { hashCode } from '#app/platform/keys.server.ts'
import type { CaptainOf } from '#app/teams/require-captain.server.ts'
import { sayList } from '#app/words/formats.ts'
import type { EventEditor } from '../../event-editor.server.ts'
import { requireSale } from '../require-sale.server.ts'
import { findTillTotals } from '../till/till-totals.server.ts'
import type { TillTotals } from '../till/till-totals.server.ts'

export type CountPage = Awaited<ReturnType<typeof findCountPage>>

/** What the tills of a sale wrote down, what was counted of it already, and the sheet for two people to fill in. */
export async function findCountPage(
  captain: CaptainOf,
  slug: string | undefined,
  another: boolean,
) {
  const event = await requireSale(captain, slug)
  const [entry, totals, counts] = await Promise.all([
    findEntryPage(captain, 'sale', event.slug),
    findTillTotals(event.id),
    findCounts(event.id),
  ])
  const standing = counts.filter(({ voided_at }) => voided_at === null)
  const isFirst = standing.length === 0
  return {
    event: { title: event.title, desk: event.desk },
    entry: {
      ...entry,
      values: {
        ...entry.values,
        key: countKey(event, counts.length),
        label: event.title.slice(0, 60),
        givenOn: lastDayBy(event, entry.today),
        ...(isFirst && totals.tills.length > 0 ? valuesOf(totals) : {}),
      },
    },
    isEarly: await isStillToCome(event),
    isAsked: isFirst || another,
    counted: standing.map((count) => ({
      publicId: count.public_id,
      who: sayList([count.first_counter ?? '', count.second_counter ?? '']),
      amount: formatMoneyExactly(cents(count.amount_cents)),
    })),
    tills: tillsOf(totals),
    waiting: totals.tills.reduce((sum, { waiting }) => sum + waiting, 0),
    flagged: totals.tills.reduce((sum, { flagged }) => sum + flagged, 0),
  }
}

/**
 * Two who open the sheet before either sends it in hold the same key, so that a box that both type in is logged once. Whoever
 * opens it after that logs another one.
 */
function countKey({ publicId }: EventEditor, countsBefore: number): string {
  return hashCode(`${publicId} ${countsBefore}`, 'count').slice(0, 32)
}

async function findCounts(eventId: number) {
  return await db
    .selectFrom('contribution')
    .select(['public_id', 'amount_cents', 'first_counter', 'second_counter', 'voided_at'])
    .where('event_id', '=', eventId)
    .where('kind', '=', 'sale_takings')
    .orderBy('id')
    .execute()
}

/** The day that is counted: the last one of the sale that has come. */
function lastDayBy({ days }: EventEditor, today: string): string {
  return days.map(({ day }) => day).findLast((day) => day <= today) ?? today
}

async function isStillToCome({ versionId, status }: EventEditor): Promise<boolean> {
  if (status === 'held' || status === 'closed') return false
  const { starts_at: first } = await db
    .selectFrom('event_day')
    .select(({ fn }) => fn.min('starts_at').as('starts_at'))
    .where('version_id', '=', versionId)
    .executeTakeFirstOrThrow()
  return first === null || first > now()
}

/** What the slips would say: the tills are the slips. */
function valuesOf({ all }: TillTotals) {
  return {
    float: formatPlain(all.float),
    gifts: all.gifts > 0 ? formatPlain(all.gifts) : '',
    recorded: formatPlain(all.cash),
  }
}

function tillsOf({ tills, all }: TillTotals) {
  const lineOf = ({ float, cash, gifts }: TillTotals['all']) => ({
    float: formatMoneyExactly(float),
    cash: formatMoneyExactly(cash),
    gifts: formatMoneyExactly(gifts),
    total: formatMoneyExactly(cents(float + cash + gifts)),
  })
  return {
    rows: tills.map((till) => ({ name: till.name, ...lineOf(till) })),
    all: lineOf(all),
  }
}
