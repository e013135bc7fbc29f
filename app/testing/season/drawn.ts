import fc from 'fast-check'
import type { How } from './press.ts'

/** Which of those that are there, see `choose`. */
export const which = fc.nat(39)

/** Which of three teams, or the campaign itself. */
export const place = fc.nat(3)

export const handAmount = fc.integer({ min: 1, max: 300_00 })

/** 0 and 1 are of staff, 2 is the captain. */
export const by = fc.constantFrom(0 as const, 0 as const, 1 as const, 1 as const, 2 as const)

export const how = fc.constantFrom<How>('once', 'once', 'twice at once', 'answer lost', 'cut off')
