import type { Page } from '@playwright/test'
import { approveOuting, bringNear, planOuting } from '#e2e/fixtures/an-outing.ts'
import { checkPage } from '#e2e/fixtures/check-page.ts'
import { anEmail, onlyHere } from '#e2e/fixtures/give.ts'
import { latestMail } from '#e2e/fixtures/mail.ts'
import { expect, test } from '#e2e/fixtures/test.ts'

const PHONE = { width: 390, height: 844 }

test.use({ viewport: PHONE })

const SINGLE = { name: 'Single', price: '120.30', fairValue: '70.20' }

test('two walk-ups at the table: one pays in cash, one by a code that a helper without a script holds out', async ({
  page,
  visitor,
  staff,
}) => {
  test.setTimeout(600_000)
  const title = onlyHere('Walk ups')
  const outing = await planOuting(page, title, [SINGLE])
  await approveOuting(await staff('moderator'), title)
  await bringNear(outing.slug)
  const link = await makeLink(page, outing.desk)

  const helper = await onPhone(await visitor())
  const joan = anEmail('joan')
  await sellForCash(helper, link, joan)
  expect((await latestMail(joan, { about: /Your places/ })).text).toContain(title)

  const plain = await onPhone(await visitor({ javaScriptEnabled: false }))
  const code = await sellByCode(plain, link)
  // What a page without a script shows is looked over in a browser with one.
  await helper.goto(plain.url())
  await checkPage(helper)
  await expectTaken(page, outing.desk, '2 of 8', '1 of them is being paid')
  await payAs(await onPhone(await visitor()), code)
  await plain.getByRole('link', { name: 'Look again' }).click()
  await expect(plain.getByText('$120.30 is paid by card')).toBeVisible()
  await expect(helper.getByText('$120.30 is paid by card')).toBeVisible()
  await checkPage(helper)
  await plain.getByRole('link', { name: 'Check them in' }).click()
  await plain.getByRole('button', { name: 'Check in Bo Lind' }).click()
  await expect(plain.getByText('2 of 2 are here')).toBeVisible()

  await helper.goto(`${link}/extras`)
  await expect(helper.getByText('The cash box should hold $120.30.')).toBeVisible()
  await expect(sold(helper, 'Joan Hill')).toContainText('Cash')
  await expect(sold(helper, 'Bo Lind')).toContainText('Paid by card')
  await checkPage(helper)

  await page.goto(`${outing.desk}/day`)
  await expect(page.getByText('The cash box should hold $120.30.')).toBeVisible()
  await expectTaken(page, outing.desk, '2 of 8')
  await giveCashBack(page, joan)
  await expectTaken(page, outing.desk, '1 of 8')
  await page.goto(`${outing.desk}/day`)
  await expect(page.getByText('The cash box should hold $0. $120.30 went out')).toBeVisible()
  await page.getByText('What went out of the box').click()
  await expect(page.getByText('$120.30 of Joan Hill: Single')).toBeVisible()
  await checkPage(page)

  const treasurer = await staff('finance')
  await treasurer.goto('/staff/events?tab=all')
  await treasurer.getByRole('link', { name: title }).click()
  await treasurer.goto(`${new URL(treasurer.url()).pathname}/orders`)
  await expect(treasurer.getByText('The cash box should hold $0. $120.30 went out')).toBeVisible()
  await checkPage(treasurer)
})

test('a sale that was a mistake is taken back, and the box and the seats are as before', async ({
  page,
  visitor,
  staff,
}) => {
  test.setTimeout(600_000)
  const title = onlyHere('Pressed too soon')
  const outing = await planOuting(page, title, [SINGLE])
  await approveOuting(await staff('moderator'), title)
  await bringNear(outing.slug)
  const link = await makeLink(page, outing.desk)
  const helper = await onPhone(await visitor())
  await helper.goto(`${link}/walk-up`)
  await helper.getByLabel('Single').selectOption('1')
  await helper.getByLabel('Name of the buyer').fill('Joan Hill')
  await helper.getByRole('button', { name: 'Paid in cash' }).click()
  await helper.getByText('That was a mistake').click()
  await checkPage(helper)
  await helper.getByRole('button', { name: 'Yes, take it back' }).click()
  await expect(helper.getByText('This was taken back or not paid')).toBeVisible()
  await checkPage(helper)
  await helper.getByRole('link', { name: 'Sell to the next' }).click()
  await expect(helper.getByText('The cash box should hold $0.')).toBeVisible()
  await expect(sold(helper, 'Joan Hill')).toContainText('Taken back')
  await checkPage(helper)
  await expectTaken(page, outing.desk, '0 of 8')
})

async function onPhone(page: Page): Promise<Page> {
  await page.setViewportSize(PHONE)
  return page
}

