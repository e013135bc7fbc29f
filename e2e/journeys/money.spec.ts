import type { Page } from '@playwright/test'
import { barOf, cents } from '#e2e/fixtures/bar.ts'
import { checkPage } from '#e2e/fixtures/check-page.ts'
import { holdTheSlip } from '#e2e/fixtures/slip.ts'
import { signInAsStaff } from '#e2e/fixtures/staff.ts'
import { expect, test } from '#e2e/fixtures/test.ts'

// One after the other: there is one open deposit slip, and each looks at what lies on it.
test.describe.configure({ mode: 'default' })

let letGo: () => Promise<void>
test.beforeAll(async () => {
  test.setTimeout(600_000)
  letGo = await holdTheSlip()
})
test.afterAll(async () => await letGo())

const TEAM = 'knit-happens'

/** What no other run of it logged. */
/** Each unlike any other; `from` apart from those, where nothing of about its size may be expected. */
function anAmount(from = 300): string {
  return `${from + Math.trunc(Math.random() * 600)}.${10 + Math.trunc(Math.random() * 89)}`
}

async function logAs(page: Page, who: string, amount: string): Promise<void> {
  await page.goto('/staff/money/promise')
  await page.getByRole('radio', { name: 'Share of a restaurant' }).check()
  await page.getByLabel('How much will come?').fill(amount)
  await page.getByLabel(/Whose money is it/).fill(who)
  await page.getByRole('combobox', { name: /^Team/ }).fill(TEAM)
  await page.getByLabel('Day by which it should be here').fill('2027-12-01')
  await page.getByRole('button', { name: 'Log it' }).click()
  await expect(page.getByRole('main').getByRole('status')).toContainText(
    'Somebody else on staff receives it',
  )
}

test('a check that was logged goes from striped to solid: found, received, deposited, ticked off', async ({
  staff,
  page,
  visitor,
}) => {
  test.setTimeout(300_000)
  const amount = anAmount()
  const who = `Copper Kettle ${amount}`
  const admin = await staff('admin')
  await logAs(admin, who, amount)
  await expect(admin.getByRole('main')).toContainText('You entered this yourself')
  await checkPage(admin)
  await admin.goto(`/staff/money?amount=${amount}`)
  await expect(admin.getByRole('listitem').filter({ hasText: who })).toContainText(
    'somebody else confirms it',
  )
  await expect(admin.getByRole('button', { name: new RegExp(`received ${who}`) })).toHaveCount(0)

  await page.goto(`/teams/${TEAM}`)
  const before = await barOf(page)

  const treasurer = await staff('finance')
  await treasurer.goto('/staff/money')
  await treasurer.getByLabel('Amount').fill(amount)
  await treasurer.getByRole('button', { name: 'Find what it is for' }).click()
  const found = treasurer.getByRole('region', { name: 'Exactly this amount' })
  await expect(found).toContainText(who)
  await checkPage(treasurer)
  await found.getByRole('button', { name: new RegExp(`received ${who}`) }).click()
  await expect(treasurer.getByRole('main').getByRole('status')).toContainText(
    `Received: $${amount}, ${who}`,
  )

  await page.goto(`/teams/${TEAM}`)
  const after = await barOf(page)
  expect(after.raised - before.raised).toBe(cents(amount))
  expect(before.expected - after.expected).toBe(cents(amount))

  await treasurer.goto('/staff/deposits')
  for (const box of await treasurer.getByRole('checkbox').all()) await box.uncheck()
  await treasurer.getByRole('checkbox', { name: new RegExp(who) }).check()
  await checkPage(treasurer)
  await treasurer.getByRole('button', { name: 'Put on the slip' }).click()
  const slip = treasurer.getByRole('region', { name: 'Open deposit slip' })
  await expect(slip).toContainText(who)
  await slip.getByRole('link', { name: /mark it deposited/ }).click()
  await treasurer.waitForURL(/\/staff\/deposits\/\w+/)
  await checkPage(treasurer)
  await treasurer.getByLabel('Total on the receipt').fill('1')
  await treasurer.getByRole('button', { name: 'Mark it deposited' }).click()
  await expect(treasurer).toHaveTitle(/^Error: /)
  await checkPage(treasurer)
  const total = /comes to \$([\d,.]+) now/.exec(await treasurer.getByRole('alert').innerText())?.[1]
  await treasurer.getByLabel('Total on the receipt').fill(total ?? '')
  await treasurer.getByLabel(/Slip number/).fill('2044')
  await treasurer.getByRole('button', { name: 'Mark it deposited' }).click()
  await expect(treasurer.getByRole('main').getByRole('status')).toContainText('Marked as deposited')
  const deposit = treasurer.url().replace(/\?.*/, '')
  await checkPage(treasurer)
  await treasurer.getByRole('button', { name: 'Tick it off' }).click()
  await expect(treasurer.getByRole('region', { name: 'Ticked off' })).toContainText('2044')

  await treasurer.goto(`/staff/money?words=${encodeURIComponent(who)}`)
  await treasurer
    .getByRole('region', { name: 'Taken in last' })
    .getByRole('link', { name: who })
    .click()
  await expect(treasurer.getByRole('main')).toContainText('On the statement')

  // Signs in anew, as the code was asked for just now and is not asked for again.
  const again = await visitor()
  await signInAsStaff(again, 'finance')
  await again.goto(deposit)
  await again.getByRole('link', { name: 'Take the tick back' }).click()
  await again.getByRole('button', { name: 'Take the tick back' }).click()
  await expect(again).toHaveTitle(/^Error: /)
  await checkPage(again)
  await again.getByLabel('Why?').fill('It was another line of the statement')
  await again.getByRole('button', { name: 'Take the tick back' }).click()
  await expect(again.getByRole('main').getByRole('status')).toContainText('The tick is taken back')
  await expect(again.getByRole('region', { name: 'Record' })).toContainText(
    'It was another line of the statement',
  )
  await checkPage(again)
  await again.getByRole('button', { name: 'Tick it off' }).click()
  await expect(again.getByRole('main').getByRole('status')).toContainText('Ticked off')
})

