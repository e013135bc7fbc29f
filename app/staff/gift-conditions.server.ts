import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import { fallsInto } from './days.server.ts'
import type { GiftFilter, GiftSearch, HandPlace } from './gift-filter.ts'
import type { KindChoice } from './totals-filter.ts'

/** The column that the list is ordered by; each has its index. */
export function timeOf({ state }: GiftFilter): RawBuilder<Date> {
  return isOfPaid(state) ? sql`g.paid_at` : sql`g.created_at`
}

export function isOfPaid(state: GiftFilter['state']): boolean {
  return state === 'paid' || state === 'refunded' || state === 'disputed'
}

/** All that a filter asks for but the words, over `gift g`. */
export function conditionsOf(filter: GiftFilter): RawBuilder<unknown>[] {
  const exact = namedBy(filter.search)
  if (exact) return [exact, sql`${timeOf(filter)} is not null`]
  const conditions = [stateIs(filter.state), fallsInto(filter.period, timeOf(filter))]
  if (filter.least !== null && filter.least === filter.most)
    conditions.push(sql`g.amount_cents = ${filter.least}`)
  else {
    if (filter.least !== null) conditions.push(sql`g.amount_cents >= ${filter.least}`)
    if (filter.most !== null) conditions.push(sql`g.amount_cents <= ${filter.most}`)
  }
  if (filter.team !== '') conditions.push(isOfTeam(filter.team))
  if (filter.kind !== null) conditions.push(kindIs(filter.kind))
  if (filter.campaign !== '')
    conditions.push(sql`g.campaign_id = (select id from campaign where slug = ${filter.campaign})`)
  if (filter.source !== null) conditions.push(sql`coalesce(g.source, 'unknown') = ${filter.source}`)
  if (filter.monthly !== null) conditions.push(isMonthOf(filter.monthly))
  if (filter.hand !== null) conditions.push(handIs(filter.hand))
  if (filter.way !== null) conditions.push(sql`way_of(g.method) = ${filter.way}`)
  return conditions
}

function isMonthOf(monthly: string): RawBuilder<unknown> {
  if (monthly === 'yes') return sql`g.monthly_id is not null`
  return sql`g.monthly_id = (select id from monthly_gift where public_id = ${monthly})`
}

/** A gift that is split is of every team that has a part of it. */
function isOfTeam(slug: string): RawBuilder<unknown> {
  return sql`(g.team_id = (select id from team where slug = ${slug}) or g.id = any (array(
    select s.gift_id from gift_share s join team t on t.id = s.team_id where t.slug = ${slug})))`
}

/** As far as the money that came for it is, like the state of what was logged. */
function handIs(place: HandPlace): RawBuilder<unknown> {
  return sql`${place} = (
    select case d.status when 'reconciled' then 'reconciled' when 'deposited' then 'deposited' else 'received' end
      from remittance_match m join remittance r on r.id = m.remittance_id left join deposit d on d.id = r.deposit_id
     where m.gift_id = g.id and m.undone_at is null)`
}

function kindIs(kind: KindChoice): RawBuilder<unknown> {
  return kind === 'none' ? sql`g.team_kind is null` : sql`g.team_kind = ${kind}`
}

function stateIs(state: GiftFilter['state']): RawBuilder<unknown> {
  switch (state) {
    case 'paid':
      return sql`g.status = 'paid'`
    case 'refunded':
      return sql`g.status = 'paid' and g.refunded_cents > 0`
    case 'disputed':
      return sql`g.status = 'paid' and g.disputed_cents + g.lost_cents > 0`
    case 'processing':
      return sql`g.status = 'processing'`
    case 'failed':
      return sql`g.status = 'failed'`
    case 'started':
      return sql`g.status in ('started', 'expired')`
    case 'void':
      return sql`g.status = 'void'`
  }
}

/** An id or a receipt's number names one gift, whatever its state; what is too short to search for names none. */
function namedBy(search: GiftSearch): RawBuilder<unknown> | undefined {
  switch (search.kind) {
    case 'none':
    case 'words':
      return undefined
    case 'too-short':
      return sql`false`
    case 'receipt':
      return sql`g.id = (select gift_id from receipt where year = ${search.year} and number = ${search.number})`
    case 'id':
      return sql`g.id in (
        select id from gift where ${search.id} in (public_id, charge_id, payment_id, checkout_id)
        union all select gift_id from refund where stripe_refund_id = ${search.id}
        union all select gift_id from dispute where stripe_dispute_id = ${search.id})`
  }
}

