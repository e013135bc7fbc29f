import type { Browser, Page } from '@playwright/test'
import { readPaper } from '#app/ui/print/testing/read-print.ts'
import { approveOuting, bringNear, planOuting } from '#e2e/fixtures/an-outing.ts'
import { checkPage } from '#e2e/fixtures/check-page.ts'
import { anEmail, onlyHere } from '#e2e/fixtures/give.ts'
import { tabTo } from '#e2e/fixtures/keyboard.ts'
import { latestMail } from '#e2e/fixtures/mail.ts'
import { signInAsStaff } from '#e2e/fixtures/staff.ts'
import { expect, test } from '#e2e/fixtures/test.ts'

const PHONE = { width: 390, height: 844 }

test.use({ viewport: PHONE })

test('an outing on a phone: a foursome in which each pays, a sign that is correct, holes by the keyboard, check-in without a signal, and rain', async ({
  page,
  visitor,
  staff,
  browser,
}) => {
  test.setTimeout(600_000)
  const title = onlyHere('Fair ways')
  const outing = await planOuting(page, title)
  await approveOuting(await staff('moderator'), title)

  const buyer = await onPhone(await visitor())
  const ada = anEmail('ada')
  await buyer.goto(outing.page)
  await checkPage(buyer)
  await buyFoursome(buyer, ada)
  const order = buyer.url().replace(/\?.*/, '')
  const receipt = await latestMail(ada, { about: /receipt/i })
  await buyer.reload()
  await checkPage(buyer)
  const paid = await readReceipt(buyer, receipt.links)
  expect(paid).toContain('Amount paid $120.58')
  expect(paid).toContain('Its fair value, in good faith $70.28')
  expect(paid).toContain('The most you may deduct $50.30')

  const last = await nameTwo(buyer)
  const friend = await onPhone(await visitor())
  const dora = anEmail('dora')
  await friend.goto(last)
  await payOwnPlace(friend, dora)
  const own = await readReceipt(friend, (await latestMail(dora, { about: /receipt/i })).links)
  expect(own).toContain('Amount paid $120.57')
  expect(own).toContain('Its fair value, in good faith $70.27')
  expect(own).toContain('The most you may deduct $50.30')
  await buyer.goto(order)
  await expect(buyer.getByText('Not paid yet: $120.58')).toHaveCount(1)
  await expect(buyer.getByText('Not paid yet: $120.57')).toHaveCount(1)

  const firm = await sponsorByInvoice(await onPhone(await visitor()), outing.page)

  await placeByKeyboard(page, outing.desk)
  await moveByMouse(page)

  await bringNear(outing.slug)
  await page.goto(`${outing.desk}/day`)
  await page.getByRole('button', { name: 'Make a link' }).click()
  await expect(page.getByText('The link is ready.')).toBeVisible()
  await checkPage(page)
  const link = await page.getByRole('link', { name: 'Open check-in' }).getAttribute('href')
  await checkInWithoutSignal(browser, link ?? 'none')
  await sellAtTheTable(await onPhone(await visitor()), link ?? 'none')
  await page.goto(`${outing.desk}/day`)
  await expect(page.getByText('The cash box should hold $20.')).toBeVisible()
  await expect(counted(page, 'Here')).toHaveText('1')
  await expect(counted(page, 'Not here yet')).toHaveText('3')

  await page.goto(outing.desk)
  await page.getByText('Call this event off').click()
  await page.getByLabel('Why?').fill('The course is under water.')
  await page.getByRole('button', { name: 'Yes, call it off' }).click()
  await expect(page.getByText('It is called off.')).toBeVisible()
  await settle(await visitor(), title, firm)
  await emptyTheBox(page, outing.desk)
  const letter = await latestMail(ada, { about: /What you paid for/ })
  expect(letter.text).toContain('$120.58')
  await buyer.goto(order)
  await expect(buyer.getByRole('heading', { level: 1 })).toHaveText('This event was called off')
  // It is noted once the payment company has sent it.
  await expect(async () => {
    await buyer.reload()
    await expect(buyer.getByRole('main')).toContainText('Sent back to you$120.58', {
      timeout: 2_000,
    })
  }).toPass({ timeout: 240_000 })
  await checkPage(buyer)
})

async function onPhone(page: Page): Promise<Page> {
  await page.setViewportSize(PHONE)
  return page
}

/** A helper sells two mulligans for cash, and the next phone is offered none. */
async function sellAtTheTable(helper: Page, link: string): Promise<void> {
  await helper.goto(`${link}/extras`)
  await helper.getByLabel('Who is buying? Find their name').fill('Ada')
  await helper.getByRole('button', { name: 'Find' }).click()
  await helper.getByRole('link', { name: 'Sell to Ada Fox' }).click()
  await helper.getByLabel('Mulligan').selectOption('2')
  await checkPage(helper)
  await helper.getByRole('button', { name: 'Paid in cash' }).click()
  await expect(helper.getByText('$20 in cash is noted')).toBeVisible()
  await checkPage(helper)
  await helper.getByRole('link', { name: 'Sell to the next' }).click()
  await expect(helper.getByText('2 × Mulligan · $20')).toBeVisible()
  await checkPage(helper)
  await helper.goto(`${link}/extras?q=Ada`)
  await helper.getByRole('link', { name: 'Sell to Ada Fox' }).click()
  await expect(helper.getByLabel('Mulligan')).toBeDisabled()
}

