import { expect, test } from 'vitest'
import { english } from './english.ts'
import { inLanguage } from './language.server.ts'
import { say } from './say.ts'
import { spanish } from './spanish.ts'
import { findWordFaults } from './word-faults.ts'

const right = {
  english: {
    gifts: { count: '{n, plural, one {# gift} other {# gifts}}', thanks: 'Thank you, {name}' },
  },
  spanish: {
    gifts: {
      count: '{n, plural, one {# donativo} other {# donativos}}',
      thanks: 'Gracias, {name}',
    },
  },
  sources: ["say('gifts.count', { n })", 'say(`gifts.${which}`)'],
}

const faultsIn = (spanish: object, sources = right.sources) =>
  findWordFaults({ ...right, spanish: { gifts: { ...right.spanish.gifts, ...spanish } }, sources })

test('message files that agree have no fault', () => {
  expect(findWordFaults(right)).toEqual([])
})

test('a key that one language lacks is found', () => {
  const { count } = right.spanish.gifts
  expect(findWordFaults({ ...right, spanish: { gifts: { count } } })).toEqual([
    'gifts.thanks is not said in Spanish',
  ])
  expect(faultsIn({ hello: 'Hola' })).toEqual(['gifts.hello is not said in English'])
})

test('a key that nobody says is found', () => {
  expect(faultsIn({}, ["say('gifts.count', { n })", "say('gifts.thankless')"])).toEqual([
    'gifts.thanks is said nowhere',
  ])
})

test('words that speak of something else in another language are found', () => {
  expect(faultsIn({ thanks: 'Gracias, {nombre}' })).toEqual([
    'gifts.thanks speaks of {name} in English and of {nombre} in Spanish',
  ])
  expect(faultsIn({ thanks: 'Gracias, <b>{name}</b>' })).toEqual([
    'gifts.thanks speaks of {name} in English and of <b> {name} in Spanish',
  ])
})

test('a plural that lacks a form is found', () => {
  expect(faultsIn({ count: '{n, plural, other {# donativos}}' })).toEqual([
    'gifts.count in Spanish has not every plural of {n}: one and other are needed',
  ])
})

test('words that cannot be read, or that hide what they speak of, are found', () => {
  expect(faultsIn({ thanks: 'Gracias, {name' })[0]).toContain('cannot be read')
  expect(faultsIn({ thanks: "Gracias '{name}'" })[0]).toContain('straight apostrophe')
  expect(faultsIn({ thanks: ' ' })[0]).toContain('is empty')
})

test('an English sentence among the Spanish ones is found', () => {
  const thanks = 'Thank you so much, {name}'
  expect(
    findWordFaults({
      english: { gifts: { ...right.english.gifts, thanks } },
      spanish: { gifts: { ...right.spanish.gifts, thanks } },
      sources: right.sources,
    }),
  ).toEqual(['gifts.thanks is English in Spanish'])
})

test('our own files have no fault in keys, placeholders or plurals', () => {
  const faults = findWordFaults({ english, spanish, sources: [] })
  expect(faults.filter((fault) => !fault.endsWith('is said nowhere'))).toEqual([])
})

test('the same key is said in the language of whoever asks, two at once', async () => {
  const later = () => new Promise((resolve) => setTimeout(resolve, 5))
  const counted = async (limit: number) => {
    await later()
    return say('ui.field.upTo', { limit })
  }
  const said = await Promise.all([
    inLanguage('es', () => counted(1)),
    inLanguage('en', () => counted(1)),
    inLanguage('es', () => counted(5_000)),
    counted(5_000),
  ])
  expect(said).toEqual([
    'Hasta 1 carácter',
    'Up to 1 character',
    'Hasta 5,000 caracteres',
    'Up to 5,000 characters',
  ])
})
