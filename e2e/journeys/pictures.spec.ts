import sharp from 'sharp'
import type { Page } from '@playwright/test'
import { aJpeg, aTalkativeJpeg } from '#app/pictures/testing/images.ts'
import { signInAsCaptain } from '#e2e/fixtures/captain.ts'
import { checkPage } from '#e2e/fixtures/check-page.ts'
import { expect, test } from '#e2e/fixtures/test.ts'

const team = { slug: 'the-overdue-club', captain: 'pawel.zurek@example.org' }
const other = { slug: 'night-owls-read', captain: 'jules.hartigan@example.org' }

test('a captain sends a picture from a phone, staff look at it, and everyone sees it and nothing else of it', async ({
  page,
  staff,
  visitor,
}) => {
  test.setTimeout(240_000)
  await page.setViewportSize({ width: 390, height: 844 })
  await signInAsCaptain(page, team.captain)
  await page.goto(`/manage/${team.slug}/pictures`)
  await checkPage(page)

  await upload(page, 'holiday.jpg', Buffer.from('This is not a picture.'))
  await expect(page.getByRole('alert')).toContainText('not a picture we can read')
  await checkPage(page)
  await upload(page, 'huge.jpg', Buffer.alloc(10 * 1024 * 1024 + 1, 1))
  await expect(page.getByRole('alert')).toContainText('larger than 10 MB')

  const photo = await aTalkativeJpeg()
  const polyglot = Buffer.concat([photo, Buffer.from('<html><script>alert("canary")</script>')])
  // As by a weak signal, so that there is time to look.
  await page.route('**/uploads', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1500))
    await route.continue()
  })
  await upload(page, 'IMG_0412.jpg', polyglot)
  await expect(page.getByRole('progressbar', { name: 'Picture' })).toBeVisible()
  await expect(page.getByRole('status').filter({ hasText: 'picture' })).toBeVisible()
  await expect(page).toHaveURL(/\/pictures\/[0-9a-f]{32}$/)
  await checkPage(page)
  const [, name = ''] = /\/pictures\/([0-9a-f]{32})$/.exec(page.url()) ?? []

  await page.getByRole('button', { name: 'Save this picture' }).click()
  await expect(page.getByRole('alert')).toContainText('Say what the picture shows')
  await checkPage(page)
  await page.getByRole('radio', { name: 'Middle' }).focus()
  await page.keyboard.press('ArrowUp')
  await expect(page.getByRole('radio', { name: 'Left', exact: true })).toBeChecked()
  await page.getByLabel('What does it show?').fill('Five of us behind a table of books')
  await page.getByRole('radio', { name: /^Cover/ }).check()
  await page.getByRole('button', { name: 'Save this picture' }).click()
  await expect(page.getByText('The picture is saved')).toBeVisible()

  const guest = await visitor()
  for (const file of [`${name}-480.jpg`, `${name}-720.jpg`])
    expect((await guest.request.get(`/pictures/${file}`)).status()).toBe(404)
  await page.getByRole('button', { name: 'Send the changes to us' }).click()
  await guest.goto(`/teams/${team.slug}`)
  await expect(guest.getByAltText('Five of us behind a table of books')).toHaveCount(0)

  const moderator = await staff('moderator')
  await moderator.goto(`/staff/teams/${team.slug}`)
  await expect(moderator.getByAltText('Five of us behind a table of books')).toBeVisible()
  await checkPage(moderator)
  await moderator.getByLabel(/I looked for names/).check()
  await moderator.getByRole('button', { name: 'Approve this page' }).click()
  await expect(moderator.getByRole('alert')).toContainText('looked at the new pictures')
  await moderator.getByLabel(/I looked for names/).check()
  await moderator.getByLabel(/I looked at the new picture/).check()
  await moderator.getByRole('button', { name: 'Approve this page' }).click()
  await expect(moderator.getByText('Approved.')).toBeVisible()

  await guest.goto(`/teams/${team.slug}`)
  const cover = guest.getByAltText('Five of us behind a table of books')
  await expect(cover).toBeVisible()
  await expect(cover).toHaveAttribute('data-focus', 'left')
  await checkPage(guest)
  for (const file of await filesOf(guest)) {
    const answer = await guest.request.get(file)
    const bytes = await answer.body()
    for (const word of ['canary', '<script'])
      expect(bytes.includes(word), `${word} in ${file}`).toBe(false)
    const { width, height, orientation, exif, xmp, iptc } = await sharp(bytes).metadata()
    expect({ upright: height > width, orientation, exif, xmp, iptc }, file).toEqual({
      upright: true,
      orientation: undefined,
      exif: undefined,
      xmp: undefined,
      iptc: undefined,
    })
    expect(answer.headers()).toMatchObject({
      'x-content-type-options': 'nosniff',
      'cache-control': 'public, max-age=31536000, immutable',
    })
    expect(answer.headers()['set-cookie']).toBeUndefined()
  }

  await page.goto(`/manage/${team.slug}/pictures/${name}`)
  await page.getByText('Remove this picture').click()
  await page.getByRole('button', { name: 'Yes, remove it' }).click()
  await expect(page.getByText('The picture is taken out')).toBeVisible()
  await guest.goto(`/teams/${team.slug}`)
  await expect(cover).toHaveCount(0)
  await page.getByRole('button', { name: 'Put it back' }).click()
  await expect(page.getByText('The picture is back')).toBeVisible()
  await guest.goto(`/teams/${team.slug}`)
  await expect(cover).toBeVisible()
})

