import { expect, test } from 'vitest'
import { cents } from '#app/money/cents.ts'
import { inLanguage } from '#app/words/language.server.ts'
import { nothingAgreed } from './deal.ts'
import type { DealText } from './deal.ts'
import { tellDeal } from './tell-deal.ts'

const third: DealText = {
  ...nothingAgreed,
  gives: { kind: 'share', share: { over: 1, under: 3 }, of: 'net' },
}

test('while it is not known what is given, nothing is said', () => {
  expect(shownOf({ ...nothingAgreed, code: 'SOUP26', leastSales: cents(30_000) })).toBeNull()
})

test('what has to be spent, who has to come and the most that is given are said in whole sentences', () => {
  const deal = {
    ...third,
    leastSales: cents(30_000),
    leastGuests: 1,
    leastRsvps: { count: 20, days: 3 },
    cap: cents(50_000),
  }
  expect(shownOf(deal)?.limits).toEqual([
    'The team gets a share once guests spend $300 in all.',
    'The team gets a share once 1 guest has come.',
    'The restaurant asks that 20 people sign up 3 days before. So please say that you come.',
    'It gives $500 at most.',
  ])
})

test('once it is said which ways count, the others are said not to; delivery is not named twice', () => {
  const deal = {
    ...third,
    counts: ['takeaway', 'dine_in'],
    excludes: ['delivery_apps', 'alcohol'],
  } as const
  expect(shownOf(deal)).toMatchObject({
    counts: 'Eating there and takeout',
    countsNot: 'Its own app or site, delivery apps, and alcohol',
  })
  expect(shownOf({ ...third, excludes: ['gift_cards'] })).toMatchObject({
    counts: '',
    countsNot: 'Gift cards',
  })
})

test('how to be counted names the team, and a code is asked for wherever there is one', () => {
  const deal = { ...third, countBy: ['receipt', 'say_name'], code: 'SOUP26' } as const
  expect(shownOf(deal)?.toBeCounted).toEqual([
    'Say that you are here for Soup Friends when you order.',
    'Keep your receipt for the team.',
    'Give this code when you order. Online, type it in at checkout.',
  ])
  expect(shownOf({ ...third, countBy: ['code'] })?.toBeCounted).toEqual([])
})

test('it is said in Spanish as well', () => {
  const deal = { ...third, leastGuests: 30, counts: ['dine_in'] } as const
  const shown = inLanguage('es', () => shownOf(deal))
  expect(shown).toMatchObject({
    line: 'Copper Pot Diner da el 33⅓% de tu cuenta, sin impuestos ni propina, a Lakeside Refuge.',
    limits: ['El equipo recibe su parte cuando lleguen 30 invitados.'],
    counts: 'Comer ahí',
    countsNot: 'Comida para llevar, su propia app o sitio y apps de entrega',
  })
})

function shownOf(deal: DealText) {
  const names = { organization: 'Lakeside Refuge', team: 'Soup Friends' }
  return tellDeal(deal, { restaurant: 'Copper Pot Diner', ...names })
}
