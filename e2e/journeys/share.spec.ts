import type { APIRequestContext } from '@playwright/test'
import { readCode, readPicture } from '#app/ui/print/testing/read-print.ts'
import { newsOf } from '#db/seed/news-plan.ts'
import { emulator } from '#e2e/fixtures/emulator.ts'
import { anEmail, checkoutOf, payByCard, startGift } from '#e2e/fixtures/give.ts'
import { cookiesOf } from '#e2e/fixtures/staff.ts'
import { aTeamFor } from '#e2e/fixtures/teams.ts'
import { expect, test } from '#e2e/fixtures/test.ts'
import { BASE_URL } from '#e2e/site.ts'

/** A piece of news that is out. */
const NEWS = `/teams/margins-and-merlot/news/${newsOf('margins-and-merlot', 'out')}`

const files: Record<string, string> = {
  'og.png': 'image/png',
  'og-square.png': 'image/png',
  'og-tall.png': 'image/png',
  'poster.pdf': 'application/pdf',
  'poster.png': 'image/png',
  'flyer.pdf': 'application/pdf',
  'flyer.png': 'image/png',
  'qr.svg': 'image/svg+xml',
  'qr.png': 'image/png',
}

for (const [file, type] of Object.entries(files))
  test(`${file} is the same for everyone: no cookie, a mark to ask again by, and nothing for a page that is not out`, async ({
    request,
  }) => {
    const url = `/teams/cream-city-curlers/${file}`
    const { whole, head, again } = await askThrice(request, url)
    expect(whole.headers()).toMatchObject({ 'content-type': type, 'cache-control': 'no-cache' })
    expect(whole.headers()['set-cookie']).toBeUndefined()
    expect(head.status()).toBe(200)
    expect(head.headers()['etag']).toBe(whole.headers()['etag'])
    expect(again.status()).toBe(304)

    for (const hidden of ['night-owls-read', 'second-chance-thrift-run', 'nowhere'])
      expect((await request.get(`/teams/${hidden}/${file}`)).status(), hidden).toBe(404)
  })

for (const [file, type] of Object.entries(files))
  test(`${file} of a piece of news is the same for everyone, and there is none of a draft`, async ({
    request,
  }) => {
    const { whole, head, again } = await askThrice(request, `${NEWS}/${file}`)
    expect(whole.headers()).toMatchObject({ 'content-type': type, 'cache-control': 'no-cache' })
    expect(whole.headers()['set-cookie']).toBeUndefined()
    expect(head.status()).toBe(200)
    expect(again.status()).toBe(304)
    const draft = newsOf('margins-and-merlot', 'draft')
    for (const unseen of [`/teams/margins-and-merlot/news/${draft}`, '/teams/nowhere/news/none'])
      expect((await request.get(`${unseen}/${file}`)).status(), unseen).toBe(404)
  })

test('the QR code of a piece of news leads to it, and so does its short link in capitals', async ({
  page,
  request,
}) => {
  const code = readCode(readPicture(await (await request.get(`${NEWS}/qr.png`)).body()))
  expect(code).toMatch(/\/t\/[a-z]{7}\?from=qr$/)
  await page.goto(code ?? '')
  await expect(page).toHaveURL(`${BASE_URL}${NEWS}?from=qr`)
  await page.goto(new URL(code ?? '').pathname.toUpperCase())
  await expect(page).toHaveURL(`${BASE_URL}${NEWS}?from=link`)
  await page.getByText('More ways to share').click()
  await expect(page.getByRole('link', { name: 'Poster to print' })).toHaveAttribute(
    'href',
    `${NEWS}/poster.pdf`,
  )
})

test('the QR code of a team leads to its page, and so does its short link in capitals', async ({
  page,
  request,
}) => {
  const code = readCode(readPicture(await (await request.get('/teams/knit-happens/qr.png')).body()))
  expect(code).toMatch(/\/t\/[a-z]{7}\?from=qr$/)
  await page.goto(code ?? '')
  await expect(page).toHaveURL(`${BASE_URL}/teams/knit-happens?from=qr`)

  const typed = new URL(code ?? '').pathname.toUpperCase()
  await page.goto(`${typed}?utm_source=flyer`)
  await expect(page).toHaveURL(`${BASE_URL}/teams/knit-happens?from=link&utm_source=flyer`)
})

test('a short link of nobody’s, or of a page that is not out, says so kindly', async ({ page }) => {
  const answer = await page.goto('/t/bcdfghj')
  expect(answer?.status()).toBe(404)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})

test('a gift is in the picture beside the link at once, under an address of its own', async ({
  page,
}, info) => {
  const team = aTeamFor(info)
  const before = await pictureOf(team.page)
  await startGift(page, { at: team.give, amount: '35' })
  await emulator(`POST /sessions/${checkoutOf(page)}/pay`, {
    email: anEmail('olga'),
    name: 'Olga Haas',
  })
  await expect(async () => {
    const after = await pictureOf(team.page)
    expect(after.url).not.toBe(before.url)
    expect(after.etag).not.toBe(before.etag)
  }).toPass()

  async function pictureOf(address: string) {
    const html = await (await page.request.get(address)).text()
    const [, url = ''] = /property="og:image" content="([^"]+)"/.exec(html) ?? []
    const picture = await page.request.head(url.replaceAll('&amp;', '&'))
    expect(picture.headers()['content-type']).toBe('image/png')
    return { url, etag: picture.headers()['etag'] }
  }
})

