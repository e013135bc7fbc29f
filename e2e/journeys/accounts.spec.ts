import { checkPage } from '#e2e/fixtures/check-page.ts'
import { signInAsCaptain } from '#e2e/fixtures/captain.ts'
import { inDatabase } from '#e2e/fixtures/database.ts'
import { anEmail } from '#e2e/fixtures/give.ts'
import { latestMail } from '#e2e/fixtures/mail.ts'
import { giveCode, signInAsStaff } from '#e2e/fixtures/staff.ts'
import { expect, test } from '#e2e/fixtures/test.ts'

const TEAM = 'brew-city-quilters-guild'

test('an admin sets two accounts of one captain side by side and makes them one; the old address still signs in', async ({
  page,
  visitor,
}) => {
  test.setTimeout(180_000)
  const [kept, gone] = [anEmail('ines-new'), anEmail('ines-old')]
  for (const email of [kept, gone])
    await inDatabase(
      `with added as (insert into person (email, name) values ($1, 'Inés Quiroga') returning id)
       insert into team_member (team_id, person_id, role, display_name)
       select team.id, added.id, 'member', 'Inés Q.' from added, team where slug = $2`,
      [email, TEAM],
    )
  const admin = await signInAsStaff(page, 'admin')
  await page.goto('/staff/people')
  await page.getByRole('link', { name: 'Captains and members' }).click()
  await page.getByLabel('Name or email').fill('inés quiroga')
  await page.getByRole('button', { name: 'Find' }).click()
  await checkPage(page)
  for (const email of [kept, gone])
    await page.getByRole('listitem').filter({ hasText: email }).getByRole('checkbox').check()
  await page.getByRole('button', { name: 'Set two side by side' }).click()
  await expect(page.getByRole('cell', { name: kept })).toBeVisible()
  await expect(page.getByText('This cannot be undone')).toBeVisible()
  await checkPage(page)

  await page.getByRole('button', { name: 'Make them one' }).click()
  await expect(page).toHaveTitle(/^Error: /)
  await checkPage(page)
  await page.getByLabel(kept).check()
  await page.getByLabel('How do you know').fill('She called us')
  await page.getByRole('button', { name: 'Make them one' }).click()
  if (page.url().includes('/again')) await giveCode(page, admin)
  await expect(page.getByText('They are one account now.', { exact: false })).toBeVisible()

  for (const email of [kept, gone])
    expect((await latestMail(email, { about: /accounts/ })).text).toContain(
      'You had two accounts with us',
    )
  const captain = await visitor()
  await signInAsCaptain(captain, gone)
  await captain.goto('/manage/account')
  await expect(captain.getByText(kept)).toBeVisible()
})
