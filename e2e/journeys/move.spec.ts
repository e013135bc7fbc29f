import { checkPage } from '#e2e/fixtures/check-page.ts'
import { anEmail, onlyHere, payByCard, startGift } from '#e2e/fixtures/give.ts'
import { latestMail } from '#e2e/fixtures/mail.ts'
import { aTeamFor } from '#e2e/fixtures/teams.ts'
import { expect, test } from '#e2e/fixtures/test.ts'

test('the treasurer splits a gift between two teams, moves it whole, and takes that back', async ({
  page,
  staff,
}, info) => {
  test.setTimeout(300_000)
  const team = aTeamFor(info)
  const own = team.page.replace('/teams/', '')
  // One whose gifts no other journey counts.
  const other =
    own === 'brew-city-quilters-guild' ? 'garage-band-of-brothers' : 'brew-city-quilters-guild'
  const donor = anEmail('otto')
  const name = onlyHere('Otto, moved')
  await startGift(page, { at: team.give, amount: '90', name })
  await payByCard(page, { email: donor, name: 'Otto Lindqvist' })
  await expect(page.getByRole('heading', { name: 'Thank you!' })).toBeVisible()
  await latestMail(donor, { about: /receipt/i })

  const treasurer = await staff('finance')
  await treasurer.goto(`/staff/gifts?q=${encodeURIComponent(donor)}`)
  await treasurer
    .getByRole('main')
    .getByRole('link', { name: /\$90|Otto/ })
    .first()
    .click()
  const sheet = treasurer.url()
  const main = treasurer.getByRole('main')
  await main.getByRole('link', { name: 'Move or split this gift' }).click()
  await checkPage(treasurer)
  const rows = main.getByRole('group')
  await rows.nth(0).getByLabel('Team').fill(other)
  await rows.nth(0).getByLabel('How much').fill('25.50')
  await expect(main.getByText('Still to share: $64.50')).toBeVisible()
  await rows.nth(1).getByLabel('And team').fill(own)
  await rows.nth(1).getByLabel('How much').fill('60')
  await main.getByLabel('Why?').fill('They ran the sale together')
  await main.getByRole('button', { name: 'See what changes' }).click()
  await expect(main.getByText('$4.50 is still to be shared').first()).toBeVisible()
  await main.getByRole('group').nth(1).getByLabel('How much').fill('')
  await main.getByRole('button', { name: 'See what changes' }).click()
  await expect(main.getByRole('table')).toContainText('$64.50')
  await checkPage(treasurer)
  await main.getByRole('button', { name: 'Yes, do it' }).click()
  await treasurer.waitForURL(/done=moved/)
  await expect(main).toContainText('Shared by')
  await checkPage(treasurer)

  await page.goto(`/teams/${other}`)
  await expect(page.getByText(name)).toBeVisible()
  await page.goto(team.page)
  await expect(page.getByText(name)).toBeVisible()

  await treasurer.goto(`${sheet.split('?')[0]}/move`)
  await rows.nth(0).getByLabel('Team').fill(other)
  await main.getByLabel('Why?').fill('All of it was theirs')
  await main.getByRole('button', { name: 'See what changes' }).click()
  await main.getByRole('button', { name: 'Yes, do it' }).click()
  await treasurer.waitForURL(/done=moved/)
  await page.goto(team.page)
  await expect(page.getByText(name)).toHaveCount(0)

  await treasurer.goto(`${sheet.split('?')[0]}/move`)
  await main.getByRole('link', { name: 'Take the last move back' }).click()
  await treasurer.waitForURL(/move\/end/)
  await checkPage(treasurer)
  for (const role of ['viewer', 'moderator'] as const) {
    const answer = await (await staff(role)).goto(treasurer.url())
    expect(answer?.status(), role).toBe(403)
  }
  await main.getByLabel('Why?').fill('It was right before')
  await main.getByRole('button', { name: 'Take the last move back' }).click()
  await treasurer.waitForURL(/done=moved/)
  await page.goto(team.page)
  await expect(page.getByText(name)).toBeVisible()
})
