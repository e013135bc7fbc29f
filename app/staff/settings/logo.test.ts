import sharp from 'sharp'
import { beforeAll, expect, test } from 'vitest'
import { renderHtml } from '#app/mail/letter-html.tsx'
import { codeOf } from '#app/people/second-factor.server.ts'
import { aContext, aRequest, aSession, passTime, someStaff } from '#app/people/testing/someone.ts'
import type { Enrolled } from '#app/people/testing/someone.ts'
import { eraseUnusedLogos } from '#app/pictures/erase-unused-logos.server.ts'
import { findPictureBytes } from '#app/pictures/picture-bytes.server.ts'
import { pictureStore } from '#app/pictures/picture-store.server.ts'
import { aLogo, aTalkativeJpeg } from '#app/pictures/testing/images.ts'
import { db } from '#app/platform/database.server.ts'
import { requireOrganization } from '#app/platform/organization.server.ts'
import { action, loader } from '#app/routes/staff.settings.brand.tsx'
import { action as again } from '#app/routes/staff_.sign-in.again._index.tsx'
import { isPublicPicture } from '#app/teams/look/public-picture.server.ts'
import { findSiteFrame } from '#app/teams/site-frame.server.ts'
import { formOf } from '#app/testing/form-of.ts'
import { logoHref } from '#app/ui/brand/brand-logo.ts'
import { anOrganization, aTeam } from '#db/testing/builders.ts'
import { answerBrand } from './answer-settings.server.ts'
import { openSettings } from './settings-mark.server.ts'
import { brandValues } from './settings-values.ts'
import { takeLogo } from './take-logo.server.ts'
import { trail } from './testing/settings.ts'

let joyce: Enrolled
let nora: Enrolled
beforeAll(async () => {
  await anOrganization()
  joyce = await someStaff('joyce@example.org', 'admin')
  nora = await someStaff('nora@example.org', 'admin')
})

test('a logo is tried without being shown to anybody, then stands on every page, with who chose it written down', async () => {
  await aTeam()
  const { seen } = await openSettings('brand')
  const tried = await sent({ color: 'plum', next: 'preview', seen }, await aLogo('#1a2436'))
  expect(tried).toMatchObject({
    status: 200,
    typed: { color: 'plum', logo: expect.stringMatching(/^[0-9a-f]{32}$/) },
    preview: { color: '#7a1f5c', logo: { width: 480, height: 160, ground: 'pale' } },
  })
  expect((await requireOrganization()).logo).toBeNull()

  const before = await versions()
  const typed = tried.kind === 'again' ? tried.typed : {}
  expect(await sent({ ...typed, next: '' })).toEqual({
    kind: 'done',
    to: '/staff/settings?done=saved',
  })
  const { organization } = await findSiteFrame()
  expect(organization.logo).toMatchObject({ name: typed['logo'], ground: 'pale' })
  expect(before.size).toBeGreaterThan(2)
  for (const [page, version] of await versions())
    expect(version, page).toBeGreaterThan(before.get(page) ?? 0)
  const [newest] = await trail()
  expect(newest).toMatchObject({
    action: 'change-brand',
    detail: {
      before: { logo_id: null, brand_color: null },
      after: { logo_id: expect.any(Number), brand_color: '#7a1f5c' },
    },
  })
  expect(await sent(brandValues(await requireOrganization()))).toMatchObject({
    to: '/staff/settings?done=unchanged',
  })
})

test('S26: its background stays see-through, and nothing but its pixels is kept', async () => {
  const name = nameIn(await sent({ color: 'house', next: 'preview' }, await aLogo('#ffffff')))
  expect(await isPublicPicture(name)).toBe(true)
  for (const ending of ['webp', 'png'] as const) {
    const bytes = await findPictureBytes({ name, width: 480, ending })
    if (!bytes) throw new Error(`There is no ${ending}`)
    expect(bytes.length).toBeLessThan(12_000)
    const { data } = await sharp(bytes).ensureAlpha().raw().toBuffer({ resolveWithObject: true })
    expect(data[3]).toBe(0)
  }
  const talkative = nameIn(await sent({ color: 'house', next: 'preview' }, await aTalkativeJpeg()))
  const bytes = await findPictureBytes({ name: talkative, width: 107, ending: 'webp' })
  if (!bytes) throw new Error('There is no file')
  for (const word of ['canary', 'Exif', 'GPS', 'http://ns.adobe.com'])
    expect(Buffer.from(bytes).includes(word), word).toBe(false)
})

test.each([
  ['#1a2436', 'pale'],
  ['#ffffff', 'dark'],
  ['#8a8a8a', 'any'],
] as const)('a see-through logo in %s is seen on %s paper', async (ink, ground) => {
  expect(await sent({ color: 'house', next: 'preview' }, await aLogo(ink))).toMatchObject({
    preview: { logo: { ground } },
  })
})

test('what is no picture we can read is refused in kind words, and what else was chosen stays', async () => {
  const before = await requireOrganization()
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')
  const tiny = await sharp(await aLogo('#000000'))
    .resize({ width: 40, height: 40, fit: 'fill' })
    .png()
    .toBuffer()
  for (const [bytes, words] of [
    [svg, /SVG/],
    [tiny, /48 pixels/],
    [Buffer.alloc(10 * 1024 * 1024 + 1), /10 MB/],
  ] as const)
    expect(await sent({ color: 'pine' }, bytes)).toMatchObject({
      status: 422,
      typed: { color: 'pine' },
      errors: [{ field: 'logoFile', message: expect.stringMatching(words) }],
    })
  expect(await requireOrganization()).toEqual(before)
})

