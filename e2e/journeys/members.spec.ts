import type { Page } from '@playwright/test'
import { checkPage } from '#e2e/fixtures/check-page.ts'
import { anEmail, payByCard } from '#e2e/fixtures/give.ts'
import { latestMail } from '#e2e/fixtures/mail.ts'
import { cookiesOf } from '#e2e/fixtures/staff.ts'
import { expect, test } from '#e2e/fixtures/test.ts'

const phone = { width: 390, height: 844 }

test.describe('a captain on a phone', () => {
  test.use({ storageState: cookiesOf('captain-denise'), viewport: phone })

  test('invites by email; the invited joins by one button, is named when the captain has read the name, and her link credits a gift', async ({
    page,
    visitor,
  }) => {
    test.setTimeout(180_000)
    const [mina, stranger] = [anEmail('mina'), anEmail('stranger')]
    await page.goto('/manage/margins-and-merlot/members')
    await page.getByRole('link', { name: 'Invite people' }).click()
    await page.getByLabel('Their emails').fill('mina at example')
    await page.getByRole('button', { name: 'Send the invitations' }).click()
    await expect(page).toHaveTitle(/^Error: /)
    await expect(page.locator('.error-summary')).toBeFocused()
    await checkPage(page)
    await page.getByLabel('Their emails').fill(`Mina W. <${mina}>\n${stranger}`)
    await page.getByRole('button', { name: 'Send the invitations' }).click()
    await expect(page.getByText('Your invitations are on their way')).toBeVisible()
    await expect(page.getByText(mina, { exact: true })).toBeVisible()
    await checkPage(page)

    const guest = await visitor()
    await guest.setViewportSize(phone)
    const invitation = await invitationTo(mina)
    await guest.goto(invitation)
    await guest.goto(invitation)
    await expect(guest.getByRole('heading', { level: 1 })).toHaveText('Join Margins & Merlot')
    await checkPage(guest)
    const name = `Mina ${'abcdefghij'[Date.now() % 10]}`
    await guest.getByLabel('Your name on the team').fill(name)
    await guest.getByLabel('The team’s page may name me').check()
    await guest.getByRole('button', { name: 'Join the team' }).click()
    await expect(guest.getByRole('heading', { name: 'You are on the team' })).toBeVisible()
    await checkPage(guest)
    const own = await guest.getByLabel('Your link to share').inputValue()

    await guest.goto('/teams/margins-and-merlot')
    await expect(guest.getByText(name)).toHaveCount(0)
    await page.goto('/manage/margins-and-merlot/members')
    const row = page.locator('.people-row').filter({ hasText: mina })
    await row.getByRole('button', { name: 'Show this name' }).click()
    await expect(page.getByText('The page names them now')).toBeVisible()
    await guest.goto('/teams/margins-and-merlot')
    await expect(guest.getByText(name)).toBeVisible()

    const donor = await visitor()
    await donor.setViewportSize(phone)
    await donor.goto(own)
    await expect(donor.getByText(`${name} is on this team.`)).toBeVisible()
    await checkPage(donor)
    await donor.getByRole('link', { name: 'Give to this team' }).click()
    await expect(donor.getByLabel(/Who asked you/)).toHaveValue(own.split('/').at(-1) ?? '')
    await donor.locator('[name=ownAmount]').fill('37')
    await donor.waitForTimeout(2100)
    await donor.getByRole('button', { name: 'Continue to payment' }).click()
    await payByCard(donor, { email: anEmail('dora'), name: 'Dora Ulrich' })
    await expect(donor.getByRole('heading', { name: 'Thank you!' })).toBeVisible()
    await page.reload()
    await expect(page.locator('.people-row').filter({ hasText: mina })).toContainText('$37')

    await guest.goto(`${await invitationTo(stranger)}/refusal`)
    await checkPage(guest)
    await guest.getByRole('button', { name: 'Stop these emails' }).click()
    await expect(guest.getByText('We will not write to you for this team again')).toBeVisible()
    await page.goto('/manage/margins-and-merlot/members/invitation')
    await page.getByLabel('Their emails').fill(stranger)
    await page.getByRole('button', { name: 'Send the invitations' }).click()
    await expect(page.getByText(`${stranger} asked not to be invited again.`).first()).toBeVisible()
  })
})

