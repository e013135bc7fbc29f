import { expect, test } from 'vitest'
import { findAdvertising } from './advertising.ts'

const kindsIn = (text: string) => findAdvertising(text).map(({ kind }) => kind)

test.each([
  'Lakeside Dental',
  'In memory of Walter Brandt',
  'Family dentists in Shorewood since 1974',
  'Lee’s Hardware · Paint, tools and keys · 4120 N Oakland Ave',
  'Proud to stand with survivors',
  'Ferretería Lee, en Milwaukee desde 1974',
  'Con cariño, la familia Gómez',
  'Dentistas de familia en Racine',
  'Bank of Kenosha, member FDIC',
  'Valencia & Sons, plumbers',
  '🏌️ Good luck to all players',
])('C12: “%s” only says who they are', (text) => {
  expect(findAdvertising(text)).toEqual([])
})

test.each([
  ['Cleanings from $49', 'price'],
  ['20% off for players', 'price'],
  ['Free estimates', 'price'],
  ['20 por ciento de descuento', 'price'],
  ['Cupón para jugadores', 'price'],
  ['¡Ofertas todo el año!', 'price'],
  ['The best dentist in town', 'comparison'],
  ['Milwaukee’s #1 roofer', 'comparison'],
  ['Better than the chains', 'comparison'],
  ['El mejor taller de Racine', 'comparison'],
  ['Somos líderes en techos', 'comparison'],
  ['Más barato que nadie', 'comparison'],
  ['An award-winning team', 'endorsement'],
  ['Trusted by thousands', 'endorsement'],
  ['Servicio garantizado', 'endorsement'],
  ['Recomendados por todos', 'endorsement'],
  ['Call now', 'call'],
  ['Call (414) 555-0100', 'call'],
  ['Visit us on Oakland Avenue', 'call'],
  ['Stop by for a look', 'call'],
  ['Llámenos hoy', 'call'],
  ['Visítenos', 'call'],
  ['Compre local', 'call'],
] as const)('C12: “%s” holds a %s', (text, kind) => {
  expect(kindsIn(text)).toEqual([kind])
})

test('C12: each kind is told once, as it was written and in the order of the text', () => {
  expect(findAdvertising('Visit us to SAVE BIG: 20% off, the Best roofs, best price')).toEqual([
    { kind: 'call', words: 'Visit us' },
    { kind: 'price', words: 'SAVE BIG' },
    { kind: 'comparison', words: 'Best' },
  ])
})

test('C12: what is found stands as it was written, accents before it or not', () => {
  expect(findAdvertising('Peluquería Ángel: ¡llámenos!')).toEqual([
    { kind: 'call', words: 'llámenos' },
  ])
})
