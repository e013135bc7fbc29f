import { expect, test } from 'vitest'
import { findRaffleWords } from './raffle-words.ts'

test('C8: a raffle, by whatever name, is pointed out to staff in the words that were typed', () => {
  const texts: Record<string, string[]> = {
    'We will hold a Meat Raffle at noon.': ['Raffle'],
    'Baskets will be raffled off': ['raffled'],
    'a 50/50 and a 50 - 50, or fifty-fifty': ['50/50', '50 - 50', 'fifty-fifty'],
    'Our golf ball drop, or just a Ball-Drop': ['golf ball drop', 'Ball-Drop'],
    'Come for a chance to win!': ['chance to win'],
    'There is a drawing for a grand prize': ['drawing for a grand prize'],
    'raf\u00ADfle and ｌｏｔｔｅｒｙ': ['raffle', 'lottery'],
    'Queen of  Hearts': ['Queen of Hearts'],
    'Habrá una rifa, un sorteo y lotería': ['rifa', 'sorteo', 'lotería'],
    'Suggested donation for a ticket: $5': ['Suggested donation for a ticket'],
    'We split the pot, fifty fifty': ['split the pot', 'fifty fifty'],
    'Donativo sugerido por boleto, y caída de pelotas': [
      'Donativo sugerido por boleto',
      'caída de pelotas',
    ],
  }
  for (const [text, words] of Object.entries(texts))
    expect(findRaffleWords(text), text).toEqual(words)
})

test('plain words that only look alike are left alone', () => {
  for (const text of [
    'A drawing class for the children',
    'Rafael and his book club meet at the Bingoham house',
    'We sell out 150/500 copies',
    'Dinner and a silent auction',
    'Coffee for a suggested donation',
    'We play golf and drop by for lunch',
    '',
  ])
    expect(findRaffleWords(text), text).toEqual([])
})

test('one word said often is named once', () => {
  expect(findRaffleWords('Raffle! raffle! RAFFLE!')).toEqual(['Raffle'])
})
