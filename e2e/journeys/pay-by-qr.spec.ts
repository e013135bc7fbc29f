import { signInAsCaptain } from '#e2e/fixtures/captain.ts'
import { anEmail, onlyHere } from '#e2e/fixtures/give.ts'
import { latestMail } from '#e2e/fixtures/mail.ts'
import { signInAsStaff } from '#e2e/fixtures/staff.ts'
import { expect, test } from '#e2e/fixtures/test.ts'

test.use({ viewport: { width: 390, height: 844 } })

const desk = '/manage/garage-band-of-brothers/events/garage-sale-with-a-live-band'

test('a cashier types $14, the buyer scans, rounds up and pays without a script, and both see it', async ({
  page,
  visitor,
}) => {
  test.setTimeout(300_000)
  const words = onlyHere('Two lamps')
  await signInAsCaptain(page, 'rob.stachowiak@example.org')
  await page.goto(desk)
  await page.getByRole('link', { name: 'Take a card by QR' }).click()
  await page.getByLabel('How much?').fill('14')
  await page.getByRole('button', { name: 'Show the code' }).click()
  await expect(page.getByRole('alert')).toContainText('Say what is sold')
  await expect(page.getByLabel('How much?')).toHaveValue('14')
  await page.getByLabel('What for?').fill(words)
  await page.getByRole('button', { name: 'Show the code' }).click()
  await expect(page.getByRole('img', { name: 'Code to scan and pay $14' })).toBeVisible()
  await expect(page.getByText('Let the buyer scan this code')).toBeVisible()
  const link = page.getByRole('link', { name: /Open the payment page/ })
  const pay = new URL((await link.getAttribute('href')) ?? '').pathname

  const buyer = await visitor({ javaScriptEnabled: false })
  await buyer.setViewportSize({ width: 390, height: 844 })
  const email = anEmail('buyer')
  await buyer.goto(pay)
  await expect(buyer.getByRole('heading', { level: 1 })).toContainText('Pay $14')
  await expect(buyer.getByRole('heading', { level: 1 })).toContainText(words)
  // No gift is ever chosen for people.
  await expect(buyer.getByRole('radio', { name: /No, thanks/ })).toBeChecked()
  await buyer.getByRole('radio', { name: /makes it \$15/ }).check()
  await buyer.getByRole('button', { name: 'Go on to pay' }).click()
  await expect(buyer.getByText('Test mode.')).toBeVisible()
  await expect(page.getByText('The buyer is paying…')).toBeVisible()
  await buyer.getByLabel('Email').fill(email)
  await buyer.getByLabel('Name on card').fill('Bo Lind')
  await buyer.getByRole('button', { name: 'Pay $15.00' }).click()
  await expect(buyer.getByRole('heading', { name: 'Thank you!' })).toBeVisible()
  await expect(buyer.getByRole('main')).toContainText('can’t be deducted')

  // The cashier has pressed nothing.
  await expect(page.getByText('$14 paid')).toBeVisible()
  await expect(page.getByText('And a gift of $1 on top.')).toBeVisible()
  await expect(page.getByRole('img', { name: /Code to scan/ })).toHaveCount(0)

  const receipt = await latestMail(email, { about: /receipt/i })
  expect(receipt.text).toContain('$1.00')
  expect(receipt.text).not.toMatch(/\$1[45]/)

  // Scanned once more, it is paid and cannot be paid again.
  await buyer.goto(pay)
  await expect(buyer.getByRole('heading', { name: 'Thank you!' })).toBeVisible()
  await expect(buyer.getByRole('button', { name: 'Go on to pay' })).toHaveCount(0)

  const treasurer = await visitor()
  await signInAsStaff(treasurer, 'finance')
  await treasurer.goto('/staff/sales')
  await treasurer.getByRole('link', { name: words }).click()
  await treasurer.getByRole('link', { name: 'Send money back' }).click()
  await treasurer.waitForURL(/\/refund/)
  await treasurer.getByRole('radio', { name: /The price, \$14\.00/ }).check()
  await treasurer.getByLabel('Why?').fill('One lamp was broken')
  await treasurer.getByRole('button', { name: 'Send it back' }).click()
  await expect(treasurer.getByRole('main')).toContainText('$14.00')
  await buyer.goto(pay)
  await expect(buyer.getByRole('main')).toContainText('$14 went back to your card')
})

test('a code that is called off cannot be paid any more, and is made again with one press', async ({
  page,
  visitor,
}) => {
  test.setTimeout(180_000)
  const words = onlyHere('A rocking horse')
  await signInAsCaptain(page, 'rob.stachowiak@example.org')
  await page.goto(`${desk}/qr`)
  await page.getByLabel('How much?').fill('9.75')
  await page.getByLabel('What for?').fill(words)
  await page.getByRole('button', { name: 'Show the code' }).click()
  const link = page.getByRole('link', { name: /Open the payment page/ })
  const pay = new URL((await link.getAttribute('href')) ?? '').pathname
  await page.getByRole('button', { name: 'Call it off' }).click()
  await expect(page.getByText('This code is no longer good.')).toBeVisible()
  const buyer = await visitor()
  await buyer.goto(pay)
  await expect(buyer.getByRole('heading', { level: 1 })).toContainText('no longer good')
  await page.getByRole('link', { name: 'Make a new code' }).click()
  await expect(page.getByLabel('How much?')).toHaveValue('9.75')
  await expect(page.getByLabel('What for?')).toHaveValue(words)
})