/** From the event's page to the order's, by card and for the own place alone. */
async function buyFoursome(buyer: Page, email: string): Promise<void> {
  await buyer.getByRole('link', { name: 'Get your places' }).first().click()
  await buyer.getByLabel('How many?: Foursome').selectOption('1')
  await buyer.getByRole('radio', { name: 'Each of us pays for their own place' }).check()
  await buyer.getByLabel('Your name').fill('Ada Fox')
  await buyer.getByLabel('Your email').fill(email)
  await checkPage(buyer)
  await buyer.getByRole('button', { name: 'See what it comes to' }).click()
  await expect(buyer.getByRole('heading', { level: 1 })).toHaveText('Look it over')
  await expect(buyer.locator('.sums')).toContainText('May be deducted from your taxes$50.30')
  await checkPage(buyer)
  await buyer.getByRole('button', { name: 'Pay $120.58' }).click()
  await payByCard(buyer, { email, name: 'Ada Fox' })
  await expect(buyer.getByRole('heading', { level: 1 })).toHaveText('The places are yours')
}

async function payByCard(
  page: Page,
  { email, name }: { readonly email: string; readonly name: string },
): Promise<void> {
  await expect(page.getByText('Test mode.')).toBeVisible()
  const field = page.getByLabel('Email')
  if (await field.isEditable()) await field.fill(email)
  await page.getByLabel('Name on card').fill(name)
  await page.getByRole('button', { name: /^Pay \$120/ }).click()
}

/** The words on the paper of a receipt. */
async function readReceipt(page: Page, links: readonly string[]): Promise<string> {
  const at = links.find((each) => each.includes('/receipts/')) ?? 'none'
  const paper = await page.request.get(`${new URL(at).pathname}/receipt.pdf`)
  expect(paper.headers()['content-type']).toBe('application/pdf')
  return (await readPaper(await paper.body())).words
}

/** The buyer names two of the friends. @returns the link for the last. */
async function nameTwo(buyer: Page): Promise<string> {
  await buyer.getByRole('link', { name: 'Say who is coming' }).click()
  await checkPage(buyer)
  const place = (n: number) => buyer.getByRole('group', { name: `Place ${n} of 4` })
  for (const [n, name] of ['Ada Fox', 'Ben Ott', 'Cleo Day'].entries())
    await place(n + 1)
      .getByLabel(/^Name/)
      .fill(name)
  await buyer.getByRole('button', { name: 'Save names' }).click()
  await expect(buyer.getByText('1 name of 4 is missing')).toBeVisible()
  await place(4).getByText('Share this link with your friend').click()
  return await place(4).getByLabel('Link of place 4').inputValue()
}

/** Whoever has a link says who they are, and pays. */
async function payOwnPlace(friend: Page, email: string): Promise<void> {
  await checkPage(friend)
  await friend.getByLabel('Your name').fill('Dora Lind')
  await friend.getByLabel(/^Your email/).fill(email)
  await friend.getByRole('button', { name: 'Save' }).click()
  await expect(friend.getByRole('alert')).toContainText('Read the waiver')
  await friend.getByLabel(/I have read this and agree/).check()
  await friend.getByRole('button', { name: 'Save' }).click()
  await expect(friend.getByText('It is saved. Thank you!')).toBeVisible()
  await friend.getByRole('button', { name: 'Pay $120.57 by card' }).click()
  await payByCard(friend, { email, name: 'Dora Lind' })
  await expect(friend.getByText('You paid $120.57 for your place')).toBeVisible()
  await checkPage(friend)
}

/** A firm orders a sign by invoice, looks at it, and says that it is correct. @returns its address. */
async function sponsorByInvoice(firm: Page, event: string): Promise<string> {
  const email = anEmail('odile')
  await firm.goto(`${event}/sponsors`)
  await firm.getByRole('radio', { name: /Hole sponsor/ }).check()
  await firm.getByLabel(/Your name on the sign/).fill('Lakeside Dental')
  await firm.getByLabel(/A line below it/).fill('Family dentists in Shorewood')
  await firm.getByLabel('Your name', { exact: true }).fill('Odile Bay')
  await firm.getByLabel('Your email').fill(email)
  await firm.getByRole('radio', { name: /By check, with an invoice/ }).check()
  await firm.getByLabel(/Address for the invoice/).fill('4120 N Oakland Avenue\nShorewood')
  await checkPage(firm)
  await firm.getByRole('button', { name: 'Become a sponsor' }).click()
  await expect(firm.getByRole('heading', { level: 1 })).toHaveText('Thank you for being a sponsor')
  const sign = firm.getByRole('img', { name: /Lakeside Dental. Family dentists in Shorewood/ })
  await expect(sign).toHaveJSProperty('complete', true)
  await expect(sign).not.toHaveJSProperty('naturalWidth', 0)
  await checkPage(firm)
  await firm.getByRole('button', { name: 'This is correct' }).click()
  await expect(firm.getByText('Thank you. We print it just like this.')).toBeVisible()
  await checkPage(firm)
  return email
}

