import { latestMail } from '#e2e/fixtures/mail.ts'
import { signInAsCaptain } from '#e2e/fixtures/captain.ts'
import { expect, test } from '#e2e/fixtures/test.ts'

test('a page that was sent back keeps every word, says why, and can be sent in again and approved', async ({
  page,
  staff,
}) => {
  test.setTimeout(120_000)
  const captain = 'inez.ocampo@example.org'
  const moderator = await staff('moderator')
  await moderator.goto('/staff/teams/lakefront-lunch-table')
  await moderator.getByRole('radio', { name: 'Something else' }).check()
  await moderator
    .getByLabel('Your own words to the captain')
    .fill('Please say on which days of February you eat in.')
  await moderator.getByRole('button', { name: /send back/i }).click()
  expect((await latestMail(captain)).text).toContain('Please say on which days')

  await signInAsCaptain(page, captain)
  await page.goto('/manage/lakefront-lunch-table')
  await expect(page.getByRole('main')).toContainText(
    'Please say on which days of February you eat in.',
  )
  await page.goto('/manage/lakefront-lunch-table/page')
  const story = page.locator('[name=story]')
  await expect(story).toHaveValue(/Twelve of us bring lunch/)
  await story.fill('Twelve of us bring lunch from home on every weekday of February.')
  await page.getByRole('button', { name: 'Save and send to us' }).click()
  await page.waitForURL((url) => !url.pathname.endsWith('/page'))

  await moderator.goto('/staff/teams/lakefront-lunch-table')
  await expect(moderator.getByText('on every weekday of February').first()).toBeVisible()
  await moderator.getByLabel(/I looked for names/).check()
  await moderator.getByRole('button', { name: 'Approve this page' }).click()
  await page.goto('/teams/lakefront-lunch-table')
  await expect(page.getByText('on every weekday of February')).toBeVisible()
})

test('what is typed before the page is awake stays when it wakes up', async ({ page }) => {
  await signInAsCaptain(page, 'denise@example.org')
  // The quiet save a moment later is no part of this, and would change a page that other tests look at.
  await page.route(/\/page\.data/, () => {})
  let wake = () => {}
  const asleep = new Promise<void>((resolve) => (wake = resolve))
  await page.route(/\/assets\/.*\.js$/, async (route) => {
    await asleep
    await route.continue()
  })
  await page.goto('/manage/margins-and-merlot/page', { waitUntil: 'commit' })
  const story = page.locator('[name=story]')
  await story.fill('Typed before any script came.')
  wake()
  await expect(
    page.getByRole('region', { name: /./ }).getByText('Typed before any script came.'),
  ).toBeVisible()
  await expect(story).toHaveValue('Typed before any script came.')
})

test('a press at any moment while the page wakes up is taken without a complaint', async ({
  page,
}) => {
  await signInAsCaptain(page, 'doreen.pauls@example.org')
  await page.addInitScript(() => {
    const { port1, port2 } = new MessageChannel()
    const isAwake = () => Object.keys(document.body).some((key) => key.startsWith('__react'))
    port1.addEventListener('message', () => {
      document.body?.dispatchEvent(new MouseEvent('click', { bubbles: true }))
      if (!document.body || !isAwake()) port2.postMessage('again')
      else document.body.dataset.awake = 'yes'
    })
    port1.start()
    port2.postMessage('begin')
  })
  await page.goto('/manage/harvest-table-church/page')
  await expect(page.locator('body')).toHaveAttribute('data-awake', 'yes')
})
