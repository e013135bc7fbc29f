import type { Page } from '@playwright/test'
import { checkPage } from '#e2e/fixtures/check-page.ts'
import { cookiesOf } from '#e2e/fixtures/staff.ts'
import { expect, test } from '#e2e/fixtures/test.ts'

/** Each page in each state that a visitor can bring about by its address alone. */
const publicPages: Record<string, string> = {
  home: '/',
  directory: '/teams',
  'directory, searched': '/teams?q=soup',
  'directory, nothing found': '/teams?q=zzzzzz',
  'team before half': '/teams/garage-band-of-brothers',
  'team past half': '/teams/margins-and-merlot',
  'team past its goal': '/teams/the-overdue-club',
  'team without a gift': '/teams/cream-city-curlers',
  'team in two scripts': '/teams/neighbors-together',
  'team that has finished': '/teams/knit-happens',
  'gifts of a team': '/teams/margins-and-merlot/gifts',
  'give to a team': '/teams/garage-band-of-brothers/give',
  'give to a team that has finished': '/teams/knit-happens/give',
  'give to the campaign': '/give',
  'report a page': '/teams/garage-band-of-brothers/report',
  'start a team': '/start',
  'sign in': '/sign-in',
  'link that is gone': '/sign-in/link/none',
  'link for a new address that is gone': '/new-email/none',
  'invitation that is gone': '/invitations/none',
  'thank-you notes, link that is gone': '/thank-yous/none',
  'link to join that is gone': '/join/none',
  'staff sign-in': '/staff/sign-in',
  'staff recovery': '/staff/sign-in/recovery',
  'find your receipts': '/receipts',
  'receipts on their way': '/receipts/sent',
  'words of a gift, gone': '/gifts/words/none',
  'card refusal that is not ours': '/cards/none/refusal',
  'embedded goal bar': '/embed/teams/margins-and-merlot',
  'no such page': '/nowhere',
  'short link of nobody': '/t/bcdfghj',
  'a draft is not there': '/teams/night-owls-read',
  'every piece': '/dev/ui',
}

const captainPages: Record<string, string> = {
  'my teams': '/manage',
  'own account': '/manage/account',
  'own name': '/manage/account/name',
  'own address': '/manage/account/email',
  'captain’s desk': '/manage/margins-and-merlot',
  'gifts to thank for': '/manage/margins-and-merlot/gifts',
  'write a thank-you': '/manage/margins-and-merlot/thanks',
  'thank-you to nobody': '/manage/margins-and-merlot/thanks?gift=none',
  'views of the page': '/manage/margins-and-merlot/views',
  'write the page': '/manage/margins-and-merlot/page',
  preview: '/manage/margins-and-merlot/preview',
  members: '/manage/margins-and-merlot/members',
  'invite people': '/manage/margins-and-merlot/members/invitation',
  'member’s desk': '/manage/the-overdue-club',
  'members, as a member': '/manage/the-overdue-club/members',
  'what to share': '/manage/margins-and-merlot/share',
}

const staffPages: Record<string, string> = {
  totals: '/staff',
  'totals, all time by month': '/staff?period=all&by=month',
  'totals of one kind': '/staff?period=quarter&kind=mens_group',
  'totals of days without a gift': '/staff?period=own&from=2020-01-01&to=2020-01-31',
  'list of teams': '/staff/teams',
  'team, live': '/staff/teams/margins-and-merlot',
  'team with a change that waits': '/staff/teams/brew-city-quilters-guild',
  'team, hidden': '/staff/teams/second-chance-thrift-run',
  'team, draft': '/staff/teams/night-owls-read',
  'list of gifts': '/staff/gifts',
  'gifts, searched': '/staff/gifts?q=haas',
  'gifts, nothing found': '/staff/gifts?q=zzzzzz',
  'gifts, narrowed': '/staff/gifts?period=quarter&kind=friends&way=card&least=5',
  'gifts, a filter that cannot be read': '/staff/gifts?least=lots',
  'saved views': '/staff/views',
  'a view to keep': '/staff/views?part=gifts&query=period%3Dweek',
  'export of gifts': '/staff/gifts/export?period=month&kind=friends',
  'export of gifts, while others are made': '/staff/gifts/export?problem=busy',
  reports: '/staff/reports',
  'messages of donors': '/staff/messages',
  people: '/staff/people',
  'own page': '/staff/profile',
  settings: '/staff/settings',
  'the organization': '/staff/settings/organization',
  'color of the organization': '/staff/settings/brand',
  'words on receipts': '/staff/settings/receipts',
  'what may be given': '/staff/settings/giving',
  'rules for pages': '/staff/settings/approval',
  'audit log': '/staff/audit',
}

for (const [name, url] of Object.entries(publicPages))
  test(`${name}: nothing for axe to find in light and dark, no complaint of the browser`, async ({
    page,
  }) => {
    await page.goto(url)
    await checkPage(page)
    await expectNoSidewaysScroll(page)
  })

test.describe('captain', () => {
  test.use({ storageState: cookiesOf('captain-denise') })
  for (const [name, url] of Object.entries(captainPages))
    test(`${name}: nothing for axe to find in light and dark`, async ({ page }) => {
      await page.goto(url)
      await checkPage(page)
      await expectNoSidewaysScroll(page)
    })
})

test.describe('staff', () => {
  test.use({ storageState: cookiesOf('admin') })
  for (const [name, url] of Object.entries(staffPages))
    test(`${name}: nothing for axe to find in light and dark`, async ({ page }) => {
      await page.goto(url)
      await checkPage(page)
      await expectNoSidewaysScroll(page)
    })

  test('a gift’s sheet: nothing for axe to find in light and dark', async ({ page }) => {
    await page.goto('/staff/gifts')
    await page.getByRole('main').getByRole('table').getByRole('link').first().click()
    await page.waitForURL(/\/staff\/gifts\/\w+/)
    await checkPage(page)
    await expectNoSidewaysScroll(page)
  })

  test('who brought a gift in: nothing for axe to find in light and dark, the errors too', async ({
    page,
  }) => {
    await page.goto('/staff/gifts?team=margins-and-merlot')
    await page.getByRole('main').getByRole('table').getByRole('link').first().click()
    await page.getByRole('link', { name: 'Change who brought it in' }).click()
    await checkPage(page)
    await expectNoSidewaysScroll(page)
    await page.getByRole('button', { name: 'Save' }).click()
    await expect(page).toHaveTitle(/^Error: /)
    await checkPage(page)
  })
})

test('a form with errors: nothing for axe to find, and the focus is on the summary (X3)', async ({
  page,
}) => {
  for (const url of [
    '/start',
    '/teams/garage-band-of-brothers/give',
    '/receipts',
    '/sign-in',
    '/staff/sign-in',
    '/staff/sign-in/recovery',
  ]) {
    await page.goto(url)
    const fields = page.locator('main form').filter({ has: page.getByRole('textbox') })
    await fields.last().getByRole('button').last().click()
    await expect(page).toHaveTitle(/^Error: /)
    await expect(page.locator('.error-summary')).toBeFocused()
    await checkPage(page)
  }
})

/** At 320 pixels everything is reached by scrolling down alone (1.4.10). */
async function expectNoSidewaysScroll(page: Page): Promise<void> {
  await page.setViewportSize({ width: 320, height: 640 })
  const wide = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(wide, `${page.url()} at 320 pixels`).toBeLessThanOrEqual(0)
}
