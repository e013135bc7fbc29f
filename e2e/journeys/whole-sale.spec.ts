import type { Browser, Page } from '@playwright/test'
import { aJpeg } from '#app/pictures/testing/images.ts'
import { barOf, cents } from '#e2e/fixtures/bar.ts'
import { signInAsCaptain } from '#e2e/fixtures/captain.ts'
import { checkPage } from '#e2e/fixtures/check-page.ts'
import { inDatabase } from '#e2e/fixtures/database.ts'
import { anEmail, onlyHere } from '#e2e/fixtures/give.ts'
import { latestMail } from '#e2e/fixtures/mail.ts'
import { holdTheSlip } from '#e2e/fixtures/slip.ts'
import { expect, test } from '#e2e/fixtures/test.ts'
import { startTill } from '#e2e/fixtures/till.ts'

const PHONE = { width: 390, height: 844 }

test.use({ viewport: PHONE })

test('a yard sale on a phone, from the plan over a couch, a till without a signal and the count of two to the money in the bank', async ({
  page,
  visitor,
  staff,
  browser,
}) => {
  test.setTimeout(900_000)
  const title = onlyHere('Attic sale')
  const team = '/the-overdue-club'
  const slug = title.toLowerCase().replaceAll(' ', '-')
  const [desk, sale] = [`/manage${team}/events/${slug}`, `/teams${team}/events/${slug}`]

  await signInAsCaptain(page, 'pawel.zurek@example.org')
  await page.goto(`/manage${team}/events`)
  await page.getByRole('radio', { name: /Yard sale/ }).check()
  await page.getByLabel('Its name').fill(title)
  await page.getByRole('button', { name: 'Start planning' }).click()
  await page.locator('[name=day1]').fill(inDays(20))
  await page.locator('[name=from1]').fill('09:00')
  await page.locator('[name=to1]').fill('13:00')
  const goOn = page.getByRole('button', { name: 'Save and go on' })
  await goOn.click()
  await page.getByLabel('Name of the place').fill('Rob’s attic')
  await page.getByLabel('Town').fill('Riverwest')
  await goOn.click()
  await page.locator('[name=story]').fill('All that stood up there for years.')
  await goOn.click()
  await page.getByRole('checkbox', { name: 'Furniture' }).check()
  await page.getByRole('checkbox', { name: 'Cash' }).check()
  await page.locator('[name=bagPrice]').fill('5')
  await page.locator('[name=bagFrom]').fill('12:00')
  await checkPage(page)
  await goOn.click()
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await page.getByRole('button', { name: 'Send it to us' }).click()
  await expect(page.getByRole('main')).toContainText('We are reading it')

  const moderator = await staff('moderator')
  await moderator.goto('/staff/events')
  await moderator.getByRole('link', { name: title }).click()
  await expect(moderator.getByRole('main')).toContainText('A full bag: $5 from 12:00 PM')
  await moderator.getByLabel(/I looked for names/).check()
  await moderator.getByRole('button', { name: 'Approve this page' }).click()
  await expect(moderator.getByText('Approved. The captains know.')).toBeVisible()

  await page.goto(`${desk}/offers`)
  await page.getByRole('link', { name: 'Take offers' }).click()
  await page.getByLabel('How much room do you have?').fill('40')
  await page.getByRole('button', { name: 'Save' }).click()
  await page.goto(`${desk}/slots`)
  await page.getByLabel('Day').fill(inDays(18))
  await page.getByLabel('From').fill('09:00')
  await page.getByLabel('To', { exact: true }).fill('12:00')
  await page.getByLabel('Who drives, or takes things in?').fill('Tom')
  await page.getByLabel('Their email').fill(anEmail('driver'))
  await page.getByRole('button', { name: 'Add this time' }).click()
  await expect(page.getByText('The time is added.')).toBeVisible()

  const giver = await visitor()
  const [couch, email] = [onlyHere('A green couch'), anEmail('giver')]
  await giver.setViewportSize(PHONE)
  await giver.goto(sale)
  await expect(giver.getByText('Fill a bag for $5 from 12:00 PM')).toBeVisible()
  await giver.getByRole('link', { name: 'Offer something for the sale' }).click()
  await giver.getByLabel('What is it?').fill(couch)
  await giver.getByLabel('What kind of thing?').selectOption('furniture')
  await giver.getByRole('radio', { name: 'Good' }).check()
  await giver.getByRole('radio', { name: 'It needs a truck' }).check()
  await giver.getByRole('radio', { name: 'Please pick it up' }).check()
  await giver.getByLabel('Where do we pick it up?').fill('12 Attic Lane')
  await giver.getByLabel('Your name').fill('Rosa')
  await giver.getByLabel('Your email').fill(email)
  await giver.getByLabel(/It is mine to give away/).check()
  await giver.getByRole('button', { name: 'Offer it' }).click()
  await giver.locator('input[type=file]').setInputFiles({
    name: 'couch.jpg',
    mimeType: 'image/jpeg',
    buffer: await aJpeg(),
  })
  await giver.getByRole('button', { name: 'Add this photo' }).click()
  await expect(giver.getByRole('img', { name: 'Photo 1 of what you offer' })).toBeVisible()

  await page.goto(`${desk}/offers`)
  await page.getByRole('link', { name: couch }).click()
  await expect(page.getByRole('img', { name: `Photo 1: ${couch}` })).toBeVisible()
  await page.locator('#acceptance').fill('Yes, with joy!')
  await page.getByRole('button', { name: 'Send it' }).first().click()
  await expect(page.getByText('You said yes. They are told.')).toBeVisible()
  const letter = await latestMail(email, { about: /Yes, please/ })
  await giver.goto(letter.links.find((each) => each.includes('/offers/')) ?? 'none')
  await giver.getByRole('radio', { name: /9:00/ }).check()
  await giver.getByRole('button', { name: 'Book this time' }).click()
  await expect(giver.getByRole('heading', { level: 1 })).toHaveText('Your time is booked')

  await page.goto(`${desk}/count`)
  await expect(page.getByText('Your sale has not begun yet.')).toBeVisible()
  await beginNow(slug)
  await page.goto(desk)
  const { code } = await startTill(page, 'Garage door')
  await sellWithoutSignal(browser, code)
  const neighbor = await visitor()
  const before = await barAt(neighbor, team)
  await page.goto(`${desk}/count`)
  await page.getByLabel('$20 bills').fill('12')
  await page.getByLabel('25¢ coins').fill('6')
  // What the till wrote stands there already.
  await expect(page.getByLabel('Change you started with')).toHaveValue('50.00')
  await expect(page.getByLabel('Gifts in the box')).toHaveValue('7.50')
  await expect(page.getByLabel('Total on your slips or notes')).toHaveValue('180.00')
  await expect(page.locator('.count-takings')).toContainText('$184.00')
  await expect(page.getByText('That is $4.00 more than your slips say.')).toBeVisible()
  await page.getByLabel('First counter').fill('Rosa Ibarra')
  await page.getByLabel('Second counter').fill('Tom Beyer')
  await checkPage(page)
  await page.getByRole('button', { name: 'Log it' }).click()
  await expect(page.getByText('Logged. Now bring it in')).toBeVisible()
  await expect(page.getByRole('main')).toContainText('Gifts, logged by themselves')
  const item = page.url().replace(/\?.*/, '')
  await page.goto(`${desk}/count`)
  await expect(page.getByText('Rosa Ibarra and Tom Beyer counted $184.00.')).toBeVisible()
  const counted = await barAt(neighbor, team)
  expect(counted.expected - before.expected).toBe(cents('191.50'))

  const treasurer = await staff('finance')
  await treasurer.goto(`/staff/money?amount=184.00&words=${encodeURIComponent(title)}`)
  await treasurer
    .getByRole('button', { name: new RegExp(`received .*${title}`, 'i') })
    .first()
    .click()
  await expect(treasurer.getByRole('main').getByRole('status')).toContainText('Received: $184.00')
  await page.goto(item)
  await expect(page.getByRole('main')).not.toContainText('Correct it')
  // Others may give to the team meanwhile; nobody else logs money for it.
  const received = await barAt(neighbor, team)
  expect(counted.expected - received.expected).toBe(cents('184.00'))
  expect(received.raised - counted.raised).toBeGreaterThanOrEqual(cents('184.00'))

  const letGo = await holdTheSlip()
  await deposit(treasurer, title)
  await letGo()
  await page.goto(item)
  await expect(page.getByRole('main')).toContainText('took $184.00 to the bank')
})

