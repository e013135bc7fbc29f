import { checkPage } from '#e2e/fixtures/check-page.ts'
import { signInAsCaptain } from '#e2e/fixtures/captain.ts'
import { cookiesOf } from '#e2e/fixtures/staff.ts'
import { expect, test } from '#e2e/fixtures/test.ts'
import { fewTeams } from '#db/seed/teams/few-teams.ts'

const slug = 'neighbors-together'
const team = fewTeams.find((each) => each.slug === slug)

test('an edit is read word by word, approved by a few keys, and the second moderator is told kindly', async ({
  page,
  staff,
}) => {
  test.setTimeout(120_000)
  await signInAsCaptain(page, team?.captain.email ?? '')
  await page.goto(`/manage/${slug}/page`)
  await page.locator('[name=plan]').fill(`${team?.plan ?? ''} in the old library`)
  await page.locator('[name=story]').fill(`${team?.story ?? ''}\n\nBring a book you love.`)
  await page.getByRole('button', { name: 'Save and send to us' }).click()
  await page.waitForURL((url) => !url.pathname.endsWith('/page'))

  const moderator = await staff('moderator')
  await moderator.goto('/staff/teams')
  await moderator.getByLabel('Show').selectOption('Changes of pages')
  await moderator.getByRole('button', { name: 'Search' }).click()
  await moderator.getByRole('link', { name: team?.name ?? '' }).click()
  const proposed = moderator.getByRole('region', { name: 'A change waits for you' })
  await expect(
    proposed.getByRole('insertion').filter({ hasText: 'in the old library' }),
  ).toBeVisible()
  await expect(proposed.getByRole('insertion').filter({ hasText: 'Bring a book' })).toBeVisible()
  await expect(proposed.getByText('put in:').first()).toBeAttached()
  await expect(proposed.getByText('Goal', { exact: true })).toBeHidden()
  await moderator.getByRole('link', { name: 'The whole text' }).click()
  await expect(proposed.getByText('Goal', { exact: true })).toBeVisible()
  await checkPage(moderator)

  const second = await staff('admin')
  await second.goto(`/staff/teams/${slug}`)

  // While somebody types a letter is a letter.
  await moderator.getByLabel('Your own words to the captain').fill('')
  await moderator.getByLabel('Your own words to the captain').press('a')
  await expect(moderator.getByLabel('Your own words to the captain')).toHaveValue('a')
  await moderator.getByRole('heading', { level: 1 }).click()
  await moderator.keyboard.press('a')
  await expect(moderator.getByLabel(/I looked for names/)).toBeFocused()
  await moderator.keyboard.press('Space')
  await moderator.keyboard.press('Enter')
  await expect(moderator.getByText('Approved. The captains have been told.')).toBeVisible()
  await expect(moderator).toHaveURL(/only=changes/)
  await moderator.keyboard.press('j')
  await expect(moderator).toHaveURL(/\/staff\/teams\/(?!neighbors-together)/)

  await second.getByLabel(/I looked for names/).check()
  await second.getByRole('button', { name: 'Approve this page' }).click()
  await expect(second.getByText('Somebody else decided about this text')).toBeVisible()
})

test('ready-made words can be changed before they go, and the keys can be turned off', async ({
  staff,
}) => {
  // The keys are turned off for the whole account, so not that of the moderator, whose keys others press.
  const moderator = await staff('admin')
  await moderator.goto('/staff/teams/brew-city-quilters-guild')
  await moderator.keyboard.press('r')
  await expect(moderator.getByRole('radio').first()).toBeFocused()
  await moderator.getByRole('radio', { name: 'The goal looks too high or too low' }).check()
  const words = moderator.getByLabel('Your own words to the captain')
  await expect(words).toHaveValue(/^Please look at the goal once more/)
  await moderator.getByRole('radio', { name: 'Some words should be kinder' }).check()
  await expect(words).toHaveValue(/^Please choose calm words/)
  await words.fill('Mine.')
  await moderator.getByRole('radio', { name: 'The goal looks too high or too low' }).check()
  await expect(words).toHaveValue('Mine.')

  await moderator.getByRole('heading', { level: 1 }).click()
  await moderator.keyboard.press('h')
  await expect(moderator.getByLabel('Why?', { exact: true })).toBeFocused()
  await moderator.getByRole('heading', { level: 1 }).click()
  await moderator.keyboard.press('?')
  const list = moderator.getByRole('dialog', { name: 'Keyboard shortcuts' })
  await expect(list).toBeVisible()
  await checkPage(moderator)
  const kept = moderator.waitForResponse(/\/staff\/profile\/keys\/end/)
  await list.getByLabel('Use these keys, wherever I sign in').uncheck()
  await kept
  await list.getByRole('button', { name: 'Close' }).click()
  await moderator.reload()
  await moderator.keyboard.press('r')
  await expect(moderator.getByRole('radio').first()).not.toBeFocused()
  await expect(moderator.getByRole('button', { name: 'Keyboard shortcuts' })).toBeVisible()

  // They are off for the person, in another browser too, until they are turned on again.
  const elsewhere = await staff('admin')
  await elsewhere.goto('/staff/profile')
  await elsewhere.getByRole('button', { name: 'Turn the keys on' }).click()
  await expect(elsewhere.getByText('The keys are on, wherever you sign in.')).toBeVisible()
  await moderator.reload()
  await moderator.keyboard.press('r')
  await expect(moderator.getByRole('radio').first()).toBeFocused()
})

test('without a script the words are compared all the same, and no key is spoken of', async ({
  browser,
}) => {
  const context = await browser.newContext({
    storageState: cookiesOf('moderator'),
    javaScriptEnabled: false,
  })
  const plain = await context.newPage()
  await plain.goto('/staff/teams/brew-city-quilters-guild')
  await expect(plain.getByRole('insertion').filter({ hasText: 'quilts' }).first()).toBeVisible()
  await plain.getByRole('link', { name: 'The whole text' }).click()
  await expect(plain.getByRole('link', { name: 'The whole text' })).toHaveAttribute(
    'aria-current',
    'true',
  )
  await expect(plain.getByRole('button', { name: 'Keyboard shortcuts' })).toBeHidden()
  await context.close()
})
