import { afterAll, beforeAll, expect, test } from 'vitest'
import { openOne, paymentsOn } from '../../testing/payments.ts'
import { startStripeEmulator } from '../emulator.ts'
import type { Emulator } from '../emulator.ts'

let emulator: Emulator

beforeAll(async () => {
  emulator = await startStripeEmulator()
})

afterAll(() => emulator.close())

test('the page says what is wrong and keeps what was typed', async () => {
  const { url } = await openOne(paymentsOn(emulator))
  const answer = await post(url ?? '', {
    email: 'ada@example.org',
    name: 'A <b>',
    card: '4000000000000069',
  })
  const html = await answer.text()
  expect(html).toContain('Your card has expired.')
  expect(html).toContain('value="ada@example.org"')
  expect(html).not.toContain('<b>')
  const incomplete = await post(url ?? '', { email: 'ada', card: '4242424242424242' })
  expect(await incomplete.text()).toContain('Your email is incomplete.')
})

test('a wallet pays at once, without a word typed', async () => {
  const { url, id } = await openOne(paymentsOn(emulator))
  const answer = await post(url ?? '', { wallet: 'google_pay', email: '', card: '' })
  expect(answer.status).toBe(303)
  expect(answer.headers.get('location')).toBe(`https://team-up.example/thanks?checkout=${id}`)
})

test('sent twice at once, it is paid once, and both go back', async () => {
  const { url, id } = await openOne(paymentsOn(emulator))
  const form = { email: 'ada@example.org', card: '4242424242424242' }
  const answers = await Promise.all([post(url ?? '', form), post(url ?? '', form)])
  expect(answers.map(({ status }) => status)).toEqual([303, 303])
  const completed = emulator.events().filter(({ subject }) => subject.row.id === id)
  expect(completed.map(({ type }) => type)).toEqual(['checkout.session.completed'])
})

test('the bank may say no, and the page stays open', async () => {
  const payments = paymentsOn(emulator)
  const { url, id } = await openOne(payments)
  const form = { email: 'ada@example.org', card: '4000002500003155' }
  expect(await (await post(url ?? '', form)).text()).toContain('Complete authentication')
  const refused = await post(url ?? '', { ...form, bank: 'no' })
  expect(await refused.text()).toContain('could not confirm this payment with your bank')
  expect(await payments.findCheckout(id)).toMatchObject({ status: 'open' })
})

test('an expired page says so, and shows the way back', async () => {
  const { url, id } = await openOne(paymentsOn(emulator))
  emulator.expire(id)
  const answer = await fetch(url ?? '')
  expect(answer.status).toBe(410)
  expect(await answer.text()).toContain('href="https://team-up.example/give"')
})

/** Sends the form of a hosted page. */
async function post(url: string, form: Record<string, string>): Promise<Response> {
  return fetch(url, { method: 'POST', redirect: 'manual', body: new URLSearchParams(form) })
}
