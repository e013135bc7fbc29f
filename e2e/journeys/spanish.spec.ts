import { anEmail, onlyHere } from '#e2e/fixtures/give.ts'
import { tabTo } from '#e2e/fixtures/keyboard.ts'
import { latestMail } from '#e2e/fixtures/mail.ts'
import { aTeamFor } from '#e2e/fixtures/teams.ts'
import { expect, test } from '#e2e/fixtures/test.ts'

test.describe('a browser that asks for Spanish', () => {
  test.use({ locale: 'es-MX' })

  test('the whole gift in Spanish, from the team to the receipt, with the keyboard alone', async ({
    page,
  }, info) => {
    const team = aTeamFor(info)
    const email = anEmail('luz')
    const name = onlyHere('Luz de la oficina')
    await page.goto(team.page)
    await expect(page.locator('html')).toHaveAttribute('lang', 'es')
    await tabTo(page, 'main a[href$="/give"]')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/give/)
    await expect(page).toHaveTitle(/^Dona a /)

    await tabTo(page, '[name=choice]')
    await page.keyboard.press('Space')
    await tabTo(page, '[name=ownAmount]')
    await page.keyboard.type('1,5')
    await page.waitForTimeout(2100)
    await page.keyboard.press('Enter')
    await expect(page).toHaveTitle(/^Error: Dona a /)
    await expect(page.locator('.error-summary')).toBeFocused()
    await expect(page.locator('.error-summary')).toContainText(
      'Escribe una cantidad en dólares, como 40 o 40.50',
    )

    await tabTo(page, '[name=ownAmount]')
    await page.keyboard.press('ControlOrMeta+A')
    await page.keyboard.type('41.50')
    await tabTo(page, '[name=shownName]')
    await page.keyboard.type(name)
    await tabTo(page, 'main form button:not([name])')
    await page.keyboard.press('Enter')
    await expect(page.getByText('Test mode.')).toBeVisible()
    await tabTo(page, '#email, [name=email]')
    await page.keyboard.type(email)
    await tabTo(page, '[name=name]')
    await page.keyboard.type('Luz Herrera')
    await page.keyboard.press('Enter')

    await expect(page.getByRole('heading', { name: '¡Gracias!' })).toBeVisible()
    await expect(page.getByRole('main')).toContainText('$41.50')
    const receipt = await latestMail(email)
    expect(receipt.subject).toMatch(/^El recibo de tu donativo /)
    expect(receipt.text).toContain('$41.50')
    expect(receipt.html).toContain('<html lang="es"')
    await page.goto(team.page)
    await expect(page.getByText(name)).toBeVisible()
  })

  test('a sign-in mail comes in the language of the page that asked for it', async ({ page }) => {
    const email = anEmail('eva')
    await page.goto('/sign-in')
    await page.getByLabel('Tu correo electrónico').fill(email)
    await page.getByRole('button', { name: 'Mándame el enlace' }).click()
    await expect(page.getByRole('heading', { name: 'Revisa tu correo electrónico' })).toBeVisible()
    expect((await latestMail(email)).subject).toMatch(/^Entra a /)
  })
})

test('the language is chosen at the foot of a page, without a script, and stays', async ({
  visitor,
}) => {
  const page = await visitor({ javaScriptEnabled: false })
  await page.goto('/teams?q=soup')
  await expect(page.getByRole('heading', { name: 'Find a team' })).toBeVisible()
  await page.getByRole('button', { name: 'Español' }).click()
  await expect(page).toHaveURL(/\/teams\?q=soup$/)
  await expect(page.getByRole('heading', { name: 'Busca un equipo' })).toBeVisible()
  await page.goto('/')
  await expect(page.locator('html')).toHaveAttribute('lang', 'es')
  await page.getByRole('button', { name: 'English' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await page.goto('/teams')
  await expect(page.getByRole('heading', { name: 'Find a team' })).toBeVisible()
})

test('an address may name the language, and the pages that follow keep to it', async ({ page }) => {
  await page.goto('/teams?lang=es')
  await expect(page.getByRole('heading', { name: 'Busca un equipo' })).toBeVisible()
  await page.goto('/give')
  await expect(page.locator('html')).toHaveAttribute('lang', 'es')
})
