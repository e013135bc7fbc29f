import type { Page } from '@playwright/test'
import { checkPage } from '#e2e/fixtures/check-page.ts'
import { findEnglish } from '#e2e/fixtures/english-left.ts'
import { cookiesOf } from '#e2e/fixtures/staff.ts'
import { captainScreens } from '#e2e/captain-screens.ts'
import { expect, test } from '#e2e/fixtures/test.ts'
import { publicScreens } from '#e2e/screens.ts'
import { staffScreens } from '#e2e/staff-screens.ts'

test.use({ locale: 'es-US' })

const publicPages = [
  ...named(
    publicScreens,
    /news|comment|need|hand that|lend|took on|offer of|meeting|stand with|^screen of|^embedded|brought in most|past half|of last year/,
  ),
  '/',
  '/teams',
  '/teams?q=zzzzzz',
  '/teams/garage-band-of-brothers',
  '/teams/the-overdue-club',
  '/teams/knit-happens',
  '/teams/margins-and-merlot/gifts',
  '/teams/garage-band-of-brothers/give',
  '/give',
  '/teams/knit-happens/give',
  '/teams/garage-band-of-brothers/report',
  '/start',
  '/sign-in',
  '/receipts',
  '/receipts/sent',
  '/privacy',
  '/gifts/words/none',
  '/cards/none/refusal',
  '/sign-in/link/none',
  '/new-email/none',
  '/invitations/none',
  '/join/none',
  '/staff/sign-in',
  '/staff/sign-in/recovery',
  '/embed/teams/margins-and-merlot',
  '/nowhere',
]

/** Its rules see the same elements as in English; these have the longest words. */
const forAxe = new Set(['/', '/teams/garage-band-of-brothers/give', '/start'])

const captainPages = [
  ...named(
    captainScreens,
    /news|comment|team needs|ask for a hand|thank|of last year|event, share/,
  ),
  '/manage',
  '/manage/account',
  '/manage/account/email',
  '/manage/margins-and-merlot',
  '/manage/margins-and-merlot/page',
  '/manage/margins-and-merlot/pictures',
  '/manage/margins-and-merlot/preview',
  '/manage/margins-and-merlot/members',
  '/manage/margins-and-merlot/members/invitation',
  '/manage/margins-and-merlot/share',
]

const staffPages = [
  ...named(staffScreens, /news|comment|messages|stand with|meeting|is needed|is offered/),
  '/staff',
  '/staff/teams',
  '/staff/teams/margins-and-merlot',
  '/staff/teams/brew-city-quilters-guild',
  '/staff/gifts',
  '/staff/gifts?q=zzzzzz',
  '/staff/reports',
  '/staff/people',
  '/staff/people/invitation',
  '/staff/profile',
  '/staff/settings',
  '/staff/settings/organization',
  '/staff/settings/giving',
  '/staff/audit',
]

for (const url of new Set(publicPages))
  test(`${url} in Spanish: no English but what people wrote`, async ({ page }) => {
    await page.goto(url)
    await expectSpanish(page)
    if (forAxe.has(url)) await checkPage(page)
  })

test.describe('captain', () => {
  test.use({ storageState: cookiesOf('captain-denise') })
  for (const url of new Set(captainPages))
    test(`${url} in Spanish: no English but what people wrote`, async ({ page }) => {
      await page.goto(url)
      await expectSpanish(page)
    })
})

test.describe('staff', () => {
  test.use({ storageState: cookiesOf('admin') })
  for (const url of new Set(staffPages))
    test(`${url} in Spanish: no English but what people wrote`, async ({ page }) => {
      await page.goto(url)
      await expectSpanish(page)
    })

  test('a gift’s sheet in Spanish: no English but what people wrote', async ({ page }) => {
    await page.goto('/staff/gifts')
    await page.getByRole('main').getByRole('table').getByRole('link').first().click()
    await page.waitForURL(/\/staff\/gifts\/\w+/)
    await expectSpanish(page)
  })
})

test('what a form complains of is Spanish', async ({ page }) => {
  for (const url of ['/start', '/teams/garage-band-of-brothers/give', '/sign-in']) {
    await page.goto(url)
    const fields = page.locator('main form').filter({ has: page.getByRole('textbox') })
    await fields.last().getByRole('button').last().click()
    await expect(page.locator('.error-summary')).toBeFocused()
    await expectSpanish(page)
  }
})

/** Addresses of the screens that are about something; what is reached by links has no address. */
function named(screens: Readonly<Record<string, string>>, about: RegExp): string[] {
  return Object.entries(screens)
    .filter(([name, url]) => about.test(name) && !url.includes(' » '))
    .map(([, url]) => url)
}

async function expectSpanish(page: Page): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('lang', 'es')
  expect(await findEnglish(page), page.url()).toEqual([])
}