async function barAt(page: Page, team: string) {
  await page.goto(`/teams${team}`)
  return await barOf(page)
}

/** Takes what came for a sale to the bank. */
async function deposit(treasurer: Page, title: string): Promise<void> {
  await treasurer.goto('/staff/deposits')
  for (const box of await treasurer.getByRole('checkbox').all()) await box.uncheck()
  await treasurer.getByRole('checkbox', { name: new RegExp(title) }).check()
  await treasurer.getByRole('button', { name: 'Put on the slip' }).click()
  const slip = treasurer.getByRole('region', { name: 'Open deposit slip' })
  await expect(slip).toContainText(title)
  await slip.getByRole('link', { name: /mark it deposited/ }).click()
  await treasurer.waitForURL(/\/staff\/deposits\/\w+/)
  // Others may have left something on the slip: it says itself what it comes to.
  await treasurer.getByLabel('Total on the receipt').fill('1')
  await treasurer.getByRole('button', { name: 'Mark it deposited' }).click()
  await expect(treasurer).toHaveTitle(/^Error: /)
  const total = /comes to \$([\d,.]+) now/.exec(await treasurer.getByRole('alert').innerText())?.[1]
  await treasurer.getByLabel('Total on the receipt').fill(total ?? '')
  await treasurer.getByRole('button', { name: 'Mark it deposited' }).click()
  await expect(treasurer.getByRole('main').getByRole('status')).toContainText('Marked as deposited')
}