test('a check that nobody said would come is parked, stays in sight, and is matched later', async ({
  staff,
}) => {
  test.setTimeout(240_000)
  const amount = anAmount(2_000)
  const payer = `Odd Fellows ${amount}`
  const treasurer = await staff('finance')
  await treasurer.goto(`/staff/money?amount=${amount}&words=${encodeURIComponent(payer)}`)
  await expect(treasurer.getByRole('heading', { name: /Nothing that is expected/ })).toBeVisible()
  await treasurer.getByRole('link', { name: 'Take it in and match it later' }).click()
  await treasurer.getByRole('button', { name: 'Take it in' }).click()
  await expect(treasurer.getByRole('main').getByRole('status')).toContainText(
    'waits here until you match it',
  )
  const money = treasurer.url().replace(/\?.*/, '')

  const admin = await staff('admin')
  await logAs(admin, payer, amount)
  await admin.goto('/staff/money')
  await expect(admin.getByRole('region', { name: 'Came and matches nothing yet' })).toContainText(
    payer,
  )

  await treasurer.goto(money)
  await checkPage(treasurer)
  await treasurer.getByRole('button', { name: 'This is it' }).first().click()
  await expect(treasurer.getByRole('main').getByRole('status')).toContainText('Matched')

  await treasurer.getByText('Undo this match').click()
  await treasurer.getByRole('button', { name: 'Undo the match' }).click()
  await expect(treasurer).toHaveTitle(/^Error: /)
  await checkPage(treasurer)
  await treasurer.getByLabel('Why?').fill('It was for the choir')
  await treasurer.getByRole('button', { name: 'Undo the match' }).click()
  await expect(treasurer.getByRole('main').getByRole('status')).toContainText('The match is undone')
  await expect(
    treasurer.getByRole('region', { name: 'Came and matches nothing yet' }),
  ).toContainText(payer)
})

test('many are received at once: the total stands there before the last press, the outcome of each after', async ({
  staff,
}) => {
  test.setTimeout(240_000)
  const amounts = [anAmount(), anAmount()]
  const admin = await staff('admin')
  for (const amount of amounts) await logAs(admin, `Bundle ${amount}`, amount)
  const treasurer = await staff('finance')
  await treasurer.goto('/staff/money')
  for (const amount of amounts)
    await treasurer.getByRole('checkbox', { name: new RegExp(`Bundle ${amount}`) }).check()
  await treasurer.getByRole('button', { name: 'Go through those chosen' }).click()
  const total = ((cents(amounts[0] ?? '') + cents(amounts[1] ?? '')) / 100).toFixed(2)
  const press = treasurer.getByRole('button', { name: /Receive all 2/ })
  await expect(press).toContainText(
    new Intl.NumberFormat('en-US').format(Number(total)).slice(0, 3),
  )
  await checkPage(treasurer)
  await press.click()
  await expect(treasurer.getByRole('main').getByRole('status')).toContainText('2 received')
  await expect(treasurer.getByRole('cell', { name: 'Received' })).toHaveCount(2)
  await checkPage(treasurer)
})

test('a payout opens to the gifts that it is made of, and adds up to the cent', async ({
  staff,
}) => {
  const viewer = await staff('viewer')
  await viewer.goto('/staff/payouts')
  await viewer.getByRole('main').getByRole('table').getByRole('link').first().click()
  await expect(viewer.getByRole('main')).toContainText('It adds up to the cent')
  await checkPage(viewer)
  await viewer
    .getByRole('table', { name: /Lines of Stripe/ })
    .getByRole('link')
    .first()
    .click()
  await expect(viewer).toHaveURL(/\/staff\/gifts\//)
})

test('the books are proven on a press, and the light says so on the first page of the desk', async ({
  staff,
}) => {
  test.setTimeout(240_000)
  const treasurer = await staff('finance')
  await treasurer.goto('/staff/checks')
  await treasurer.getByRole('button', { name: 'Check now' }).click()
  await expect(treasurer.getByRole('main').getByRole('status')).toContainText(
    /check (has begun|is under way)/,
  )
  await checkPage(treasurer)
  await expect(async () => {
    await treasurer.goto('/staff/checks')
    await expect(treasurer.getByText('The books agree', { exact: true })).toBeVisible({
      timeout: 500,
    })
  }).toPass({ timeout: 120_000 })
  await treasurer.goto('/staff')
  await expect(treasurer.getByText('The books agree', { exact: true })).toBeVisible()
})

test('a viewer reads where the money is and is offered nothing to do', async ({ staff }) => {
  const viewer = await staff('viewer')
  for (const url of ['/staff/money', '/staff/deposits', '/staff/checks']) {
    await viewer.goto(url)
    await expect(viewer.getByRole('main')).toContainText('$')
    await expect(
      viewer.getByRole('button', { name: /received|Put on|Take off|Check now|Go through/ }),
    ).toHaveCount(0)
  }
})
