import { checkPage } from '#e2e/fixtures/check-page.ts'
import { inDatabase } from '#e2e/fixtures/database.ts'
import { anEmail } from '#e2e/fixtures/give.ts'
import { latestMail } from '#e2e/fixtures/mail.ts'
import { giveCode, signInAsStaff } from '#e2e/fixtures/staff.ts'
import { expect, test } from '#e2e/fixtures/test.ts'

const TEAM = 'brew-city-quilters-guild'

test('an admin sees what is known of one person, hands it over, and erases it for good', async ({
  page,
}) => {
  test.setTimeout(180_000)
  const email = anEmail('erase-me')
  await inDatabase(
    `insert into comment (team_id, name, email, body) select id, 'Ida K.', $1, 'I wish to be forgotten' from team where slug = $2`,
    [email, TEAM],
  )
  const admin = await signInAsStaff(page, 'admin')
  await page.goto('/staff/people')
  await page.getByRole('link', { name: 'One person’s data' }).click()
  await checkPage(page)
  await page.getByLabel('Their email').fill('not an address')
  await page.getByRole('button', { name: 'See what is known' }).click()
  if (page.url().includes('/again')) await giveCode(page, admin)
  await expect(page).toHaveTitle(/^Error: /)
  await page.getByLabel('Their email').fill(email.toUpperCase())
  await page.getByRole('button', { name: 'See what is known' }).click()
  await expect(page.getByRole('row', { name: /Comments/ })).toContainText('All erased')
  expect(page.url()).not.toContain('%40')
  await checkPage(page)

  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download the copy' }).click()
  expect((await download).suggestedFilename()).toMatch(/^one-person-.*\.json$/)

  await page.getByLabel('Type their email once more').fill('somebody-else@example.org')
  await page.getByRole('button', { name: 'Erase all of it' }).click()
  await expect(page).toHaveTitle(/^Error: /)
  await checkPage(page)
  await page.getByLabel('Type their email once more').fill(email)
  await page.getByRole('button', { name: 'Erase all of it' }).click()
  await expect(page.getByText('They are erased.', { exact: false })).toBeVisible()
  expect((await latestMail(email, { about: /erased/ })).text).toContain('our last letter')
  const left = await inDatabase(`select id from comment where email = $1`, [email])
  expect(left).toEqual([])

  await page.getByLabel('Their email').fill(email)
  await page.getByRole('button', { name: 'See what is known' }).click()
  await expect(page.getByText('Nothing is known of this address')).toBeVisible()
})
