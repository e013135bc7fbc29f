import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import { cents } from '#app/money/cents.ts'
import type { Cents } from '#app/money/cents.ts'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import { requireOrganization } from '#app/platform/organization.server.ts'
import type { ContributionKind, Means } from '#db/schema/contributions.ts'
import { dayIn } from '#app/words/days.ts'
import { say } from '#app/words/say.ts'
import { newFormKey } from './form-key.server.ts'

/** Money that somebody said would come, as it stands before staff. */
export interface ExpectedItem {
  readonly id: string
  readonly kind: ContributionKind
  readonly means: Means
  readonly amount: Cents
  /** What of it has not come. */
  readonly open: Cents
  readonly giverName: string | null
  readonly label: string | null
  readonly checkNumber: string | null
  readonly givenOn: string
  readonly dueOn: string
  readonly overdue: boolean
  /** Of which event of the team it comes. */
  readonly event: string | null
  /** The dining night whose restaurant may be written to about it: what it promised is late. */
  readonly lateNight: string | null
  readonly team: { readonly slug: string; readonly name: string } | null
  /** Whoever orders by invoice has no account: the buyer. */
  readonly enteredBy: string
  /** Whoever reads this entered or changed it, and may not confirm it (I18). */
  readonly own: boolean
  /** Who else may, when it is one's own; some names. */
  readonly confirmers: readonly string[]
  /** Made for the button that receives it. */
  readonly key: string
}

export interface ExpectedPage {
  readonly items: readonly ExpectedItem[]
  /** Where the next page begins; `null` at the end. */
  readonly after: string | null
}

const ITEMS_ON_A_PAGE = 40

/** All that is expected, by the day on which it is due: what is overdue stands first. */
export async function findExpected(by: number, after: string | null): Promise<ExpectedPage> {
  const place = after ? /^(\d{4}-\d\d-\d\d)\.([0-9a-f]{32})$/.exec(after) : null
  const from = place
    ? sql`and (c.due_on, c.id) > (${place[1]}::date, (select id from contribution where public_id = ${place[2]}))`
    : sql``
  const items = await findItems(
    by,
    sql`${isOpen} ${from} order by c.due_on, c.id limit ${ITEMS_ON_A_PAGE + 1}`,
  )
  const shown = items.slice(0, ITEMS_ON_A_PAGE)
  const last = shown.at(-1)
  return {
    items: shown,
    after: items.length > ITEMS_ON_A_PAGE && last ? `${last.dueOn}.${last.id}` : null,
  }
}

export interface Matches {
  /** Of this very size; those of the name first. */
  readonly exact: readonly ExpectedItem[]
  readonly named: readonly ExpectedItem[]
  /** Of about this size, the nearest first. */
  readonly near: readonly ExpectedItem[]
}

const MOST_MATCHES = 15

/** What money that came could be: each list is read from an index and is short, however much is expected. */
export async function findMatches(
  by: number,
  sought: { readonly amount: Cents | null; readonly words: string },
): Promise<Matches> {
  const like = `%${sought.words.toLowerCase().replaceAll(/[\\%_]/g, String.raw`\$&`)}%`
  const named = sql`(${sought.words !== ''} and ${nameOf} like ${like})`
  const [exact, ofName, less, more] = await Promise.all([
    sought.amount === null
      ? []
      : findItems(
          by,
          sql`${isOpen} and ${size} = ${sought.amount}
              order by ${named} desc, c.due_on, c.id limit ${MOST_MATCHES}`,
        ),
    sought.words.length < 2 ? [] : findNamed(by, like),
    sought.amount === null ? [] : findNear(by, sought.amount, 'less'),
    sought.amount === null ? [] : findNear(by, sought.amount, 'more'),
  ])
  const known = new Set(exact.map(({ id }) => id))
  const others = ofName.filter(({ id }) => !known.has(id))
  for (const { id } of others) known.add(id)
  const { amount } = sought
  const near = [...less, ...more]
    .filter(({ id }) => !known.has(id))
    .toSorted((a, b) => Math.abs(a.open - (amount ?? 0)) - Math.abs(b.open - (amount ?? 0)))
  return { exact, named: others, near: near.slice(0, MOST_MATCHES) }
}

/** Some of those that are expected, whoever asks for them by their ids. */
export async function findChosen(by: number, ids: readonly string[]): Promise<ExpectedItem[]> {
  return await findItems(
    by,
    sql`${isOpen} and c.public_id = any(${ids}::text[]) order by c.due_on, c.id`,
  )
}

