import { inDatabase } from '#e2e/fixtures/database.ts'
import { anEmail, onlyHere } from '#e2e/fixtures/give.ts'
import { latestMail } from '#e2e/fixtures/mail.ts'
import { expect, test } from '#e2e/fixtures/test.ts'

const TEAM = 'garage-band-of-brothers'

test('somebody on a phone without a script stands with us through a team, is counted once, and stops the mail', async ({
  visitor,
}) => {
  const page = await visitor({ javaScriptEnabled: false })
  await page.setViewportSize({ width: 390, height: 844 })
  const email = anEmail('stands')
  await page.goto(`/teams/${TEAM}`)
  await page.getByRole('link', { name: 'Stand with us' }).first().click()
  await page.getByLabel('First name', { exact: true }).fill('Rosa')
  await page.getByLabel(/Last name/).fill('Delgado')
  await page.getByLabel('Email').fill(email)
  await page.getByLabel(/Show my first name/).check()
  await page.getByRole('button', { name: 'Stand with us' }).click()
  await expect(page.getByRole('heading', { name: /look in your email/ })).toBeVisible()

  const { text } = await latestMail(email)
  const link = /\/standing\/\S+/.exec(text)?.[0] ?? ''
  await page.goto(link)
  await expect(page.getByRole('heading', { name: 'Do you stand with us?' })).toBeVisible()
  expect(await confirmed(email)).toBe(false)
  await page.getByRole('button', { name: 'Yes, I stand with us' }).click()
  await expect(page.getByRole('heading', { name: 'You stand with us' })).toBeVisible()
  expect(await confirmed(email)).toBe(true)

  await page.goto(`/stand-with-us?team=${TEAM}`)
  await expect(page.locator('#names')).toContainText('Rosa D.')
  await expect(page.locator('main')).not.toContainText('Delgado')

  await page.goto(link)
  await page.getByText('Stop the mail').click()
  await page.getByRole('button', { name: 'Yes, stop it' }).click()
  await expect(page.getByRole('heading', { name: 'You get no more mail' })).toBeVisible()
})

test('staff hold a meeting: a guest comes and is ticked off, and the room starts a team that the slide shows', async ({
  page,
  staff,
  visitor,
}) => {
  test.setTimeout(180_000)
  const title = onlyHere('Evening')
  const desk = await staff('moderator')
  await desk.setViewportSize({ width: 390, height: 844 })
  await desk.goto('/staff/supporters/meetings/entry')
  await desk.getByLabel('What it is called').fill(title)
  await desk.getByLabel('Day', { exact: true }).fill(today())
  await desk.getByLabel('Begins').fill('00:05')
  await desk.getByLabel('Ends').fill('23:55')
  await desk.getByLabel(/^Place/).fill('Chapel, 12 N Main St')
  await desk.getByLabel(/Link to join online/).fill('https://meet.example/chapel')
  await desk.getByLabel(/Seats/).fill('40')
  await desk.getByRole('button', { name: 'Invite to it' }).click()
  await expect(desk.getByRole('heading', { name: title })).toBeVisible()
  const id = new URL(desk.url()).pathname.split('/').at(-1) ?? ''

  const guest = anEmail('comes')
  await page.goto('/meetings')
  await page.getByRole('link', { name: title }).click()
  await expect(page.locator('main')).not.toContainText('meet.example')
  await page.getByLabel('Your name').fill('Walter of the chapel')
  await page.getByLabel('Your email').fill(guest)
  await page.getByLabel('How many of you?').fill('2')
  await page.getByRole('button', { name: 'I’m coming' }).click()
  await expect(page.getByRole('heading', { name: /Look in your email/ })).toBeVisible()
  const { text } = await latestMail(guest)
  expect(text).not.toContain('meet.example')
  await page.goto(/\/meeting-places\/\S+/.exec(text)?.[0] ?? '')
  await expect(page.getByRole('link', { name: 'https://meet.example/chapel' })).toBeVisible()

  await desk.goto(`/staff/supporters/meetings/${id}/check-in`)
  await desk.getByRole('button', { name: 'Here: Walter of the chapel' }).click()
  await expect(desk.getByText('2 of 2 are here')).toBeVisible()

  const slide = await visitor()
  await slide.goto(`/meetings/${id}/workshop`)
  await expect(slide.getByRole('heading', { name: 'No team yet' })).toBeVisible()
  const name = onlyHere('Chapel Choir')
  await page.goto(`/start?meeting=${id}`)
  await page.getByLabel('Team name').fill(name)
  await page.getByRole('radio', { name: 'Friends', exact: true }).check()
  await expect(page.locator('[name=plan]')).toHaveCount(0)
  await page.locator('[name=ownGoal]').fill('800')
  await page.getByLabel(/email/i).fill(anEmail('choir'))
  await page.locator('main form').getByRole('button').first().click()
  await expect(page.getByRole('heading', { name: /look in your email/i })).toBeVisible()
  await expect(slide.getByRole('heading', { name: '1 team started here' })).toBeVisible({
    timeout: 20_000,
  })
  await expect(slide.getByText(name)).toHaveCount(0)

  await desk.goto(`/staff/supporters/meetings/${id}`)
  await desk.getByRole('button', { name: `Show the name on the slide: ${name}` }).click()
  await expect(slide.locator('.screen-name', { hasText: name })).toBeVisible({ timeout: 20_000 })
})

async function confirmed(email: string): Promise<boolean> {
  const rows = await inDatabase(
    'select from supporter where email = $1 and confirmed_at is not null',
    [email],
  )
  return rows.length > 0
}

/** By the clock of the organization of the demo. */
function today(): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'America/Chicago' }).format(new Date())
}
