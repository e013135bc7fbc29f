import { hexOf } from '#db/seed/money-plan.ts'
import { resourceWalks } from './resource-walks.ts'
import { cameFrom } from './staff-screens.ts'
import { press } from './walked-screens.ts'
import type { Steps, Walk } from './walked-screens.ts'
import { webhookWalks } from './webhook-walks.ts'

const STATEMENTS = '/staff/statements'

/**
 * What staff see of deeds that the demo has none of, and of forms that were sent wrongly. They change what is there: each
 * builds on those before it, and all come after the pages that addresses alone bring about.
 */
export const staffWalks: Record<string, Steps> = {
  'team with pictures that wait': async ({ open }) => open('/staff/teams/tosa-tuesday-runners'),
  'keyboard shortcuts': async ({ page, open }) => {
    await open('/staff/teams/tosa-tuesday-runners')
    await press(page, 'Keyboard shortcuts')
  },
  'view without a name': sent('/staff/views?part=gifts&query=period%3Dweek', 'Keep it'),
  'gifts of a view': async (walk) => {
    await keepView(walk, {
      name: 'Last week, by card',
      part: 'gifts',
      query: 'period=week&way=card',
    })
    await keepView(walk, {
      name: 'Friends of this quarter',
      part: 'gifts',
      query: 'period=quarter&kind=friends',
    })
  },
  'totals of a view': async (walk) =>
    await keepView(walk, {
      name: 'Men’s groups',
      part: 'totals',
      query: 'period=quarter&kind=mens_group',
    }),
  'saved views': async ({ open }) => open('/staff/views'),
  'refund with mistakes': sent('/staff/gifts?way=card » main table tbody a » /refund', 'Continue'),
  'move with mistakes': sent(
    '/staff/gifts?way=card » main table tbody a » /move',
    'See what changes',
  ),
  'money to log with mistakes': sent('/staff/money/promise', 'Log it'),
  'goods with mistakes': sent('/staff/goods/entry', 'Log it'),
  'invitation of staff with mistakes': sent('/staff/people/invitation', 'Invite'),
  'restaurant with mistakes': sent('/staff/restaurants/entry', 'Save'),
  'statements that were sent': async (walk) => {
    await walk.open(STATEMENTS)
    await walk.page.getByText('Send to all', { exact: true }).click()
    await press(walk.page, 'Yes, send them')
    await untilSent(walk, /letters went out/)
  },
  'gift that just went back': async ({ page, open }) => {
    await open('/staff/gifts?way=card » main table tbody a » /refund')
    await page.getByRole('radio', { name: /^All that is left/ }).check()
    await page.getByLabel('Why?').fill('The card was used by mistake')
    await press(page, 'Continue')
    await page.getByRole('button', { name: /^Yes, send/ }).click()
    await page.waitForURL(/\/staff\/gifts\/[^/]+$/)
    await page.locator('.tag', { hasText: 'Sent back' }).first().waitFor()
  },
  'statements of which one changed': async ({ open }) => open(STATEMENTS),
  'statement that no longer holds': async ({ open }) =>
    open(`${STATEMENTS} » #changed table a[href^="/statements/"]`),
  'statement in place of another': async (walk) => {
    await walk.open(`${STATEMENTS} » #changed table a[href^="/statements/"]`)
    const outdated = walk.page.url()
    await walk.open(STATEMENTS)
    await press(walk.page, 'Send the corrected letters')
    await untilSent(walk, /letter went out/)
    await walk.page.goto(outdated)
    await walk.page.locator('main a[href^="/statements/"]').first().click()
    await walk.page.waitForLoadState('networkidle')
  },
  'check that the bank sent back': async ({ page, open }) => {
    await open(cameFrom('Pat Riordan', '/return'))
    await page.getByLabel('Why?').fill('Not enough on the account')
    await press(page, 'Note that it came back')
  },
  'gift of a check that came back': async ({ open }) =>
    open('/staff/gifts?state=void » main table tbody a'),
  'goods that were withdrawn': async ({ page, open }) => {
    await open(`/staff/goods/${hexOf('couch')}/withdrawal`)
    await page.getByLabel('Why?').fill('It was sold back the same day')
    await press(page, 'Withdraw it')
  },
  ...webhookWalks,
  ...resourceWalks,
}

interface KeptView {
  readonly name: string
  readonly part: string
  readonly query: string
}

/** Ends on the page that the view is of, under its tab. */
async function keepView({ page, open }: Walk, { name, part, query }: KeptView): Promise<void> {
  await open(`/staff/views?${new URLSearchParams({ part, query }).toString()}`)
  await page.getByLabel('Name of the view').fill(name)
  await press(page, 'Keep it')
}

/** A form of a screen that is sent as it stands. */
function sent(screen: string, button: string): Steps {
  return async ({ page, open }) => {
    await open(screen)
    await press(page, button)
  }
}

/** The letters go out by themselves; the page says how far they are whenever it is asked. */
async function untilSent({ page, open }: Walk, words: RegExp): Promise<void> {
  for (let asked = 0; asked < 120; asked++) {
    await open(STATEMENTS)
    if (await page.getByText(words).first().isVisible()) return
    await page.waitForTimeout(1_000)
  }
  throw new Error('The statements were not sent in two minutes.')
}