/** By whom it was given, what it is called, its check, the team's name or the event's; each by its own index. */
async function findNamed(by: number, like: string): Promise<ExpectedItem[]> {
  return await findItems(
    by,
    sql`c.id in (
          select * from (select c.id from contribution c where ${isOpen} and ${nameOf} like ${like} limit ${MOST_MATCHES}) by_name
          union
          select * from (select c.id from contribution c join team t on t.id = c.team_id
                          where ${isOpen} and lower(t.name) like ${like} limit ${MOST_MATCHES}) by_team
          union
          select * from (select c.id from contribution c
                          where ${isOpen} and c.event_id is not null and lower((${titleOf})) like ${like} limit ${MOST_MATCHES}) by_event)
        order by c.due_on, c.id limit ${MOST_MATCHES}`,
  )
}

/** A tenth to either side: bank fees, a dollar kept, two digits in the wrong order. */
async function findNear(by: number, amount: Cents, side: 'less' | 'more'): Promise<ExpectedItem[]> {
  const span = Math.max(500, Math.trunc(amount / 10))
  return await findItems(
    by,
    side === 'less'
      ? sql`${isOpen} and ${size} < ${amount} and ${size} >= ${amount - span} order by ${size} desc limit ${MOST_MATCHES}`
      : sql`${isOpen} and ${size} > ${amount} and ${size} <= ${amount + span} order by ${size} limit ${MOST_MATCHES}`,
  )
}

const isOpen = sql`c.voided_at is null and c.settled_cents < c.amount_cents`
/** As its captains call it now. */
const titleOf = sql`select v.title from event_version v where v.event_id = c.event_id order by v.id desc limit 1`
/** A restaurant's share of a night has letters that go with it. */
const nightOf = sql`
  select e.public_id from event e where e.id = c.event_id and e.kind = 'dining_night' and c.kind = 'restaurant_share'`
const size = sql`(c.amount_cents - c.settled_cents)`
const nameOf = sql`lower(coalesce(c.giver_name, '') || ' ' || coalesce(c.label, '') || ' ' || coalesce(c.check_number, ''))`

interface ItemRow {
  id: string
  kind: ContributionKind
  means: Means
  amount: number
  open: number
  giver_name: string | null
  label: string | null
  check_number: string | null
  given_on: string
  due_on: string
  event: string | null
  night: string | null
  slug: string | null
  team: string | null
  entered_by: string | null
  own: boolean
  confirmers: string[] | null
}

async function findItems(by: number, which: RawBuilder<unknown>): Promise<ExpectedItem[]> {
  const { timeZone } = await requireOrganization()
  const today = dayIn(timeZone, now())
  const { rows } = await sql<ItemRow>`
    select c.public_id as id, c.kind, c.means, c.amount_cents as amount, ${size} as open, c.giver_name, c.label, c.check_number,
           c.given_on, c.due_on, (${titleOf}) as event, (${nightOf}) as night, t.slug, t.name as team, coalesce(p.name, p.email) as entered_by,
           exists (select from contribution_hand h where h.contribution_id = c.id and h.person_id = ${by}) as own,
           case when exists (select from contribution_hand h where h.contribution_id = c.id and h.person_id = ${by})
                then array(select coalesce(o.name, o.email) from staff_member s join person o on o.id = s.person_id
                            where s.role in ('finance', 'admin') and s.enrolled_at is not null and s.disabled_at is null
                              and not exists (select from contribution_hand h
                                               where h.contribution_id = c.id and h.person_id = s.person_id)
                            order by 1 limit 4)
           end as confirmers
      from contribution c left join person p on p.id = c.entered_by left join team t on t.id = c.team_id
     where ${which}
  `.execute(db)
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    means: row.means,
    amount: cents(row.amount),
    open: cents(row.open),
    giverName: row.giver_name,
    label: row.label,
    checkNumber: row.check_number,
    givenOn: row.given_on,
    dueOn: row.due_on,
    overdue: row.due_on < today,
    event: row.event,
    lateNight: row.due_on < today ? row.night : null,
    team: row.slug === null ? null : { slug: row.slug, name: row.team ?? '' },
    enteredBy: row.entered_by ?? say('treasury.item.buyer'),
    own: row.own,
    confirmers: row.confirmers ?? [],
    key: newFormKey(),
  }))
}
