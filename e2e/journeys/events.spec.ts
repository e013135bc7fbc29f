import { signInAsCaptain } from '#e2e/fixtures/captain.ts'
import { latestMail } from '#e2e/fixtures/mail.ts'
import { expect, test } from '#e2e/fixtures/test.ts'

const only = Date.now().toString(36)

test('a captain plans a sale on a few short screens, staff read it, and it is on the calendar without its street', async ({
  page,
  staff,
}) => {
  test.setTimeout(180_000)
  const title = `Porch sale ${only}`
  await signInAsCaptain(page, 'rob.stachowiak@example.org')
  await page.goto('/manage/garage-band-of-brothers/events')
  await page.getByRole('radio', { name: /Yard sale/ }).check()
  await page.getByLabel('Its name').fill(title)
  await page.getByRole('button', { name: 'Start planning' }).click()

  await page.getByRole('button', { name: 'Save and go on' }).click()
  await expect(page.getByRole('alert')).toContainText('Pick a day')
  const day = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10)
  await page.locator('[name=day1]').fill(day)
  await page.locator('[name=from1]').fill('09:00')
  await page.locator('[name=to1]').fill('13:00')
  await page.getByRole('button', { name: 'Save and go on' }).click()

  await page.getByLabel('Name of the place').fill('Rob’s porch')
  await page.getByLabel('Town').fill('Riverwest')
  await page.getByLabel('Street and number').fill('77 Canary Court')
  await expect(page.getByRole('radio', { name: 'Only on the day' })).toBeChecked()
  await page.getByRole('button', { name: 'Save and go on' }).click()

  await page.locator('[name=story]').fill('Lamps, chairs and lemonade.')
  await page.getByRole('button', { name: 'Save and go on' }).click()
  await page.getByRole('checkbox', { name: 'Furniture' }).check()
  await page.locator('[name=halfFrom]').fill('13:00')
  await page.getByRole('button', { name: 'Save and go on' }).click()
  await expect(page.getByRole('alert')).toContainText('Pick a time at which your sale is open')
  await page.locator('[name=halfFrom]').fill('12:00')
  await page.locator('[name=parking]').fill('Behind the church')
  await page.getByRole('button', { name: 'Save and go on' }).click()
  await page.getByRole('radio', { name: /porch/i }).first().check({ force: true })
  await page.getByRole('button', { name: 'Save', exact: true }).click()

  await page.getByRole('button', { name: 'Send it to us' }).click()
  await expect(page.getByRole('main')).toContainText('We are reading it')

  const moderator = await staff('moderator')
  await moderator.goto('/staff/events')
  await moderator.getByRole('link', { name: title }).click()
  await expect(moderator.getByRole('main')).toContainText('77 Canary Court')
  await moderator.getByRole('button', { name: 'Approve this page' }).click()
  await expect(moderator.getByRole('alert')).toBeVisible()
  await moderator.getByLabel(/I looked for names/).check()
  await moderator.getByRole('button', { name: 'Approve this page' }).click()
  await expect(moderator.getByText('Approved. The captains know.')).toBeVisible()
  const letter = await latestMail('rob.stachowiak@example.org', { about: /Porch sale/ })
  expect(letter.text).toContain('everybody can see it now')

  const address = `/teams/garage-band-of-brothers/events/porch-sale-${only}`
  await page.goto('/events')
  await page.getByRole('link', { name: title }).first().click()
  await page.waitForURL(`**${address}`)
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
  await expect(page.getByText(/The street is shown here from/)).toBeVisible()
  await expect(page.getByText('Half price from 12:00 PM')).toBeVisible()
  await expect(page.getByText('Behind the church')).toBeVisible()
  for (const file of ['', '/event.ics', '/qr.svg']) {
    const answer = await page.request.get(address + file)
    expect(answer.ok(), file).toBe(true)
    expect(await answer.text(), file).not.toContain('Canary Court')
  }
  expect((await page.request.get(`${address}/og.png`)).headers()['content-type']).toBe('image/png')
  expect((await page.request.get(`${address}/poster.pdf`)).ok()).toBe(true)
  expect(await (await page.request.get('/events.ics')).text()).toContain(title)

  await moderator.goto('/staff/events?tab=all')
  await moderator.getByRole('link', { name: title }).click()
  const hiding = moderator.locator('details', { has: moderator.locator('#hiding-reason') })
  await hiding.locator('summary').click()
  await moderator.locator('#hiding-reason').fill('Please leave the corner out.')
  await hiding.getByRole('button', { name: 'Take it off the site' }).click()
  await expect(moderator.getByText('It is off the site.')).toBeVisible()
  expect((await page.request.get(address)).status()).toBe(404)
})

test('a visitor says that they come without an account, changes it and cancels by the link in the letter', async ({
  page,
  visitor,
}) => {
  test.setTimeout(120_000)
  const email = `guest-${only}@example.org`
  const name = `Guest ${only}`
  const event = '/teams/margins-and-merlot/events/supper-at-the-copper-pot'
  const guest = await visitor()
  await guest.goto(event)
  await guest.getByRole('link', { name: 'I’m coming' }).click()
  await guest.getByRole('button', { name: 'I’m coming' }).click()
  await expect(guest.getByRole('alert')).toContainText('Tell us your name')
  await guest.getByLabel('Your name').fill(name)
  await guest.getByLabel('Your email').fill(email)
  await guest.getByLabel('How many of you?').fill('3')
  await guest.getByRole('button', { name: 'I’m coming' }).click()
  await expect(guest.getByRole('heading', { level: 1 })).toHaveText(/Thank you/)

  const letter = await latestMail(email, { about: /coming/ })
  const link = letter.links.find((each) => each.includes('/rsvps/')) ?? 'none'
  await guest.goto(link)
  await expect(guest.getByRole('heading', { level: 1 })).toHaveText('You’re coming')
  await guest.getByLabel('How many of you?').fill('2')
  await guest.getByRole('button', { name: 'Save' }).click()
  await expect(guest.getByText('It is changed.')).toBeVisible()

  await signInAsCaptain(page, 'denise@example.org')
  await page.goto('/manage/margins-and-merlot/events/supper-at-the-copper-pot/guests')
  await expect(page.getByRole('row', { name: new RegExp(name) })).toContainText('2')
  const csv = await page.request.get(
    '/manage/margins-and-merlot/events/supper-at-the-copper-pot/guests.csv',
  )
  expect(await csv.text()).toContain(name)

  await guest.getByText('I can’t come after all').click()
  await guest.getByRole('button', { name: 'Yes, cancel for me' }).click()
  await expect(guest.getByRole('heading', { level: 1 })).toHaveText('You’re not coming')
  await page.reload()
  await expect(page.getByRole('row', { name: new RegExp(name) })).toHaveCount(0)
})
