import { emulator } from '#e2e/fixtures/emulator.ts'
import { anEmail, checkoutOf, onlyHere, payByCard, startGift } from '#e2e/fixtures/give.ts'
import { latestMail, mailTo } from '#e2e/fixtures/mail.ts'
import { aTeamFor } from '#e2e/fixtures/teams.ts'
import { expect, test } from '#e2e/fixtures/test.ts'

test('a donor gives by card, is thanked, gets a receipt, and stands on the wall at once', async ({
  page,
}, info) => {
  const team = aTeamFor(info)
  const email = anEmail('eileen')
  const name = onlyHere('Eileen from work')
  const message = onlyHere('For the bookcase')
  await startGift(page, { at: team.give, amount: '41.50', name, message })
  await payByCard(page, { email, name: 'Eileen Farrell' })
  await expect(page.getByRole('heading', { name: 'Thank you!' })).toBeVisible()
  await expect(page.getByRole('main')).toContainText('$41.50')

  const receipt = await latestMail(email, { about: /receipt/i })
  expect(receipt.text).toContain('$41.50')
  expect(receipt.text).toContain('Wrenhaven of Milwaukee, Inc.')
  expect(receipt.text.replaceAll(/\s+/g, ' ')).toMatch(/no goods or services/i)

  await page.goto(team.page)
  await expect(page.getByText(name)).toBeVisible()
  await expect(page.getByText(message)).toBeVisible()
})

test('the same gift works without JavaScript', async ({ visitor }, info) => {
  const team = aTeamFor(info)
  const page = await visitor({ javaScriptEnabled: false })
  const email = anEmail('vern')
  const message = onlyHere('From my old phone')
  await startGift(page, { at: team.give, amount: '25', name: 'Vern', message })
  await payByCard(page, { email, name: 'Vern Haas' })
  await expect(page.getByRole('heading', { name: 'Thank you!' })).toBeVisible()
  await page.goto(team.page)
  await expect(page.getByText(message)).toBeVisible()
  expect((await latestMail(email)).subject).toMatch(/receipt/i)
})

test('a card that is declined can be followed by one that is not', async ({ page }, info) => {
  const team = aTeamFor(info)
  await startGift(page, { at: team.give, amount: '30' })
  await payByCard(page, { email: anEmail('wes'), name: 'Wes Lor', card: '4000 0000 0000 0002' })
  await expect(page.getByText('Your card was declined.')).toBeVisible()
  await page.getByLabel('Card number').fill('4242 4242 4242 4242')
  await page.getByRole('button', { name: /^Donate/ }).click()
  await expect(page.getByRole('heading', { name: 'Thank you!' })).toBeVisible()
})

test('a bank that asks again gets its answer, and a wallet pays in one press', async ({
  page,
}, info) => {
  const team = aTeamFor(info)
  await startGift(page, { at: team.give, amount: '20' })
  await payByCard(page, {
    email: anEmail('mina'),
    name: 'Mina Kapoor',
    card: '4000 0025 0000 3155',
  })
  await page.getByRole('button', { name: 'Complete authentication' }).click()
  await expect(page.getByRole('heading', { name: 'Thank you!' })).toBeVisible()

  await startGift(page, { at: '/give', amount: '15' })
  await page.getByRole('button', { name: 'Apple Pay' }).click()
  await expect(page.getByRole('heading', { name: 'Thank you!' })).toBeVisible()
})

test('a donor who turns back finds everything as they typed it', async ({ page }, info) => {
  const team = aTeamFor(info)
  await startGift(page, { at: team.give, amount: '44', name: 'Nadia', message: 'Still thinking.' })
  await page.getByRole('link', { name: 'Cancel and go back' }).click()
  await expect(page).toHaveURL(new RegExp(`${team.give}\\?gift=`))
  await expect(page.getByLabel(/Name to show/)).toHaveValue('Nadia')
  await expect(page.getByLabel(/A few words/)).toHaveValue('Still thinking.')
  await expect(page.locator('[name=ownAmount]')).toHaveValue('44')
  await expect(page.locator('[data-fee]')).toHaveText('$1.30')
  // Of what nobody can give, no sum is said.
  await page.locator('[name=ownAmount]').fill('99999999')
  await expect(page.locator('[data-fee]')).toHaveText('2.2% and $0.30')
})

test('a payment page that has closed says so, and leads back with nothing lost', async ({
  page,
}, info) => {
  const team = aTeamFor(info)
  await startGift(page, { at: team.give, amount: '35', name: 'Olga' })
  const checkout = checkoutOf(page)
  await emulator(`POST /sessions/${checkout}/expire`)
  await page.reload()
  await page.getByRole('link', { name: /back/i }).click()
  await expect(page).toHaveURL(new RegExp(team.give))
  await expect(page.getByLabel(/Name to show/)).toHaveValue('Olga')
})

