import { mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { chromium } from '@playwright/test'
import type { Browser, Page } from '@playwright/test'
import { TOTP } from 'otpauth'
import { demoStaff } from '#db/seed/demo-staff.js'
import { browser } from './browser.ts'
import { codeIn, linkIn } from './demo-mail.ts'
import { startDemo } from './own-demo.ts'
import { openScreen } from './open-screen.ts'
import { captainScreens } from './captain-screens.ts'
import { publicScreens } from './screens.ts'
import { staffScreens } from './staff-screens.ts'
import { staffWalks } from './staff-walks.ts'
import { captainWalks, publicWalks } from './walked-screens.ts'
import type { Walk } from './walked-screens.ts'

const PORT = Number(process.env.PORT || 4378)
const BASE = `http://localhost:${PORT}`
const FOLDER = path.resolve('docs/screenshots')
/** Where every screen is drawn, whole, for whoever works on them. */
const EVERY = path.resolve('build/screens')

/** Where they are drawn in the ways that few see them and some need. */
const WAYS = path.resolve('build/ways')

interface Look {
  readonly name: string
  readonly viewport: { readonly width: number; readonly height: number }
  readonly media: Parameters<Page['emulateMedia']>[0]
}

const phone = { width: 390, height: 844 }
const desk = { width: 1280, height: 900 }

const looks: readonly Look[] = [
  { name: 'phone-light', viewport: phone, media: { colorScheme: 'light' } },
  { name: 'phone-dark', viewport: phone, media: { colorScheme: 'dark' } },
  { name: 'desk-light', viewport: desk, media: { colorScheme: 'light' } },
  { name: 'desk-dark', viewport: desk, media: { colorScheme: 'dark' } },
]

const PLAIN = { media: 'screen', colorScheme: 'light', forcedColors: 'none' } as const

const ways: readonly Look[] = [
  { name: 'narrow', viewport: { width: 320, height: 640 }, media: {} },
  // What is left of 1280 pixels at 200 per cent.
  { name: 'zoomed', viewport: { width: 640, height: 450 }, media: {} },
  { name: 'wide', viewport: { width: 1920, height: 1080 }, media: {} },
  { name: 'forced', viewport: desk, media: { colorScheme: 'dark', forcedColors: 'active' } },
  // A sheet of Letter paper within its margins, by somebody whose screen is dark.
  {
    name: 'printed',
    viewport: { width: 720, height: 960 },
    media: { media: 'print', colorScheme: 'dark' },
  },
]

interface Shot {
  readonly name: string
  /** Its address, or the steps that lead there. */
  readonly url: string | ((walk: Walk) => Promise<unknown>)
  readonly as: 'anonymous' | 'captain' | 'admin'
}

const shots: readonly Shot[] = [
  { name: 'home', url: '/', as: 'anonymous' },
  { name: 'teams', url: '/teams', as: 'anonymous' },
  { name: 'team', url: '/teams/margins-and-merlot', as: 'anonymous' },
  { name: 'give', url: '/teams/margins-and-merlot/give', as: 'anonymous' },
  { name: 'receipts', url: '/receipts', as: 'anonymous' },
  { name: 'start', url: '/start', as: 'anonymous' },
  { name: 'home-spanish', url: '/?lang=es', as: 'anonymous' },
  { name: 'give-spanish', url: '/teams/margins-and-merlot/give?lang=es', as: 'anonymous' },
  { name: 'captains-desk', url: '/manage/margins-and-merlot', as: 'captain' },
  { name: 'captains-gifts', url: '/manage/margins-and-merlot/gifts', as: 'captain' },
  { name: 'captains-thanks', url: '/manage/margins-and-merlot/thanks', as: 'captain' },
  { name: 'captains-views', url: '/manage/margins-and-merlot/views', as: 'captain' },
  { name: 'captains-members', url: '/manage/margins-and-merlot/members', as: 'captain' },
  { name: 'captains-sharing', url: '/manage/margins-and-merlot/share', as: 'captain' },
  { name: 'captains-pictures', url: '/manage/margins-and-merlot/pictures', as: 'captain' },
  { name: 'captains-account', url: '/manage/account', as: 'captain' },
  // The language stays with a visitor from here on.
  { name: 'captains-account-spanish', url: '/manage/account?lang=es', as: 'captain' },
  { name: 'captains-desk-spanish', url: '/manage/margins-and-merlot?lang=es', as: 'captain' },
  { name: 'staff-totals', url: '/staff', as: 'admin' },
  { name: 'staff-gifts', url: '/staff/gifts?period=month&kind=friends', as: 'admin' },
  { name: 'staff-export', url: '/staff/gifts/export?period=month', as: 'admin' },
  { name: 'staff-review', url: '/staff/teams/tosa-tuesday-runners', as: 'admin' },
  { name: 'staff-settings', url: '/staff/settings', as: 'admin' },
  { name: 'staff-receipts', url: '/staff/settings/receipts', as: 'admin' },
  { name: 'staff-color', url: '/staff/settings/brand', as: 'admin' },
]

/** Each screen in each state that an address can bring about. */
const every: readonly Shot[] = [
  ...shotsOf({ ...publicScreens, ...publicWalks }, 'anonymous'),
  ...shotsOf({ ...captainScreens, ...captainWalks }, 'captain'),
  ...shotsOf({ ...staffScreens, ...staffWalks }, 'admin'),
]

interface Pictures {
  readonly folder: string
  readonly shots: readonly Shot[]
  readonly looks: readonly Look[]
  readonly fullPage: boolean
}

const chosen: Pictures = { folder: FOLDER, shots, looks, fullPage: false }
const whole: Pictures = { folder: EVERY, shots: every, looks, fullPage: true }
const unusual: Pictures = { folder: WAYS, shots: every, looks: ways, fullPage: true }

function shotsOf(screens: Record<string, Shot['url']>, as: Shot['as']): Shot[] {
  return Object.entries(screens).map(([name, url]) => ({
    name: `${as} ${name}`.replaceAll(/[^\p{L}\d]+/gu, '-'),
    url,
    as,
  }))
}

/**
 * `npm run screenshots`: the main pages, on a phone and on a desk, in light and dark, from a fresh demo.
 * With `--every` first: every screen in every state, whole, into `build/screens`; with `--ways`: narrow, zoomed, wide, in
 * forced colours and on paper, into `build/ways`.
 * @param wanted how the names of those begin that alone are drawn, the others left as they are; all when it is empty.
 */
export async function main([first, ...rest]: readonly string[] = []): Promise<void> {
  const set = first === '--every' ? whole : first === '--ways' ? unusual : chosen
  const wanted = set !== chosen || first === undefined ? rest : [first, ...rest]
  const asked = set.shots.filter(
    ({ name }) => wanted.length === 0 || wanted.some((begin) => name.startsWith(begin)),
  )
  if (wanted.length === 0) rmSync(set.folder, { recursive: true, force: true })
  mkdirSync(set.folder, { recursive: true })
  const demo = process.env.E2E_RUNNING ? undefined : await startDemo(PORT, '.data/screenshots')
  const chrome = await chromium.launch(await browser())
  try {
    for (const as of ['anonymous', 'captain', 'admin'] as const) {
      const own = asked.filter((shot) => shot.as === as)
      if (own.length > 0) await shoot(chrome, as, own, set)
    }
  } finally {
    await chrome.close()
    demo?.kill('SIGTERM')
  }
}

async function shoot(
  chrome: Browser,
  as: Shot['as'],
  own: readonly Shot[],
  { folder, looks, fullPage }: Pictures,
): Promise<void> {
  const context = await chrome.newContext({
    baseURL: BASE,
    reducedMotion: 'reduce',
    bypassCSP: true,
  })
  const page = await context.newPage()
  await signIn(page, as)
  for (const { name, url } of own) {
    if (typeof url !== 'string')
      await url({
        page,
        linkIn: (to, link) => linkIn(BASE, to, link),
        open: (screen) => visit(page, screen),
      })
    for (const look of looks) {
      await page.setViewportSize(look.viewport)
      await page.emulateMedia({ ...PLAIN, ...look.media })
      if (typeof url === 'string') await visit(page, url)
      if (fullPage) await showAll(page)
      const file = path.join(folder, `${name}-${look.name}.png`)
      await page.screenshot({ path: file, fullPage })
      console.log(path.relative('.', file))
    }
  }
  await context.close()
}

async function visit(page: Page, screen: string): Promise<void> {
  await openScreen(page, screen)
  if (page.url().includes('/staff/sign-in/again?')) {
    await giveCode(page)
    await openScreen(page, screen)
  }
  await page.waitForLoadState('networkidle')
}

/** What a browser leaves for when it is scrolled to belongs on a picture of the whole page; what sticks to an edge would cover its middle. */
async function showAll(page: Page): Promise<void> {
  await page.addStyleTag({ content: '* { content-visibility: visible !important }' })
  await page.evaluate(() => {
    for (const image of document.images) image.loading = 'eager'
    for (const part of document.querySelectorAll<HTMLElement>('main *'))
      if (getComputedStyle(part).position === 'sticky') part.style.position = 'static'
  })
  await page.waitForLoadState('networkidle')
}

async function signIn(page: Page, as: Shot['as']): Promise<void> {
  switch (as) {
    case 'anonymous':
      return
    case 'captain':
      const asked = new Date().toISOString()
      await page.goto('/sign-in')
      await page.getByLabel('Your email').fill('denise@example.org')
      await page.getByRole('button', { name: 'Send me the link' }).click()
      await page.getByLabel(/code/i).fill(await codeIn(BASE, 'denise@example.org', asked))
      await page.locator('main form').getByRole('button').first().click()
      await page.waitForURL('**/manage**')
      return
    case 'admin': {
      const admin = demoAdmin()
      await page.goto('/staff/sign-in')
      await page.getByLabel('Your email').fill(admin.email)
      await page.getByLabel('Password').fill(admin.password)
      await page.getByRole('button', { name: 'Continue' }).click()
      await giveCode(page)
      await page.waitForURL('**/staff')
      return
    }
  }
}

/** At the door, and again after five minutes: all screens in all looks take longer than that on a slow machine. */
async function giveCode(page: Page): Promise<void> {
  await page
    .getByLabel(/code/i)
    .first()
    .fill(new TOTP({ secret: demoAdmin().totpSecret }).generate())
  await page.locator('main form').getByRole('button').first().click()
  await page.waitForURL((url) => !url.pathname.startsWith('/staff/sign-in'))
}

function demoAdmin() {
  const admin = demoStaff.find(({ role }) => role === 'admin')
  if (!admin) throw new Error('The demo has no admin')
  return admin
}
