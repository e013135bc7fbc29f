import type { Page } from '@playwright/test'
import { atTable, helpersKey, orderKey } from '#db/seed/order-plan.ts'

export interface Walk {
  readonly page: Page
  /** The first link to such a path in the newest mail to an address that tells of it, waited for. */
  readonly linkIn: (to: string, path: RegExp) => Promise<string>
  /** Goes to a screen as `openScreen` does, with a fresh code where staff are asked for one. */
  readonly open: (screen: string) => Promise<void>
}

export type Steps = (walk: Walk) => Promise<unknown>

const SALE = '/teams/garage-band-of-brothers/events/garage-sale-with-a-live-band'
const SUPPER = '/teams/margins-and-merlot/events/supper-at-the-copper-pot'
const TABLE = `/check-in/${helpersKey}`
const PLAYED = '/manage/third-shift-at-menomonee-castings/events/nine-holes-after-third-shift'
/** Sells to the first who is found. */
const FOUND = 'main .comers a.button'
const DESK = '/manage/margins-and-merlot'

/** Pages that no address brings about by itself: what a form answers that was sent wrongly, and what lies behind a letter. */
export const publicWalks: Record<string, Steps> = {
  'rsvp with mistakes': pressed(`${SUPPER}/rsvp`, 'I’m coming'),
  'question to a team with mistakes': pressed(`${SALE}/message`, 'Send it'),
  'offer with mistakes': pressed(`${SALE}/offer`, 'Offer it'),
  'gift with mistakes': async ({ page }) => {
    await page.goto('/teams/garage-band-of-brothers/give')
    await page.locator('[name=ownAmount]').fill('2')
    await press(page, 'Continue to payment')
  },
  'team to start with mistakes': pressed('/start', 'Start our page'),
  'comment with mistakes': pressed('/teams/margins-and-merlot/comments', 'Send my comment'),
  'report with mistakes': pressed('/teams/garage-band-of-brothers/report', 'Send the report'),
  'receipts of no address': pressed('/receipts', 'Send me my receipts'),
  'sign in with a mistake': pressed('/sign-in', 'Send me the link'),
  'guest’s own page': async ({ page, linkIn }) => {
    const email = `ida-${Date.now()}@example.org`
    await page.goto(`${SUPPER}/rsvp`)
    await page.getByLabel('Your name').fill('Ida Berg')
    await page.getByLabel('Your email').fill(email)
    await slowly(page)
    await press(page, 'I’m coming')
    await page.goto(await linkIn(email, /\/rsvps\/\S+/))
  },
  'giver’s own page': async ({ page }) => {
    await page.goto(`${SALE}/offer`)
    await page.getByLabel('What is it?').fill('A gray couch for three')
    await page.getByLabel('What kind of thing?').selectOption('furniture')
    await page.getByRole('radio', { name: 'Good' }).check()
    await page.getByRole('radio', { name: 'It needs a truck' }).check()
    await page.getByRole('radio', { name: 'Please pick it up' }).check()
    await page.getByLabel('Where do we pick it up?').fill('1846 N Humboldt Ave')
    await page.getByLabel('Your name').fill('Rosa Delgado')
    await page.getByLabel('Your email').fill(`rosa-${Date.now()}@example.org`)
    await page.getByLabel(/It is mine to give away/).check()
    await slowly(page)
    await press(page, 'Offer it')
  },
  'helper’s own page': async ({ page, linkIn }) => {
    const email = `lamar-${Date.now()}@example.org`
    await page.goto(SUPPER)
    await page.getByRole('link', { name: 'Take this shift' }).last().click()
    await page.getByLabel('Your name').fill('Lamar Jones')
    await page.getByLabel('Your email').fill(email)
    await slowly(page)
    await press(page, 'Take this shift')
    await page.goto(await linkIn(email, /\/shifts\/\S+/))
  },
  'gift, thanks': give,
  'table, who is here': opened(TABLE),
  'table, sold so far': opened(`${TABLE}/extras`),
  'table, who is buying': opened(`${TABLE}/extras?q=${encodeURIComponent(atTable.name)}`),
  'table, extras to sell': async ({ open }) =>
    await open(`${TABLE}/extras?q=${encodeURIComponent(atTable.name)} » ${FOUND}`),
  'table, extras with mistakes': async ({ page, open }) => {
    await open(`${TABLE}/extras?q=${encodeURIComponent(atTable.name)} » ${FOUND}`)
    await press(page, 'Paid in cash')
  },
  'table, place to sell': opened(`${TABLE}/walk-up`),
  'table, place with mistakes': pressed(`${TABLE}/walk-up`, 'Paid in cash'),
  'table, place sold in cash': sold('Paid in cash'),
  'table, code to scan': sold('Pay by card'),
  'table, sale taken back': async (walk) => {
    await sold('Paid in cash')(walk)
    await walk.page.getByText('That was a mistake').click()
    await press(walk.page, 'Yes, take it back')
  },
  'order, paid in cash at the table': opened(`/orders/${orderKey(atTable.name)}`),
  'words of a gift': async (walk) => {
    await walk.page.goto(await walk.linkIn(await give(walk), /\/gifts\/words\/\S+/))
  },
}

