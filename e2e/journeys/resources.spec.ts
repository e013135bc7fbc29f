import { aPdf } from '#app/supporters/resources/testing/papers.ts'
import { signInAsCaptain } from '#e2e/fixtures/captain.ts'
import { onlyHere } from '#e2e/fixtures/give.ts'
import { expect, test } from '#e2e/fixtures/test.ts'

const TEAM = 'garage-band-of-brothers'

test.use({ viewport: { width: 390, height: 844 } })

test('staff add a toolkit with a file, a captain puts it on the page, and a visitor without a script downloads it', async ({
  page,
  staff,
  visitor,
}) => {
  test.setTimeout(180_000)
  const title = onlyHere('A supper and a talk')
  const desk = await staff('moderator')
  await desk.goto('/staff/supporters')
  await desk.getByRole('link', { name: 'Resources' }).first().click()
  await desk.getByRole('link', { name: 'Add something' }).click()
  await desk.getByLabel('Title').fill(title)
  await desk.getByRole('button', { name: 'Save and go on' }).click()
  await expect(desk.getByRole('alert')).toContainText('Choose what it is')
  await expect(desk.getByLabel('Title')).toHaveValue(title)
  await desk.getByLabel('Toolkit').check()
  await desk.getByLabel(/In a sentence/).fill('What to cook and what to ask.')
  await desk.getByLabel('English', { exact: true }).check()
  await desk.getByLabel(/^Topics/).fill('Suppers, for groups')
  await desk.getByRole('button', { name: 'Save and go on' }).click()
  await expect(desk.getByText('Only staff see it so far.')).toBeVisible()
  await expect(desk.getByText('Add a file or an address first.')).toBeVisible()

  const choose = desk.getByLabel('Add a PDF')
  const words = Buffer.from('Dear friends')
  await choose.setInputFiles({ name: 'talk.pdf', mimeType: 'application/pdf', buffer: words })
  await desk.getByRole('button', { name: 'Send the file' }).click()
  await expect(desk.getByRole('alert')).toContainText('That is not a PDF')
  const paper = await aPdf(3)
  await choose.setInputFiles({ name: 'talk.pdf', mimeType: 'application/pdf', buffer: paper })
  await desk.getByRole('button', { name: 'Send the file' }).click()
  await expect(desk.getByText('The file is there.')).toBeVisible()
  await expect(desk.locator('#file')).toContainText('3 pages')

  const friend = await visitor({ javaScriptEnabled: false })
  await friend.setViewportSize({ width: 390, height: 844 })
  await friend.goto(`/resources?${new URLSearchParams({ q: title })}`)
  await expect(
    friend.getByRole('heading', { name: 'Nothing in the library fits that' }),
  ).toBeVisible()
  await desk.getByRole('button', { name: 'Show it to everyone' }).click()
  await expect(desk.getByText('Everybody can see it now.')).toBeVisible()

  await signInAsCaptain(page, 'rob.stachowiak@example.org')
  await page.goto(`/manage/${TEAM}/page`)
  await page.getByRole('link', { name: 'Choose what is good to read' }).click()
  await page.getByLabel('Search the library').fill(title)
  await page.getByRole('button', { name: 'Search' }).click()
  await page.getByRole('button', { name: `Put on the page: ${title}` }).click()
  await expect(page.getByText('It is on your page.')).toBeInViewport()
  await expect(page.locator('#said')).toBeFocused()
  await expect(page.getByLabel('Search the library')).toHaveValue(title)

  await friend.goto(`/teams/${TEAM}`)
  await friend.locator('#reading').getByRole('link', { name: title }).click()
  await expect(friend.getByRole('heading', { level: 1 })).toHaveText(title)
  const href = await friend.getByRole('link', { name: 'Download' }).getAttribute('href')
  const answer = await friend.request.get(href ?? '')
  expect(answer.headers()).toMatchObject({
    'content-type': 'application/pdf',
    'content-disposition': expect.stringMatching(/^attachment; filename="[a-z0-9-]+\.pdf"$/),
    'content-security-policy': expect.stringContaining('sandbox'),
    'x-content-type-options': 'nosniff',
    'cache-control': 'public, no-cache',
  })
  expect(answer.headers()).not.toHaveProperty('set-cookie')
  expect(await answer.body()).toEqual(paper)
  const etag = answer.headers()['etag'] ?? ''
  const again = await friend.request.get(href ?? '', { headers: { 'If-None-Match': etag } })
  expect(again.status()).toBe(304)

  await desk.getByRole('button', { name: 'Hide it' }).click()
  await expect(desk.getByText('Nobody but staff sees it now.')).toBeVisible()
  expect((await friend.request.get(href ?? '')).status()).toBe(404)
  await friend.goto(`/teams/${TEAM}`)
  await expect(friend.getByRole('link', { name: title })).toBeHidden()
  await page.goto(`/manage/${TEAM}/resources`)
  await expect(page.getByText('Hidden by staff just now')).toBeVisible()
  await page.getByRole('button', { name: `Take off the page: ${title}` }).click()
  await expect(page.getByText('It is off your page.')).toBeInViewport()
  await desk.getByText('Delete it', { exact: true }).click()
  await desk.getByRole('button', { name: 'Yes, delete it' }).click()
  await expect(desk.getByText('It is deleted.')).toBeVisible()
  await expect(desk.getByRole('link', { name: title })).toBeHidden()
})

test('a visitor without a script finds what there is in Spanish, and where a film leads', async ({
  visitor,
}) => {
  const page = await visitor({ javaScriptEnabled: false })
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('/')
  await page.getByRole('link', { name: 'Resources' }).click()
  await page.getByLabel('In which language?').selectOption('Spanish')
  await page.getByLabel('Search the library').fill('telefonos')
  await page.getByRole('button', { name: 'Search' }).click()
  await expect(page.getByRole('link', { name: 'Teléfonos, juegos y desconocidos' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'The first talk' })).toBeHidden()
  await page.getByRole('link', { name: 'Video', exact: true }).click()
  await page.getByRole('link', { name: 'Show everything' }).click()
  await page.getByRole('link', { name: 'Ten minutes with our director' }).click()
  const film = page.getByRole('link', { name: 'Watch the video' })
  await expect(film).toHaveAttribute('href', /^https:\/\/video\.example\//)
  await expect(page.locator('iframe, video')).toHaveCount(0)
})