test('whoever sent more than the server takes is led back, and told so beside the field', async () => {
  const session = await aSession(joyce.person, 'staff')
  const open = async (path: string) =>
    await loader({ request: aRequest(path, [session]), params: {}, context: aContext() })
  expect((await open('/staff/settings/brand?problem=too-large')).errors).toEqual([
    { field: 'logoFile', message: expect.stringContaining('10 MB') },
  ])
  expect((await open('/staff/settings/brand?problem=anything')).errors).toEqual([])
})

test('two admins who choose at once: one saves, the other is shown both and has lost nothing', async () => {
  const { seen } = await openSettings('brand')
  const answers = await Promise.all([
    sent({ color: 'teal', seen }, await aLogo('#174c9c')),
    sent({ color: 'teal', seen }, await aLogo('#7a1f5c'), nora),
  ])
  expect(answers.map(({ kind }) => kind).toSorted()).toEqual(['again', 'done'])
  const second = answers.find((answer) => answer.kind === 'again')
  const name = second ? nameIn(second) : ''
  expect(second).toMatchObject({ status: 409, typed: { logo: name } })
  expect((await requireOrganization()).logo?.name).not.toBe(name)
  if (second?.kind !== 'again' || !second.newer) throw new Error('The second was not told')
  expect(await sent({ ...second.typed, seen: second.newer.seen })).toMatchObject({ kind: 'done' })
  expect((await requireOrganization()).logo?.name).toBe(name)
})

test('S13: with an old factor a logo is kept while the factor is given, and chosen after it', async () => {
  const session = await aSession(joyce.person, 'staff')
  const send = async (cookie: string, body: FormData | Record<string, string>) =>
    await action({
      request:
        body instanceof FormData
          ? new Request('http://localhost:3000/staff/settings/brand', {
              method: 'POST',
              headers: { Cookie: cookie.split(';')[0] ?? '' },
              body,
            })
          : aRequest('/staff/settings/brand', [cookie], body),
      params: {},
      context: aContext(),
    }).catch((thrown: unknown) => thrown)
  passTime(301)
  const asked = await send(session, aForm({ color: 'slate' }, await aLogo('#0f6572')))
  const to = asked instanceof Response ? (asked.headers.get('Location') ?? '') : ''
  const held = new URL(to, 'http://localhost').searchParams.get('held') ?? ''
  const given = { code: codeOf(joyce.secret), held }
  const renewed = await again({
    request: aRequest('/staff/sign-in/again', [session], given),
    params: {},
    context: aContext(),
  })
  const cookie = renewed instanceof Response ? (renewed.headers.get('Set-Cookie') ?? '') : ''
  const before = (await requireOrganization()).logo?.name
  expect(await send(cookie, given)).toMatchObject({ status: 303 })
  const organization = await requireOrganization()
  expect(organization.brandColor).toBe('#3d4a66')
  expect(organization.logo?.name).not.toBe(before)
  expect(organization.logo).not.toBeNull()
})

test('a letter shows it in a format that every mail program knows, and says the name where pictures are off', async () => {
  const organization = await requireOrganization()
  const { name, logo } = organization
  if (!logo) throw new Error('There is no logo')
  const baseUrl = 'https://give.example.org'
  const house = { ...organization, logo, baseUrl }
  const letter = { subject: 'Thank you', blocks: [] }
  const html = renderHtml(letter, house)
  expect(html).toContain(`src="${baseUrl}${logoHref(logo, 'png')}" alt="${name}"`)
  const square = renderHtml(letter, { ...house, logo: { ...logo, width: logo.height } })
  expect(square).toContain('alt=""')
  expect(square).toContain(`${name}</p>`)
})

test('a logo that was never chosen is erased after a week, one that was chosen stays in letters', async () => {
  const chosen = (await requireOrganization()).logo
  const loose = nameIn(await sent({ color: 'house', next: 'preview' }, await aLogo('#1c6439')))
  await sent({ color: 'house', logo: chosen?.name ?? '', noLogo: 'yes' })
  expect((await requireOrganization()).logo).toBeNull()
  passTime(8 * 86_400)
  await eraseUnusedLogos()
  expect(await isPublicPicture(loose)).toBe(false)
  expect(await pictureStore.get(`${loose}-480.webp`)).toBeUndefined()
  expect(await pictureStore.get(`${loose}-480.png`)).toBeUndefined()
  expect(await isPublicPicture(chosen?.name ?? '')).toBe(true)

  expect(await sent({ color: 'plum', logo: loose })).toMatchObject({
    status: 422,
    typed: { color: 'plum' },
    errors: [{ field: 'logoFile', message: expect.stringMatching(/no longer there/) }],
  })
  // Whoever is faster: the table itself refuses what is no longer there.
  const { id } = await db
    .selectFrom('logo')
    .select('id')
    .where('name', '=', loose)
    .executeTakeFirstOrThrow()
  await expect(db.updateTable('organization').set({ logo_id: id }).execute()).rejects.toThrow(
    'is not there any more',
  )
})

/** What the route does once the factor is fresh. */
async function sent(
  fields: Record<string, string>,
  logo?: Buffer,
  { person }: Enrolled = joyce,
): ReturnType<typeof answerBrand> {
  const form = aForm(fields, logo)
  await takeLogo(form, person)
  return await answerBrand(form, person)
}

function aForm(fields: Record<string, string>, logo?: Buffer): FormData {
  const form = formOf(fields)
  form.set('logoFile', new File(logo ? [new Uint8Array(logo)] : [], 'logo.png'))
  return form
}

function nameIn(answer: Awaited<ReturnType<typeof answerBrand>>): string {
  return answer.kind === 'again' ? (answer.typed['logo'] ?? '') : ''
}

async function versions(): Promise<ReadonlyMap<string, number>> {
  const rows = await db.selectFrom('page_version').selectAll().execute()
  return new Map(rows.map(({ page, version }) => [page, version]))
}
