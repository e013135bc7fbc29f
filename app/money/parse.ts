import { cents } from './cents.ts'
import type { Cents } from './cents.ts'

export type ParsedMoney =
  | { kind: 'money'; amount: Cents }
  | { kind: 'empty' }
  | { kind: 'not-a-number' }
  | { kind: 'part-of-a-cent' }
  | { kind: 'too-large' }

/**
 * Reads an amount as people type it (S19): `50`, `$50`, `1,000.50`, `1 000`. A point parts dollars from cents.
 * Refuses what could be read two ways or not at all: `1,5`, `1.000,50`, `1e3`, `-5`, digits of other scripts,
 * and a part of a cent (`1.005`).
 */
export function parseMoney(text: string): ParsedMoney {
  const typed = text.trim().replace(/^\$\s*/, '')
  if (typed === '') return { kind: 'empty' }
  const match = /^(\d{1,3}(?:[, ]\d{3})+|\d+)(?:\.(\d*))?$/.exec(typed)
  if (!match) return { kind: 'not-a-number' }
  const dollars = (match[1] ?? '').replace(/[, ]/g, '')
  const fraction = match[2] ?? ''
  if (fraction.length > 2) return { kind: 'part-of-a-cent' }
  if (dollars.replace(/^0+/, '').length > 9) return { kind: 'too-large' }
  return { kind: 'money', amount: cents(Number(dollars) * 100 + Number(fraction.padEnd(2, '0'))) }
}
