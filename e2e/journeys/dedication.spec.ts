import type { Page } from '@playwright/test'
import { checkPage } from '#e2e/fixtures/check-page.ts'
import { anEmail, onlyHere, payByCard } from '#e2e/fixtures/give.ts'
import { latestMail, mailTo } from '#e2e/fixtures/mail.ts'
import { aTeamFor } from '#e2e/fixtures/teams.ts'
import { expect, test } from '#e2e/fixtures/test.ts'

test('a gift in memory of somebody is told to the family by a card, on the wall and on the receipt', async ({
  page,
  visitor,
}, info) => {
  const team = aTeamFor(info)
  const [donor, family] = [anEmail('ann'), anEmail('family')]
  const rosa = onlyHere('Rosa Medina')
  await dedicate(page, { at: team.give, amount: '57.50', to: rosa, card: family })
  await checkPage(page)
  await goOn(page)
  expect(await mailTo(family)).toEqual([])
  await page.getByRole('link', { name: 'Cancel and go back' }).click()
  await expect(page.getByLabel('In memory of someone')).toBeChecked()
  await expect(page.getByLabel('Their name')).toHaveValue(rosa)
  await expect(page.getByLabel('Email for the card')).toHaveValue(family)
  await expect(page.getByLabel('What to write on the card')).toHaveValue(
    'She taught us all to dance.',
  )
  await goOn(page)
  await payByCard(page, { email: donor, name: 'Ann Nowak' })
  await expect(page.getByRole('heading', { name: 'Thank you!' })).toBeVisible()

  const card = await latestMail(family)
  expect(card.subject).toBe(`Ann and Joe made a gift in memory of ${rosa}`)
  expect(card.text).toContain('She taught us all to dance.')
  expect(card.text + card.html).not.toMatch(/57\.50|Nowak/)
  expect((await latestMail(donor, { about: /receipt/i })).text).toContain(`In memory of: ${rosa}`)
  await page.goto(team.page)
  await expect(page.getByText(`In memory of ${rosa}`)).toBeVisible()

  const reader = await visitor()
  await reader.goto(card.links.find((link) => link.endsWith('/refusal')) ?? 'no link')
  await checkPage(reader)
  await reader.getByRole('button', { name: 'Stop these cards' }).click()
  await expect(
    reader.getByRole('heading', { name: 'We will not send you such cards again' }),
  ).toBeVisible()
  await checkPage(reader)

  await dedicate(page, { at: team.give, amount: '20', to: rosa, card: family })
  await goOn(page)
  await payByCard(page, { email: donor, name: 'Ann Nowak' })
  await expect(page.getByRole('heading', { name: 'Thank you!' })).toBeVisible()
  await latestMail(donor, { about: /receipt/i })
  expect(await mailTo(family)).toHaveLength(1)
})

test('the same works without JavaScript, and what is wrong with a card is said where it stands', async ({
  visitor,
}, info) => {
  const team = aTeamFor(info)
  const page = await visitor({ javaScriptEnabled: false })
  const rosa = onlyHere('Don Ernesto')
  await dedicate(page, { at: team.give, amount: '25', to: rosa, card: 'nobody' })
  await page.getByRole('button', { name: 'Continue to payment' }).click()
  await expect(page.getByRole('alert')).toContainText('Enter an email for the card')
  await expect(page.getByLabel('Who the card is from')).toHaveValue('Ann and Joe')
  await page.getByLabel('Email for the card').fill(anEmail('ernesto'))
  await goOn(page)
  await payByCard(page, { email: anEmail('vern'), name: 'Vern Haas' })
  await page.goto(team.page)
  await expect(page.getByText(`In memory of ${rosa}`)).toBeVisible()
})

interface Dedication {
  readonly at: string
  readonly amount: string
  readonly to: string
  readonly card: string
}

async function dedicate(page: Page, { at, amount, to, card }: Dedication): Promise<void> {
  await page.goto(at)
  await page.locator('[name=ownAmount]').fill(amount)
  await expect(page.getByLabel('Their name')).toBeHidden()
  await page.getByLabel('In memory of someone').check()
  await page.getByLabel('Their name').fill(to)
  await page.getByText('Send a card about it').click()
  await page.getByLabel('Email for the card').fill(card)
  await page.getByLabel('Who the card is from').fill('Ann and Joe')
  await page.getByLabel('What to write on the card').fill('She taught us all to dance.')
}

async function goOn(page: Page): Promise<void> {
  await page.waitForTimeout(2100)
  await page.getByRole('button', { name: 'Continue to payment' }).click()
  await expect(page.getByText('Test mode.')).toBeVisible()
}