/** $50 of change, then $180 sold and $7.50 given while the network is cut; all comes once it is back. */
async function sellWithoutSignal(browser: Browser, code: string): Promise<void> {
  // Watched by nobody: without a signal a browser complains, and shall.
  const phone = await browser.newContext({ viewport: PHONE })
  const till = await phone.newPage()
  await till.goto(`/till#code=${code}`)
  await till.getByRole('button', { name: 'Open the till' }).click()
  await till.getByLabel('$20', { exact: true }).fill('2')
  await till.getByLabel('$1', { exact: true }).fill('10')
  // A till that is empty says "All sent" too: the float itself has to be at the server before the signal goes.
  const floatSent = till.waitForResponse((answer) => answer.url().endsWith('/till/entries'))
  await till.getByRole('button', { name: 'This is my float' }).click()
  await floatSent
  await expect(till.locator('#sync')).toHaveText('All sent')
  await expect(till.locator('#till')).toHaveAttribute('data-kept', 'yes')
  await phone.setOffline(true)
  for (const key of ['1', '8', '0'])
    await till.getByRole('button', { name: key, exact: true }).click()
  await till.getByRole('button', { name: 'Cash', exact: true }).click()
  await till.getByLabel('Another amount').fill('187.50')
  await till.getByRole('button', { name: 'They keep no change: $7.50 is a gift' }).click()
  await expect(till.locator('#sync')).toHaveText('Not yet sent: 2')
  await phone.setOffline(false)
  await expect(till.locator('#sync')).toHaveText('All sent', { timeout: 60_000 })
  await phone.close()
}

function inDays(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
}

/** Twenty days pass. */
async function beginNow(slug: string): Promise<void> {
  await inDatabase(
    `update event_day d set starts_at = now() - interval '1 hour', ends_at = now() + interval '3 hours'
       from event e where e.slug = $1 and d.version_id = e.approved_version_id`,
    [slug],
  )
}