test('all of it works without JavaScript', async ({ visitor }) => {
  test.setTimeout(120_000)
  const page = await visitor({ javaScriptEnabled: false })
  await signInAsCaptain(page, other.captain)
  await page.goto(`/manage/${other.slug}/pictures`)
  await page.getByRole('button', { name: 'Upload' }).click()
  await expect(page.getByRole('alert')).toContainText('Choose a picture first')
  await upload(page, 'huge.png', Buffer.alloc(11 * 1024 * 1024, 1))
  await expect(page.getByRole('alert')).toContainText('larger than 10 MB')
  await page.locator('[name=file]').setInputFiles(aFile('a.jpg', await aJpeg()))
  await page.getByRole('button', { name: 'Upload' }).click()
  await expect(page.getByRole('alert')).toContainText('everyone in the picture has said yes')
  await upload(page, 'a.jpg', await aJpeg())
  await page.getByLabel('What does it show?').fill('A couch and a candle')
  await page.getByRole('button', { name: 'Save this picture' }).click()
  await expect(page.getByText('The picture is saved')).toBeVisible()

  await page.getByRole('radio', { name: 'Pine' }).check()
  await page.getByRole('radio', { name: 'Pier on the lake' }).check()
  await page.getByRole('button', { name: 'Save cover and color' }).click()
  await expect(page.getByText('Cover and color are saved')).toBeVisible()
  await page.getByRole('link', { name: 'Add a link to a video' }).click()
  await page.getByLabel('Address of the video').fill('javascript:alert(1)')
  await page.getByRole('button', { name: 'Save the link' }).click()
  await expect(page.getByRole('alert')).toContainText('not the address of a page')
  await page.getByLabel('Address of the video').fill('video.example.org/owls')
  await page.getByRole('button', { name: 'Save the link' }).click()
  await page.goto(`/manage/${other.slug}/preview`)
  await expect(page.getByRole('link', { name: /Watch our video/ })).toHaveAttribute(
    'href',
    'https://video.example.org/owls',
  )
})

async function upload(page: Page, name: string, bytes: Buffer): Promise<void> {
  await page.locator('[name=file]').setInputFiles(aFile(name, bytes))
  await page.getByLabel(/Everyone who can be recognized/).check()
  await page.getByRole('button', { name: 'Upload' }).click()
}

function aFile(name: string, buffer: Buffer) {
  return { name, mimeType: name.endsWith('png') ? 'image/png' : 'image/jpeg', buffer }
}

/** Every file that the cover names, once its job has made them all. */
async function filesOf(page: Page): Promise<string[]> {
  const sources = page.locator('.poster source')
  await expect(async () => {
    await page.reload()
    expect(await sources.count()).toBe(2)
  }).toPass({ timeout: 60_000 })
  const sets = await page
    .locator('.poster picture > *')
    .evaluateAll((parts) => parts.map((part) => part.getAttribute('srcset') ?? ''))
  return sets.flatMap((set) => set.split(', ').map((each) => each.split(' ')[0] ?? ''))
}