/** Gives all four their hole without a mouse. */
async function placeByKeyboard(captain: Page, desk: string): Promise<void> {
  await captain.goto(`${desk}/pairings`)
  await checkPage(captain)
  for (const name of ['Ada Fox', 'Ben Ott', 'Cleo Day', 'Dora Lind']) {
    await tabTo(captain, `[aria-label="Where ${name} begins"]`)
    await captain.keyboard.type('7B')
  }
  await captain.keyboard.press('Enter')
  await expect(captain.getByText('The pairings are saved.')).toBeVisible()
  await expect(captain.getByRole('heading', { name: 'Hole 7B 4 of 4' })).toBeVisible()
  await checkPage(captain)
}

/** Who stands at another hole is dragged back to the group. */
async function moveByMouse(captain: Page): Promise<void> {
  await captain.getByLabel('Where Dora Lind begins').fill('8A')
  await captain.getByRole('button', { name: 'Save pairings' }).click()
  await expect(captain.getByRole('heading', { name: 'Hole 8A 1 of 4' })).toBeVisible()
  await captain
    .getByRole('listitem')
    .filter({ hasText: 'Dora Lind' })
    .locator('[draggable]')
    .dragTo(captain.getByRole('heading', { name: 'Hole 7B 3 of 4' }))
  await expect(captain.getByLabel('Where Dora Lind begins')).toHaveValue('7B')
  await captain.getByRole('button', { name: 'Save pairings' }).click()
  await expect(captain.getByRole('heading', { name: 'Hole 7B 4 of 4' })).toBeVisible()
}

/** Somebody at the table checks one in while there is no signal; it comes once there is one. */
async function checkInWithoutSignal(browser: Browser, link: string): Promise<void> {
  // Watched by nobody: without a signal a browser complains, and shall.
  const phone = await browser.newContext({ viewport: PHONE })
  const helper = await phone.newPage()
  await helper.goto(link)
  await expect(helper.getByText('This page also works without a signal.')).toBeVisible()
  await checkPage(helper)
  await phone.setOffline(true)
  await helper.getByRole('button', { name: 'Check in Ben Ott' }).click()
  await expect(helper.locator('#sync')).toHaveText('Kept on this phone until there is a signal: 1')
  await helper.reload()
  await expect(helper.locator('#counts')).toHaveText('1 of 4 are here')
  await expect(helper.getByRole('button', { name: 'Ben Ott is not here' })).toBeVisible()
  await phone.setOffline(false)
  await expect(helper.locator('#sync')).toHaveText('All is sent', { timeout: 60_000 })
  await checkPage(helper)
  await phone.close()
}

function counted(page: Page, term: string) {
  return page
    .getByRole('region', { name: 'How many are here' })
    .getByRole('term')
    .filter({ hasText: new RegExp(`^${term}$`) })
    .locator('+ dd')
}

/** The treasurer settles all of it with one press: two cards, a promise, and the places that nobody paid. The cash at the table is the captain's to give back. */
async function settle(treasurer: Page, title: string, told: string): Promise<void> {
  await signInAsStaff(treasurer, 'finance')
  await treasurer.goto('/staff/events?tab=all')
  await treasurer.getByRole('link', { name: title }).click()
  await treasurer.getByRole('link', { name: 'Settle what was paid' }).click()
  await expect(treasurer.getByText('If it is called off, the money goes back.')).toBeVisible()
  await checkPage(treasurer)
  await treasurer.getByRole('button', { name: 'Settle 4 payments' }).click()
  await latestMail(told, { about: /What you paid for/ })
  await expect(async () => {
    await treasurer.reload()
    await expect(treasurer.getByText('4 of 4 settled')).toBeVisible({ timeout: 2_000 })
  }).toPass({ timeout: 60_000 })
  await expect(treasurer.getByRole('row', { name: /Sent back to the card/ })).toContainText(
    '$241.15',
  )
  await checkPage(treasurer)
}

/** The captain pays the mulligans back by hand, from the cash in the table's box. */
async function emptyTheBox(captain: Page, desk: string): Promise<void> {
  await captain.goto(desk)
  await captain.getByRole('link', { name: 'What became of the money' }).click()
  const box = captain.getByRole('region', { name: 'Cash in the table’s box' })
  await expect(box).toContainText('The box holds $20')
  await box.getByText('Write down what became of it').click()
  await checkPage(captain)
  await box.getByRole('button', { name: /paid back/i }).click()
  await expect(captain.getByRole('main')).toContainText(/\$20(\.00)? of it was paid back by hand/)
  await checkPage(captain)
}