/** Somewhere in the donor's name, the email address or the name on the page, as the column `search_text` has them. */
export function wordsOf(search: GiftSearch): RawBuilder<unknown> | undefined {
  return search.kind === 'words' ? sql`${SEARCHED} like ${somewhere(search.words)}` : undefined
}

/** One condition, as it is checked and as the index of the words answers it soonest. */
interface SoughtPart {
  readonly has: RawBuilder<unknown>
  readonly indexed: RawBuilder<unknown>
}

/** What was typed, as each way of finding it asks for it. */
export interface Sought {
  readonly all: RawBuilder<unknown>
  /** The same, so that no index is read for it. */
  readonly allUnindexed: RawBuilder<unknown>
  /** Each word of it, at most five; whatever has all of it has each. */
  readonly parts: readonly SoughtPart[]
  /** Where an address was typed, past its sign: whatever has all of it has this too, and few have it. */
  readonly mailbox: RawBuilder<unknown> | undefined
}

export function soughtOf(filter: GiftFilter): Sought | undefined {
  const { search } = filter
  if (search.kind !== 'words') return undefined
  const ask = hasRange(filter) ? seen : unseen
  const like = (words: string) => sql`${SEARCHED} like ${ask(somewhere(words))}`
  return {
    all: like(search.words),
    allUnindexed: sql`${SEARCHED} || '' like ${ask(somewhere(search.words))}`,
    parts: partsOf(search.words).map((part) => ({
      has: like(part),
      indexed: hasBeginning(part) ? sql`${SEARCHED} ~ ${ask(literally(part))}` : like(part),
    })),
    mailbox: mailboxOf(search.words),
  }
}

/** Whether days or amounts lie between two bounds: how much they leave is to be weighed against the words each time. */
function hasRange({ period, least, most }: GiftFilter): boolean {
  return period.from !== null || period.to !== null || least !== null || most !== null
}

const SEARCHED = sql.ref('g.search_text')

/** With the sign before and after a word, which say where it begins and ends; what is shorter than three, the index lacks. */
function partsOf(words: string): string[] {
  return [...words.matchAll(/(?<=([^\p{L}\p{N}]?))[\p{L}\p{N}]+(?=([^\p{L}\p{N}]?))/gu)]
    .map(([word, before = '', after = '']) => before + word + after)
    .filter((part) => part.length >= 3)
    .slice(0, 5)
}

/** Whether a word is typed from its beginning, with the sign before it. */
function hasBeginning(part: string): boolean {
  return /^[^\p{L}\p{N}]/u.test(part)
}

/**
 * An expression of nothing but letters. Of it the index does not look up what so many words begin with that it tells little
 * (the first letter alone), as it does for `like`.
 */
function literally(part: string): string {
  return `***=${part}`
}

/** What is shorter before the sign, such as "ann@", may be the end of many. */
function mailboxOf(words: string): RawBuilder<unknown> | undefined {
  const [, name] = /(?:^|\s)([^\s@]{4,})@[^\s@]*(?:\s|$)/.exec(words) ?? []
  if (name === undefined) return undefined
  const fromItsEnd = Array.from(name).toReversed().join('')
  const boxFromItsEnd = sql`reverse(split_part(lower(g.donor_email), '@', 1))`
  return sql`((${boxFromItsEnd} ~>=~ ${fromItsEnd} and ${boxFromItsEnd} ~<~ ${fromItsEnd + LAST_SIGN})
    or g.donor_name like '%@%' or g.shown_name like '%@%' or g.donor_email like '%@%@%')`
}

/** After whatever else a text goes on with. */
const LAST_SIGN = '\u{10FFFF}'

/** A pattern with the signs that are jokers to the database read as themselves. */
function somewhere(words: string): string {
  return `%${words.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`
}

function seen(text: string): RawBuilder<string> {
  return sql`${text}`
}

/** As a query of its own a text is unknown while the statement is planned, which is so once for all that is looked for. */
function unseen(text: string): RawBuilder<string> {
  return sql`(select ${text}::text)`
}
