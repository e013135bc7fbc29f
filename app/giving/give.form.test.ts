import { expect, test } from 'vitest'
import { giveForm } from './give.form.ts'

const form = giveForm({ minimum: 500, maximum: 2_500_000 })

test.each([
  ['25', 2500],
  ['100', 10_000],
])('an amount chosen from the list counts in dollars: %s', (choice, amount) => {
  expect(form.parse({ choice })).toMatchObject({ amount })
})

test.each([
  ['1,000.50', 100_050],
  ['1,000', 100_000],
  ['$40', 4000],
  ['5', 500],
  ['25000', 2_500_000],
])('an amount of one’s own is read as people type it: %s (S19)', (ownAmount, amount) => {
  expect(form.parse({ choice: 'own', ownAmount })).toMatchObject({ amount })
})

test.each([
  ['٣', 'Enter an amount in dollars, like 40 or 40.50'],
  ['1e3', 'Enter an amount in dollars, like 40 or 40.50'],
  ['1e309', 'Enter an amount in dollars, like 40 or 40.50'],
  ['-5', 'Enter an amount in dollars, like 40 or 40.50'],
  ['1,5', 'Enter an amount in dollars, like 40 or 40.50'],
  ['1,000.005', 'Enter an amount with no more than two digits after the point'],
  ['', 'Enter an amount'],
  ['0', 'The smallest gift we can take is $5'],
  ['4.99', 'The smallest gift we can take is $5'],
  ['99999999', 'The most you can give here is $25,000. For more, please write to us.'],
  ['9'.repeat(39), 'The most you can give here is $25,000. For more, please write to us.'],
  ['9'.repeat(400), 'Enter an amount in dollars, like 40 or 40.50'],
])('an amount that cannot be taken is answered in words: %s (S19, F20)', (ownAmount, words) => {
  const read = form.safeParse({ choice: 'own', ownAmount })
  expect(read.error?.issues.map(({ path, message }) => [path[0], message])).toEqual([
    ['ownAmount', words],
  ])
})

test('an amount that was typed counts without its radio button, as when scripts are off', () => {
  expect(form.parse({ ownAmount: '40' })).toMatchObject({ amount: 4000 })
})

test('of two different amounts none is guessed', () => {
  const read = form.safeParse({ choice: '50', ownAmount: '40' })
  expect(read.error?.issues[0]?.message).toBe(
    'You chose $50 and wrote another amount too. Please clear one of them.',
  )
  expect(form.parse({ choice: '50', ownAmount: '50.00' })).toMatchObject({ amount: 5000 })
})

test('no amount at all is asked for', () => {
  expect(form.safeParse({}).error?.issues[0]?.message).toBe('Choose an amount')
})

test('a card number in the words is refused and is not repeated (S18)', () => {
  const read = form.safeParse({ choice: '50', message: 'my card 4242 4242 4242 4242' })
  expect(read.error?.issues[0]?.message).toMatch(/seems to hold a card number/)
  expect(read.error?.issues[0]?.message).not.toMatch(/4242/)
})

test('words keep their line breaks and letters of every script, and lose what turns text around (F20)', () => {
  expect(form.parse({ choice: '50', message: ' \u0000مرحبا\n👋🏽 \u202Eevil ' })).toMatchObject({
    message: 'مرحبا\n👋🏽 evil',
  })
})

test('what is no field of the form is left out: sum, team, status, fee (S6)', () => {
  const parsed = form.parse({
    choice: '50',
    amount: '1',
    amount_cents: '1',
    team_id: '9',
    status: 'paid',
    feeCover: '9999',
  })
  expect(parsed).toEqual({ amount: 5000, dedication: null })
})
