import type { Page } from '@playwright/test'
import { anEmail, onlyHere, payByCard, startGift } from '#e2e/fixtures/give.ts'
import { checkPage } from '#e2e/fixtures/check-page.ts'
import { aTeamFor } from '#e2e/fixtures/teams.ts'
import { expect, test } from '#e2e/fixtures/test.ts'

/** Gives as somebody in the room does, on a phone of their own. */
async function give(
  page: Page,
  at: string,
  { name, message = '' }: { name: string; message?: string },
) {
  await startGift(page, { at, amount: '35', name, message })
  await payByCard(page, { email: anEmail('room'), name: 'Rosa Medina' })
  await expect(page.getByRole('heading', { name: 'Thank you!' })).toBeVisible()
}

/** Keeps what a screen says aloud from here on: others give as well, and each gift takes the place of the one before. */
async function listenTo(screen: Page) {
  await screen.evaluate(() => {
    const told: string[] = []
    for (const status of document.querySelectorAll('[role="status"]'))
      new MutationObserver(() => told.push(status.textContent)).observe(status, {
        childList: true,
        characterData: true,
        subtree: true,
      })
    Object.assign(globalThis, { told })
  })
}

async function toldBy(screen: Page): Promise<string> {
  return await screen.evaluate(() => String(Reflect.get(globalThis, 'told')))
}

test('a gift is on the wall of the room while everyone looks, and on the campaign’s', async ({
  page,
  visitor,
}, info) => {
  const team = aTeamFor(info)
  const name = onlyHere('Rosa at table four')
  const wall = await visitor()
  await wall.setViewportSize({ width: 1280, height: 720 })
  await wall.goto(`${team.page}/screen`)
  const hall = await visitor()
  await hall.setViewportSize({ width: 1920, height: 1080 })
  await hall.goto('/screen/aftercare-home')
  for (const screen of [wall, hall]) {
    await expect(screen.getByRole('progressbar')).toBeVisible()
    await expect(screen.getByText('This page is not live')).toHaveCount(0)
    await listenTo(screen)
  }
  await expect(hall.getByRole('img', { name: /leads to .*\/start/ })).toBeVisible()

  await give(page, team.give, { name, message: 'For the garden' })
  for (const screen of [wall, hall]) {
    const row = screen.getByRole('listitem').filter({ hasText: name })
    await expect(row).toContainText('$35')
    await expect(row).toContainText('For the garden')
    await expect.poll(() => toldBy(screen)).toContain(name)
  }
  // The code and its words are on the wall whole.
  const link = wall.getByText(/\/t\/[a-z]{7}$/)
  await expect(link).toBeInViewport({ ratio: 1 })
})

test('where no events come through, the screen asks by itself', async ({ page, visitor }, info) => {
  const team = aTeamFor(info)
  const name = onlyHere('Ben by the door')
  const wall = await visitor()
  await wall.route('**/screen/events*', (route) => route.fulfill({ status: 204 }))
  await wall.goto(`${team.page}/screen`)
  await give(page, team.give, { name })
  await expect(wall.getByRole('listitem').filter({ hasText: name })).toBeVisible({
    timeout: 20_000,
  })
  await expect(wall.getByText('Not live right now')).toBeHidden()
  await wall.route('**/screen/state*', (route) => route.fulfill({ status: 429 }))
  await expect(wall.getByText('Not live right now')).toBeVisible({ timeout: 20_000 })
})

test('without JavaScript the screen says that it is not live', async ({ visitor }, info) => {
  const wall = await visitor({ javaScriptEnabled: false })
  await wall.goto(`${aTeamFor(info).page}/screen`)
  await expect(wall.getByText('This page is not live')).toBeVisible()
  await expect(wall.getByRole('progressbar')).toBeVisible()
  expect(await wall.content()).toMatch(/<noscript>.*http-equiv="refresh" content="30"/)
})

test('nothing moves for who wants nothing to move', async ({ page, visitor }, info) => {
  const team = aTeamFor(info)
  const name = onlyHere('Still waters')
  const wall = await visitor()
  await wall.emulateMedia({ reducedMotion: 'reduce' })
  await wall.addInitScript(() => {
    Element.prototype.animate = () => {
      document.documentElement.dataset['moved'] = 'yes'
      return new Animation()
    }
  })
  await wall.goto(`${team.page}/screen`)
  await give(page, team.give, { name })
  await expect(wall.getByRole('listitem').filter({ hasText: name })).toBeVisible()
  await expect(wall.locator('html')).not.toHaveAttribute('data-moved')
})

test('what a room should not see is hidden on its screen and stays hidden there', async ({
  visitor,
}, info) => {
  const wall = await visitor()
  await wall.goto(`${aTeamFor(info).page}/screen`)
  const sum = wall.locator('.screen-sum').first()
  await expect(sum).toBeVisible()
  await wall.getByText('Set up this screen').click()
  await checkPage(wall)
  await wall.getByLabel('Hide the sum of each gift').check()
  await expect(sum).toBeHidden()
  await wall.getByLabel('Hide names').check()
  await wall.reload()
  await expect(sum).toBeHidden()
  await expect(wall.locator('.screen-name').first()).toBeHidden()
})
