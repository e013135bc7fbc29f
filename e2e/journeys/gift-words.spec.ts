import { checkPage } from '#e2e/fixtures/check-page.ts'
import { anEmail, onlyHere, payByCard, startGift } from '#e2e/fixtures/give.ts'
import { latestMail } from '#e2e/fixtures/mail.ts'
import { aTeamFor } from '#e2e/fixtures/teams.ts'
import { expect, test } from '#e2e/fixtures/test.ts'

test('a donor mends their own words by the link in the receipt, in two windows without losing any', async ({
  page,
  visitor,
}, info) => {
  const team = aTeamFor(info)
  const email = anEmail('wanda')
  const first = onlyHere('Wnada')
  const name = onlyHere('Wanda')
  await startGift(page, { at: team.give, amount: '31', name: first, message: 'Go on!' })
  await payByCard(page, { email, name: 'Wanda Young' })
  await expect(page.getByRole('link', { name: 'Change what the page says of it' })).toBeVisible()
  const thanks = page.url()
  const receipt = await latestMail(email, { about: /receipt/i })
  const link = receipt.links.find((each) => each.includes('/gifts/words/')) ?? 'no link'

  const reader = await visitor({ javaScriptEnabled: false })
  await reader.goto(thanks)
  await expect(reader.getByRole('heading', { name: 'Thank you!' })).toBeVisible()
  await expect(reader.getByRole('link', { name: 'Change what the page says of it' })).toHaveCount(0)

  await reader.goto(link)
  await expect(reader.getByLabel(/Name to show/)).toHaveValue(first)
  const second = await reader.context().newPage()
  await second.goto(link)
  await reader.getByLabel(/Name to show/).fill(name)
  await reader.getByLabel('In honor of someone').check()
  await reader.getByLabel('Their name').fill('Coach Lor')
  await reader.getByRole('button', { name: 'Save' }).click()
  await expect(reader.getByRole('status')).toContainText('Saved')
  await reader.getByRole('link', { name: 'See the team' }).click()
  const wall = reader.getByRole('listitem').filter({ hasText: name })
  await expect(wall).toContainText('In honor of Coach Lor')
  await expect(reader.getByText(first)).toHaveCount(0)

  await second.getByLabel(/A few words/).fill('From the other window')
  await second.getByRole('button', { name: 'Save' }).click()
  await expect(second.getByText('This was changed in another window meanwhile')).toBeVisible()
  await expect(second.getByLabel(/A few words/)).toHaveValue('From the other window')
  await second.goto(team.page)
  await expect(second.getByText('From the other window')).toHaveCount(0)

  await page.goto(link)
  await checkPage(page)
  await page.getByLabel(/A few words/).fill('See www.example.org')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page).toHaveTitle(/^Error: /)
  await checkPage(page)
})

test('who lost a receipt gets all of them by mail, and who has given nothing is told the same', async ({
  page,
  staff,
}, info) => {
  const team = aTeamFor(info)
  const email = anEmail('lost')
  await startGift(page, { at: team.give, amount: '23', name: 'Len' })
  await payByCard(page, { email, name: 'Len Haas' })
  await expect(page.getByRole('heading', { name: 'Thank you!' })).toBeVisible()
  await latestMail(email, { about: /^Your gift receipt|receipt/i })

  const said: string[] = []
  for (const address of [email, anEmail('never')]) {
    await page.goto('/')
    await page.getByRole('link', { name: 'Find your receipts' }).click()
    await page.getByLabel('Your email').fill(address)
    await page.getByRole('button', { name: 'Send me my receipts' }).click()
    await expect(page.getByRole('heading', { name: 'Check your email' })).toBeVisible()
    said.push(await page.getByRole('main').innerText())
  }
  expect(said[0]).toBe(said[1])
  const letter = await latestMail(email, { about: /^Your receipt from/ })
  expect(letter.text).toContain('$23.00')
  expect(letter.text).toContain(team.name)

  const finance = await staff('finance')
  await finance.goto(`/staff/gifts?q=${encodeURIComponent(email)}`)
  await finance.getByRole('main').getByRole('table').getByRole('link').first().click()
  await finance.getByRole('button', { name: 'Send the receipt again' }).click()
  await expect(finance.getByText('The receipt is on its way again.')).toBeVisible()
  await finance.getByRole('button', { name: 'Send the receipt again' }).click()
  await expect(finance.getByText('It was sent a moment ago.')).toBeVisible()
})

test('a moderator takes words off the page with a reason, the donor is told kindly, and they come back', async ({
  page,
  visitor,
  staff,
}, info) => {
  const team = aTeamFor(info)
  const email = anEmail('rude')
  const name = onlyHere('Nameless')
  const message = onlyHere('Not kind')
  await startGift(page, { at: team.give, amount: '27', name, message })
  await payByCard(page, { email, name: 'Ned Rudd' })
  await expect(page.getByRole('heading', { name: 'Thank you!' })).toBeVisible()
  const receipt = await latestMail(email, { about: /receipt/i })
  const link = receipt.links.find((each) => each.includes('/gifts/words/')) ?? 'no link'
  const reader = await visitor({ javaScriptEnabled: false })
  await reader.goto(team.page)
  await expect(reader.getByText(message)).toBeVisible()

  const moderator = await staff('moderator')
  await moderator.goto(`/staff/gifts?q=${encodeURIComponent(email)}`)
  await moderator.getByRole('main').getByRole('table').getByRole('link').first().click()
  await moderator.getByRole('link', { name: 'Hide or show words' }).click()
  await moderator.getByLabel(/^The name/).check()
  await moderator.getByLabel(/^The message/).check()
  await checkPage(moderator)
  await moderator.getByRole('button', { name: 'Save' }).click()
  await expect(moderator).toHaveTitle(/^Error: /)
  await expect(moderator.getByLabel(/^The message/)).toBeChecked()
  await moderator.getByLabel('Why?').fill('It hurts somebody')
  await moderator.getByRole('button', { name: 'Save' }).click()
  await expect(moderator.getByText('The words are off every page.')).toBeVisible()
  await expect(moderator.getByText('It hurts somebody')).toBeVisible()

  await reader.goto(team.page)
  await expect(reader.getByText(name)).toHaveCount(0)
  await expect(reader.getByText(message)).toHaveCount(0)
  await reader.goto(link)
  const told = reader.getByText('Some of your words are not on the page')
  await expect(told).toBeVisible()
  await page.goto(link)
  await checkPage(page)

  await moderator.getByRole('link', { name: 'Hide or show words' }).click()
  await moderator.getByLabel(/^The name/).uncheck()
  await moderator.getByLabel(/^The message/).uncheck()
  await moderator.getByLabel('Why?').fill('We were wrong')
  await moderator.getByRole('button', { name: 'Save' }).click()
  await expect(moderator.getByText('The words are back on the pages.')).toBeVisible()
  await reader.goto(team.page)
  await expect(reader.getByText(message)).toBeVisible()
  await reader.goto(link)
  await expect(told).toHaveCount(0)
})