test('somebody joins by the team’s link, is taken in, and is handed the page; the old captain leaves', async ({
  page,
  visitor,
}) => {
  test.setTimeout(180_000)
  await page.setViewportSize(phone)
  const desk = await startTeam(page)
  await page.goto(`${desk}/members`)
  await expect(page.getByText('You are the only captain.')).toBeVisible()
  await page.getByRole('button', { name: 'Make a link' }).click()
  const link = await page.getByLabel('Pass it on to people you know').inputValue()

  const jo = await visitor()
  await jo.setViewportSize(phone)
  const email = anEmail('jo')
  await jo.goto(link)
  await checkPage(jo)
  await jo.getByLabel('Your name on the team').fill('Jo O’Neill')
  await jo.getByLabel('Your email').fill(email)
  await jo.getByRole('button', { name: 'Continue' }).click()
  await expect(jo.getByText(email)).toBeVisible()
  await checkPage(jo)
  const [code = ''] = /\b\d{6}\b/.exec((await latestMail(email)).text) ?? []
  await jo.getByLabel('Six-digit code').fill(code)
  await jo.getByRole('button', { name: 'Join the team' }).click()
  await expect(jo.getByRole('heading', { name: 'A captain says yes first' })).toBeVisible()
  await checkPage(jo)
  expect((await jo.request.get(desk)).status()).toBe(404)

  await page.goto(`${desk}/members`)
  await checkPage(page)
  await page.getByRole('button', { name: 'Yes, add Jo O’Neill' }).click()
  await expect(page.getByText('They are on the team, and told so')).toBeVisible()
  await latestMail(email, { about: /Welcome to/ })

  await jo.goto(desk)
  await expect(jo.getByRole('heading', { name: 'Your own link' })).toBeVisible()
  await checkPage(jo)
  await jo.goto(`${desk}/members`)
  await checkPage(jo)
  await jo.getByLabel('Your name on the team').fill('414 555 0100')
  await jo.getByRole('button', { name: 'Save' }).click()
  await expect(jo).toHaveTitle(/^Error: /)
  await checkPage(jo)
  expect((await jo.request.get(`${desk}/page`)).status()).toBe(404)

  await page.locator('summary').filter({ hasText: 'Manage Jo O’Neill' }).click()
  await checkPage(page)
  await page.getByRole('button', { name: 'Hand the page over to Jo O’Neill' }).click()
  await expect(page.getByText('The page is handed over.')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Page', exact: true })).toHaveCount(0)
  await latestMail(email, { about: /handed .* over to you/ })
  expect((await jo.request.get(`${desk}/page`)).status()).toBe(200)

  await page.locator('summary').filter({ hasText: 'Leave the team' }).click()
  await page.getByRole('button', { name: 'Yes, leave the team' }).click()
  await expect(page.getByText('You have left the team.')).toBeVisible()
  expect((await page.request.get(desk)).status()).toBe(404)
  await jo.goto(`${desk}/members`)
  await expect(jo.getByText('You are the only captain.')).toBeVisible()
})

async function invitationTo(email: string): Promise<string> {
  const { links } = await latestMail(email, { about: /would like you on/ })
  const link = links.find((each) => /\/invitations\/[\w-]{43}$/.test(each))
  if (!link) throw new Error(`The mail to ${email} holds no invitation`)
  return link
}

/** @returns the address of its desk. */
async function startTeam(page: Page): Promise<string> {
  const captain = anEmail('lou')
  await page.goto('/start')
  await page.getByLabel('Team name').fill(`Stoop Singers ${captain.slice(4, 12)}`)
  await page.getByRole('radio', { name: 'Friends', exact: true }).check()
  await page.locator('[name=plan]').fill('Songs on six stoops')
  await page.locator('[name=ownGoal]').fill('600')
  await page.getByLabel(/email/i).fill(captain)
  await page.locator('main form').getByRole('button').first().click()
  const [code = ''] = /\b\d{6}\b/.exec((await latestMail(captain)).text) ?? []
  await page.getByLabel('Six-digit code').fill(code)
  await page.getByRole('button', { name: 'Open my page' }).click()
  await expect(page).toHaveURL(/\/manage\/[\w-]+$/)
  return new URL(page.url()).pathname
}
