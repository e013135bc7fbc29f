import type { OrderWish } from '#app/events/tickets/place-order.server.ts'
import { hexOf } from './money-plan.ts'

/** Who comes by a place, and what they said about themselves; who said nothing yet is named alone. */
export interface PlannedPlayer {
  readonly name: string
  readonly email?: string
  readonly shirt?: string
  readonly handicap?: string
  readonly meal?: string
  readonly allergy?: string
  readonly wish?: string
  readonly seeksGroup?: true
}

export interface PlannedOrder {
  /** By which its key is made. */
  readonly name: string
  readonly lines: Readonly<Record<string, number>>
  readonly buyer: OrderWish['buyer']
  readonly way: 'card' | 'cash'
  readonly pays?: 'own'
  /** A captain wrote it down. */
  readonly byHand?: true
  readonly players: readonly PlannedPlayer[]
}

/** The event whose orders these are. */
export const SOLD = { team: 'third-thursday-men', title: 'Swing for a safe home' } as const

/** One that was called off, two days before it was to be played. */
export const RAINED_OUT = { team: SOLD.team, title: 'Putting by the pond' } as const

/** One that is played tomorrow: its table sells already. */
export const TOMORROW = {
  team: 'third-shift-at-menomonee-castings',
  title: 'Nine holes after third shift',
} as const

/** Of the helpers at that table, which opens it. */
export const helpersKey = hexOf('helpers of third shift')

/** Who paid there in cash, and who gave one of two places back. */
export const atTable = { name: 'Marcus Webb', gaveBack: 'Ines Calder' } as const

/** They have a place on the tee sheet; who came later waits for one. */
export const groupsPlan: readonly PlannedOrder[] = [
  {
    name: 'paid foursome',
    lines: { Foursome: 1, Mulligan: 4 },
    buyer: { name: 'Walter Brandt', email: 'walter.brandt@mail.example' },
    way: 'card',
    players: [
      { name: 'Walter Brandt', shirt: 'XL', handicap: '18', meal: 'Fried perch' },
      { name: 'Gene Okafor', shirt: 'L', handicap: '22', meal: 'Chicken' },
      { name: 'Sal Ferrante', shirt: 'M', meal: 'Fried perch', allergy: 'Walnuts' },
      { name: 'Dale Wojcik', shirt: 'XXL', handicap: '31', meal: 'Garden plate' },
    ],
  },
  {
    name: 'foursome of friends',
    lines: { Foursome: 1 },
    buyer: { name: 'Nora Haugen', email: 'nora.haugen@mail.example' },
    way: 'card',
    pays: 'own',
    players: [
      { name: 'Nora Haugen', shirt: 'S', handicap: '12', meal: 'Garden plate' },
      { name: 'Bea Lindqvist' },
    ],
  },
]

export const singlesPlan: readonly PlannedOrder[] = [
  {
    name: 'single by card',
    lines: { 'Early bird': 1, 'Closest to the pin': 1 },
    buyer: { name: 'Priya Raman', email: 'priya.raman@mail.example' },
    way: 'card',
    players: [
      {
        name: 'Priya Raman',
        shirt: 'M',
        meal: 'Chicken',
        wish: 'Gene Okafor',
        seeksGroup: true,
      },
    ],
  },
  {
    name: 'single in cash',
    lines: { 'Early bird': 1 },
    buyer: { name: 'Otis Bell', email: null },
    way: 'cash',
    byHand: true,
    players: [{ name: 'Otis Bell', shirt: 'L', meal: 'Fried perch', seeksGroup: true }],
  },
  {
    name: 'guest of honor',
    lines: { 'Guest of honor': 1 },
    buyer: { name: 'Sister Marguerite Lamb', email: null },
    way: 'cash',
    byHand: true,
    players: [{ name: 'Sister Marguerite Lamb', shirt: 'S', meal: 'Fried perch' }],
  },
]

/** A firm that pays by check for a sign at a hole. */
export const sponsorPlan = {
  firm: 'Lakeside Dental',
  sign: 'Family dentists in Shorewood since 1974',
  link: 'https://lakesidedental.example/',
  name: 'Odile Marsh',
  email: 'odile@lakesidedental.example',
  phone: '(414) 555-0177',
  address: '4120 N Oakland Ave\nShorewood, WI 53211',
} as const

/** Under which key the order of a plan is seen. */
export function orderKey(name: string): string {
  return hexOf(`order ${name}`)
}

/** Under which key a player of an order sees their place, from 1. */
export function ticketKey(name: string, position: number): string {
  return hexOf(`ticket ${name} ${position}`)
}
