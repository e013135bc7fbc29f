import { sayNumber } from '#app/words/formats.ts'
import { cents } from './cents.ts'
import type { Cents } from './cents.ts'

/** A part of a whole in its lowest terms, so that a third stays a third. */
export interface Share {
  readonly over: number
  readonly under: number
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