/** @returns the helpers' link, as the captain would send it. */
async function makeLink(captain: Page, desk: string): Promise<string> {
  await captain.goto(`${desk}/day`)
  await captain.getByRole('button', { name: 'Make a link' }).click()
  await expect(captain.getByText('The link is ready.')).toBeVisible()
  const link = await captain.getByRole('link', { name: 'Open check-in' }).getAttribute('href')
  return link ?? 'none'
}

/** From the list of those who are expected, with what was forgotten first. */
async function sellForCash(helper: Page, link: string, email: string): Promise<void> {
  await helper.goto(link)
  await expect(helper.getByText('Nobody is on the list yet.')).toBeVisible()
  await checkPage(helper)
  await helper.getByRole('link', { name: 'Sell a place' }).click()
  await checkPage(helper)
  await helper.getByRole('button', { name: 'Paid in cash' }).click()
  await expect(helper.getByRole('alert')).toContainText('Say how many of what')
  await checkPage(helper)
  await helper.getByLabel('Single').selectOption('1')
  await helper.getByLabel('Name of the buyer').fill('Joan Hill')
  await helper.getByLabel('Email').fill(email)
  await helper.getByRole('button', { name: 'Paid in cash' }).click()
  await expect(helper.getByText('$120.30 in cash is noted')).toBeVisible()
  await expect(helper.getByText('Put it in the box.')).toBeVisible()
  await expect(helper.getByRole('main')).toContainText('$50.10')
  await checkPage(helper)
  await helper.getByRole('link', { name: 'Check them in' }).click()
  await helper.getByRole('button', { name: 'Check in Joan Hill' }).click()
  await expect(helper.locator('#counts')).toHaveText('1 of 1 are here')
}

/** To a name that was written down before. @returns what the code says. */
async function sellByCode(helper: Page, link: string): Promise<string> {
  await helper.goto(link)
  await helper.getByLabel('Name', { exact: true }).fill('Bo Lind')
  await helper.getByRole('button', { name: 'Write down' }).click()
  await helper.getByRole('link', { name: 'Sell a place to Bo Lind' }).click()
  await expect(helper.getByLabel('Name of the buyer')).toHaveValue('Bo Lind')
  await helper.getByLabel('Single').selectOption('1')
  await helper.getByRole('button', { name: 'Pay by card' }).click()
  await expect(helper.getByText(/Let them scan this code/)).toBeVisible()
  await expect(helper.getByRole('img', { name: /Code to open the order/ })).toBeVisible()
  const pay = await helper.getByRole('link', { name: 'Link to pay' }).getAttribute('href')
  return new URL(pay ?? '').pathname
}

/** Whoever scanned it pays on their own phone. */
async function payAs(buyer: Page, code: string): Promise<void> {
  await buyer.goto(code)
  await checkPage(buyer)
  await buyer.getByRole('button', { name: 'Pay $120.30' }).click()
  await expect(buyer.getByText('Test mode.')).toBeVisible()
  await buyer.getByLabel('Email').fill(anEmail('bo'))
  await buyer.getByLabel('Name on card').fill('Bo Lind')
  await buyer.getByRole('button', { name: 'Pay $120.30' }).click()
  await expect(buyer.getByRole('heading', { level: 1 })).toHaveText('The places are yours')
}

/** The captain gives the cash back by hand, from the list of orders, and writes it down. */
async function giveCashBack(captain: Page, buyer: string): Promise<void> {
  await captain.getByRole('link', { name: 'Joan Hill' }).click()
  await captain.getByRole('link', { name: 'Give places back' }).click()
  await expect(captain.getByText('Their cash is in the table’s box')).toBeVisible()
  await captain.getByRole('button', { name: 'Yes, give them back' }).click()
  await expect(captain.getByRole('alert')).toContainText('Choose at least one')
  await checkPage(captain)
  await captain.getByLabel('Single · Joan Hill · $120.30').check()
  await captain.getByRole('button', { name: 'Yes, give them back' }).click()
  await expect(captain.getByText('the cash is out of the box')).toBeVisible()
  await expect(captain.getByRole('main')).toContainText('Given back in cash$120.30')
  await checkPage(captain)
  const letter = await latestMail(buyer, { about: /Your cash back/ })
  expect(letter.text).toContain('You were given $120.30 in cash')
}

/** What the captain reads of the seats. */
async function expectTaken(captain: Page, desk: string, ...words: string[]): Promise<void> {
  await captain.goto(`${desk}/orders`)
  for (const each of words) await expect(captain.getByRole('main')).toContainText(each)
}

function sold(page: Page, name: string) {
  return page
    .getByRole('region', { name: 'Sold at the table' })
    .getByRole('listitem')
    .filter({ hasText: name })
}