test('in two tabs and with a changed amount only one gift can be paid', async ({ page }, info) => {
  const team = aTeamFor(info)
  const email = anEmail('ravi')
  await startGift(page, { at: team.give, amount: '50', name: 'Ravi' })
  const second = await page.context().newPage()
  await startGift(second, { at: team.give, amount: '60', name: 'Ravi' })
  await page.reload()
  await expect(page.getByRole('button', { name: /^Donate/ })).toHaveCount(0)
  await payByCard(second, { email, name: 'Ravi Singh' })
  await expect(second.getByRole('heading', { name: 'Thank you!' })).toBeVisible()
  await latestMail(email)
  expect(await mailTo(email)).toHaveLength(1)
})

test('pressing the button twice, or going back and on again, leads to the same payment page', async ({
  page,
}, info) => {
  const team = aTeamFor(info)
  await page.goto(team.give)
  await page.locator('[name=ownAmount]').fill('33')
  await page.getByLabel(/Name to show/).fill('Sal')
  await page.waitForTimeout(2100)
  await page.getByRole('button', { name: 'Continue to payment' }).dblclick()
  await expect(page.getByText('Test mode.')).toBeVisible()
  const first = checkoutOf(page)
  await page.goBack()
  await expect(page.locator('[name=ownAmount]')).toHaveValue('33')
  await expect(page.getByLabel(/Name to show/)).toHaveValue('Sal')
  await page.getByRole('button', { name: 'Continue to payment' }).click()
  await expect(page.getByText('Test mode.')).toBeVisible()
  expect(checkoutOf(page)).toBe(first)
})

test('a bank debit is thanked for at once and counted when the money is there', async ({
  page,
  visitor,
}, info) => {
  const team = aTeamFor(info)
  const email = anEmail('hank')
  const name = onlyHere('Hank, by bank')
  await startGift(page, { at: team.give, amount: '75', name })
  await page.getByLabel('Email').fill(email)
  await page.getByLabel('Name on card').fill('Hank Weiss')
  const checkout = checkoutOf(page)
  await page.getByRole('button', { name: 'US bank account' }).click()
  await expect(page.getByRole('heading', { name: /on its way/ })).toBeVisible()
  const other = await visitor()
  await other.goto(team.page)
  await expect(other.getByText(name)).toHaveCount(0)

  await emulator(`POST /sessions/${checkout}/settle`)
  await latestMail(email, { about: /receipt/i })
  await other.goto(team.page)
  await expect(other.getByText(name)).toBeVisible()
})

test('what is wrong is said at the top and at the field, and nothing typed is lost', async ({
  page,
}, info) => {
  const team = aTeamFor(info)
  await page.goto(team.give)
  await page.locator('[name=ownAmount]').fill('two dollars')
  await page.getByRole('radio', { name: 'Another amount' }).check()
  await page.getByLabel(/Name to show/).fill('Uma')
  await page.getByRole('button', { name: 'Continue to payment' }).click()
  await expect(page).toHaveTitle(/^Error: /)
  await expect(page.getByRole('alert')).toContainText('Enter an amount in dollars')
  await expect(page.getByLabel(/Name to show/)).toHaveValue('Uma')
  await expect(page.locator('[name=ownAmount]')).toHaveValue('two dollars')
})

test('anonymous means anonymous: on the wall, and in the letter to the captain', async ({
  page,
}, info) => {
  const team = aTeamFor(info)
  const email = anEmail('quiet')
  await page.goto(team.give)
  await page.locator('[name=ownAmount]').fill('26.26')
  await page.getByLabel(/Name to show/).fill('Secret Giver')
  await page.getByLabel(/Show my gift as/).check()
  await page.waitForTimeout(2100)
  await page.getByRole('button', { name: 'Continue to payment' }).click()
  await payByCard(page, { email, name: 'Secret Giver Legalname' })
  await expect(page.getByRole('heading', { name: 'Thank you!' })).toBeVisible()
  await page.goto(team.page)
  expect(await page.content()).not.toContain('Secret Giver')
  const told = await latestMail(team.captain, { about: /26\.26/ })
  expect(told.text + told.html).not.toContain('Secret Giver')
})

test('a team that has finished takes no gifts and says where to give', async ({ page }) => {
  await page.goto('/teams/knit-happens/give')
  await expect(page.getByText('This team has finished')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Give to the campaign' })).toBeVisible()
})
