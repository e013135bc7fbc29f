import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { signInAsCaptain } from './fixtures/captain.ts'
import { expect, test } from './fixtures/test.ts'
import { cookiesOf, ROLES, signInAsStaff } from './fixtures/staff.ts'

for (const role of ROLES)
  test(`the ${role} signs in with password and code, and stays signed in`, async ({ page }) => {
    mkdirSync(path.dirname(cookiesOf(role)), { recursive: true })
    await signInAsStaff(page, role)
    await expect(page).toHaveURL(/\/staff$/)
    await page.context().storageState({ path: cookiesOf(role) })
  })

const captains = [
  ['captain-denise', 'denise@example.org'],
  ['captain-rob', 'rob.stachowiak@example.org'],
  ['member-tomas', 'tomas.vega@example.org'],
] as const

for (const [who, email] of captains)
  test(`the ${who} signs in by the link in an email`, async ({ page }) => {
    mkdirSync(path.dirname(cookiesOf(who)), { recursive: true })
    await signInAsCaptain(page, email)
    await page.context().storageState({ path: cookiesOf(who) })
  })