for (const address of [
  '/',
  '/teams/margins-and-merlot',
  '/teams/margins-and-merlot/give',
  '/give',
  NEWS,
])
  test(`a link to ${address} brings a picture`, async ({ request }) => {
    const html = await (await request.get(address, { headers: { Cookie: 'lang=es' } })).text()
    expect(html).toContain('name="twitter:card" content="summary_large_image"')
    const [, url = ''] = /property="og:image" content="([^"]+)"/.exec(html) ?? []
    expect(url).toContain('lang=es')
    const picture = readPicture(await (await request.get(url.replaceAll('&amp;', '&'))).body())
    expect(picture).toMatchObject({ width: 1200, height: 630 })
  })

test('without a script a visitor passes the page on by mail or message, and prints its poster', async ({
  visitor,
}) => {
  const page = await visitor({ javaScriptEnabled: false })
  await page.goto('/teams/margins-and-merlot')
  await page.getByText('More ways to share').click()
  const mail = page.getByRole('link', { name: 'Email', exact: true })
  await expect(mail).toHaveAttribute('href', /^mailto:\?subject=Margins%20%26%20Merlot/)
  await expect(mail).toHaveAttribute('rel', /noopener/)
  await expect(page.getByRole('link', { name: 'Text message' })).toHaveAttribute(
    'href',
    /^sms:\?&body=.*%2Ft%2F[a-z]{7}%3Ffrom%3Dtext$/,
  )
  await expect(page.getByAltText('QR code that leads to this page')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Poster to print' })).toHaveAttribute(
    'href',
    '/teams/margins-and-merlot/poster.pdf',
  )
})

test('who has given asks one friend by name, without a script', async ({ page, visitor }, info) => {
  await startGift(page, { at: aTeamFor(info).give, amount: '25' })
  await payByCard(page, { email: anEmail('hedy'), name: 'Hedy Vogel' })
  await page.waitForURL('**/gifts/**')
  const plain = await visitor({ javaScriptEnabled: false })
  await plain.goto(page.url())
  await plain.getByLabel('Their first name').fill('José <b>')
  await plain.getByRole('button', { name: 'Write it for me' }).click()
  await expect(plain.getByText(/^Hi José <b>, I just gave to/)).toBeVisible()
  await expect(plain.getByRole('link', { name: 'Text message' })).toHaveAttribute(
    'href',
    /^sms:\?&body=Hi%20Jos%C3%A9%20%3Cb%3E%2C%20I%20just%20gave/,
  )
  await plain.getByText('Or share it with more people').click()
  await expect(plain.getByRole('link', { name: 'Facebook' })).toHaveAttribute(
    'href',
    /^https:\/\/www\.facebook\.com\/sharer\/.*from%3Dfacebook$/,
  )
})

test.describe('a captain', () => {
  test.use({ storageState: cookiesOf('captain-denise') })

  test('copies words that are ready to send', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.goto('/manage/margins-and-merlot/share')
    const copy = page.getByRole('button', { name: 'Copy', exact: true }).nth(1)
    await copy.click()
    await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible()
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied).toMatch(
      /^Hi! Margins & Merlot is raising \$2,000 .*\n.*\/t\/[a-z]{7}\?from=text$/,
    )
  })
})

test.describe('a captain with news that is out', () => {
  test.use({ storageState: cookiesOf('captain-denise') })

  test('goes from its desk to what is printed and sent of it', async ({ page }) => {
    await page.goto(`/manage${NEWS.slice('/teams'.length)}`)
    await page.getByRole('link', { name: 'Poster, flyers, QR code and words to send' }).click()
    await expect(page.getByRole('heading', { name: 'Share this news' })).toBeVisible()
    await expect(page.getByRole('link', { name: /^Poster/ }).first()).toHaveAttribute(
      'href',
      `${NEWS}/poster.pdf`,
    )
    await expect(page.getByText(/\/t\/[a-z]{7}\?from=text$/)).toBeVisible()
  })
})

/** Whole, its head, and again by its mark. A gift of another test's moves the team's mark, and then all are asked anew. */
async function askThrice(request: APIRequestContext, url: string) {
  for (;;) {
    const whole = await request.get(`${url}?lang=es`)
    const mark = whole.headers()['etag'] ?? ''
    const head = await request.head(`${url}?lang=es`)
    const again = await request.get(`${url}?lang=es&v=7`, { headers: { 'If-None-Match': mark } })
    const last = await request.get(`${url}?lang=es`)
    if (last.headers()['etag'] === mark) return { whole, head, again }
  }
}
