import { afterAll, beforeAll, expect, test } from 'vitest'
import { lettersTo } from '#app/mail/testing/letters.ts'
import { anOrganization } from '#db/testing/builders.ts'
import { startTestStripe } from '#db/testing/stripe.ts'
import type { TestStripe } from '#db/testing/stripe.ts'
import { anOuting } from '../testing/tickets.ts'
import { answerLetter, findOrderDesk } from './order-desk.server.ts'
import { findOrdersDesk } from './order-list.server.ts'
import { streamOrders } from './order-sheet.server.ts'
import { sellByHand } from './testing/sell-by-hand.ts'

let stripe: TestStripe
beforeAll(async () => {
  stripe = await startTestStripe()
  await anOrganization()
})
afterAll(() => stripe.finish())

test('orders are found by buyer, firm and state; what is typed as a pattern is a word', async () => {
  const outing = await anOuting()
  const { captain } = await sellByHand(
    outing,
    { Single: '2' },
    { way: 'cash', name: 'Bo 100% Lind', email: '' },
  )
  await sellByHand(outing, { Single: '1' }, { way: 'card', firm: 'Lakeside Dental' })
  const find = async (asked: string) =>
    (await findOrdersDesk(captain, outing.slug, new URLSearchParams(asked))).list.orders.map(
      ({ what }) => what,
    )
  expect(await find('')).toEqual(['Single', '2 × Single'])
  expect(await find('q=lakeside')).toEqual(['Single'])
  expect(await find('q=100%25')).toEqual(['2 × Single'])
  expect(await find('q=_%25_')).toEqual([])
  expect(await find('state=owed')).toEqual(['2 × Single'])
  expect(await find('state=held')).toEqual(['Single'])
})

test('S5: an order of another event, or of none, is not there; nor is another team’s', async () => {
  const outing = await anOuting()
  const other = await anOuting()
  const { captain } = await sellByHand(outing, { Single: '1' }, { way: 'cash' })
  const { key } = await sellByHand(other, { Single: '1' }, { way: 'cash' })
  for (const order of [key, 'none', undefined])
    await expect(findOrderDesk(captain, { slug: outing.slug, order }, false)).rejects.toMatchObject(
      {
        status: 404,
      },
    )
  await expect(answerLetter(captain, outing.slug, key)).rejects.toMatchObject({ status: 404 })
  await expect(findOrdersDesk(captain, 'none', new URLSearchParams())).rejects.toMatchObject({
    status: 404,
  })
})

test('the letter with the link is sent again as often as is sensible', async () => {
  const outing = await anOuting()
  const email = 'lost.the.link@example.org'
  const { captain, key } = await sellByHand(outing, { Single: '1' }, { way: 'cash', email })
  const answers = []
  for (let times = 0; times < 6; times++)
    answers.push((await answerLetter(captain, outing.slug, key)).split('?')[1])
  expect(answers).toEqual([...Array.from({ length: 5 }, () => 'done=letter'), 'done=often'])
  expect(await lettersTo(email, 'order-news')).toHaveLength(6)
})

test('S23: a spreadsheet of orders takes nothing that was typed for a formula', async () => {
  const outing = await anOuting()
  await sellByHand(outing, { Single: '1' }, { way: 'cash', firm: '=HYPERLINK("http://x")' })
  const text = await new Response(
    streamOrders({ id: outing.id, timeZone: 'America/Chicago' }),
  ).text()
  const lines = text.split('\r\n')
  expect(lines[0]).toContain('Buyer,Company,Email')
  expect(lines[1]).toContain(`"'=HYPERLINK(""http://x"")"`)
  expect(lines[1]).toContain('120.00,120.00,Owed,Cash')
})
