import { cents } from '#app/money/cents.ts'
import type { Cents } from '#app/money/cents.ts'
import { sayNumber } from '#app/words/formats.ts'
import type { DiningResult } from '#db/schema/dining-nights.ts'

/** A part of a whole in its lowest terms, so that a third stays a third. */
export interface Share {
  readonly over: number
  readonly under: number
}

/** What a restaurant promises to give of a night. */
export interface Deal {
  /** A part of what is spent, or one sum however much that is. */
  readonly gives: Share | Cents
  /** It never gives more than that. */
  readonly cap: Cents | null
  /** With less than that it gives nothing. */
  readonly leastSales: Cents | null
  readonly leastGuests: number | null
  readonly leastRsvps: number | null
}

/** How a night went; what nobody counted is not held against it. */
export interface Night {
  readonly sales: Cents
  /** Of the sales, what the deal does not count: drinks, gift cards, catering. */
  readonly leftOut: Cents
  readonly guests: number | null
  /** How many had said in time that they come. */
  readonly rsvps: number | null
}

export interface Given {
  readonly result: DiningResult
  /** Nothing below what was asked for. */
  readonly amount: Cents
}

/** What comes of a night, to the nearest cent. */
export function givenOf(deal: Deal, night: Night): Given {
  const counted = cents(night.sales - night.leftOut)
  const result = resultOf(deal, counted, night)
  return { result, amount: result === 'given' ? sumOf(deal, counted) : cents(0) }
}

function resultOf(deal: Deal, counted: Cents, night: Night): DiningResult {
  if (isBelow(counted, deal.leastSales)) return 'too_few_sales'
  if (isBelow(night.guests, deal.leastGuests)) return 'too_few_guests'
  if (isBelow(night.rsvps, deal.leastRsvps)) return 'too_few_rsvps'
  return 'given'
}

function isBelow(count: number | null, least: number | null): boolean {
  return count !== null && least !== null && count < least
}

function sumOf({ gives, cap }: Deal, counted: Cents): Cents {
  const whole = typeof gives === 'number' ? gives : partOf(counted, gives)
  return cents(Math.min(whole, cap ?? whole))
}

/** What has to be spent, of what counts, for a hope to come true; `null` where no sum of sales is enough. */
export function salesFor({ gives, cap, leastSales }: Deal, hope: Cents): Cents | null {
  if (cap !== null && cap < hope) return null
  const least = leastSales ?? cents(0)
  if (typeof gives === 'number') return gives < hope ? null : least
  return cents(Math.max(enoughFor(hope, gives), least))
}

/** The smallest sum of which the part is not less than the hope: half a cent goes up. */
function enoughFor(hope: Cents, { over, under }: Share): number {
  if (hope <= 0) return 0
  const doubled = (2n * BigInt(hope) - 1n) * BigInt(under)
  const parts = 2n * BigInt(over)
  return Number((doubled + parts - 1n) / parts)
}

/** So large a part of an amount, to the nearest cent; half a cent goes up. */
export function partOf(amount: Cents, { over, under }: Share): Cents {
  return cents(Number((BigInt(amount) * BigInt(over) * 2n + BigInt(under)) / (BigInt(under) * 2n)))
}

/**
 * Reads a percentage as people write it: `20`, `20%`, `12.5 %`, `33 1/3`, `33⅓`.
 * @returns `undefined` for what is no percentage, nothing, or more than the whole.
 */
export function parseShare(text: string): Share | undefined {
  const typed = text.normalize('NFKC').replaceAll('⁄', '/').replace('%', '').trim()
  const match = /^(\d{1,3})(?:\.(\d{1,3}))?(?:\s?(\d)\/(\d))?$/.exec(typed)
  const [, whole = '', decimals = '', over, under] = match ?? []
  if (whole === '' || (over !== undefined && decimals !== '')) return undefined
  if (over !== undefined && Number(over) >= Number(under)) return undefined
  const parts = under === undefined ? 10 ** decimals.length : Number(under)
  const rest = over === undefined ? Number(decimals) : Number(over)
  const share = inLowestTerms(Number(whole) * parts + rest, 100 * parts)
  return share.over > 0 && share.over <= share.under ? share : undefined
}

/** "20%", "12.5%", "33⅓%" */
export function sayShare(share: Share): string {
  return `${writeShare(share, sayNumber)}%`
}

/** As somebody would type it again: `12.5`, `33⅓`, `11 1/9`. */
export function typeShare(share: Share): string {
  return writeShare(share, String)
}

function writeShare({ over, under }: Share, write: (number: number) => string): string {
  const whole = Math.floor((over * 100) / under)
  const rest = inLowestTerms((over * 100) % under, under)
  if (1000 % rest.under === 0) return write((over * 100) / under)
  const fraction = `${rest.over}/${rest.under}`
  return `${write(whole)}${signs[fraction] ?? ` ${fraction}`}`
}

const signs: Readonly<Record<string, string>> = {
  '1/3': '⅓',
  '2/3': '⅔',
  '1/6': '⅙',
  '5/6': '⅚',
}

function inLowestTerms(over: number, under: number): Share {
  const common = commonOf(over, under)
  return { over: over / common, under: under / common }
}

function commonOf(one: number, other: number): number {
  return other === 0 ? one : commonOf(other, one % other)
}