/** The same for the captain of Margins & Merlot. */
export const captainWalks: Record<string, Steps> = {
  'gift by hand with mistakes': pressed(`${DESK}/money/entry/gift`, 'Log it'),
  'sale with mistakes': pressed(`${DESK}/money/entry/sale`, 'Log it'),
  'event to plan with mistakes': pressed(`${DESK}/events`, 'Start planning'),
  'cost with mistakes': pressed(`${DESK}/events/book-swap-at-the-library/costs`, 'Note this cost'),
  'shift with mistakes': pressed(`${DESK}/events/supper-at-the-copper-pot/shifts/entry`, 'Save'),
  'invitation to nobody': pressed(`${DESK}/members/invitation`, 'Send the invitations'),
  'order paid at the table': opened(`${PLAYED}/orders/${orderKey(atTable.gaveBack)}`),
  'cash to give back': opened(`${PLAYED}/orders/${orderKey(atTable.name)}/return`),
  'cash to give back, with mistakes': pressed(
    `${PLAYED}/orders/${orderKey(atTable.name)}/return`,
    'Yes, give them back',
  ),
  'day of an outing whose table sells': opened(`${PLAYED}/day`),
  'new name with a mistake': async ({ page }) => {
    await page.goto('/manage/account/name')
    await page.getByLabel('Your name').fill('')
    await press(page, 'Save')
  },
}

function opened(screen: string): Steps {
  return async ({ open }) => await open(screen)
}

/** A place at the table, to somebody who is on no list. */
function sold(button: string): Steps {
  return async ({ page }) => {
    await page.goto(`${TABLE}/walk-up`)
    await page.getByLabel('Single').selectOption('1')
    await page.getByLabel('Name of the buyer').fill('Joan Hill')
    await press(page, button)
  }
}

/** A form that is sent as it stands. */
function pressed(url: string, button: string): Steps {
  return async ({ page }) => {
    await page.goto(url)
    await press(page, button)
  }
}

export async function press(page: Page, name: string): Promise<void> {
  await page.locator('main').getByRole('button', { name, exact: true }).click()
  await page.waitForLoadState('networkidle')
}

/** Forms that anybody may send tell people from robots by the time they take. */
async function slowly(page: Page): Promise<void> {
  await page.waitForTimeout(2_100)
}

/** By card, on the payment company's page and back. @returns whom the receipt goes to. */
async function give({ page }: Walk): Promise<string> {
  const email = `gloria-${Date.now()}@example.org`
  await page.goto('/teams/garage-band-of-brothers/give')
  await page.locator('[name=ownAmount]').fill('40')
  await page.getByLabel(/Name to show/).fill('Gloria')
  await page.getByLabel(/A few words/).fill('See you on Saturday!')
  await slowly(page)
  await press(page, 'Continue to payment')
  await page.getByLabel('Email').fill(email)
  await page.getByLabel('Name on card').fill('Gloria Thao')
  await page.getByRole('button', { name: /^Donate/ }).click()
  await page.waitForURL('**/gifts/**')
  await page.waitForLoadState('networkidle')
  return email
}
