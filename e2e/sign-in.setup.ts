import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from './fixtures/test.ts'
import { cookiesOf, ROLES, signInAsStaff } from './fixtures/staff.ts'

for (const role of ROLES)
  test(`the ${role} signs in with password and code, and stays signed in`, async ({ page }) => {
    mkdirSync(path.dirname(cookiesOf(role)), { recursive: true })
    await signInAsStaff(page, role)
    await expect(page).toHaveURL(/\/staff$/)
    await page.context().storageState({ path: cookiesOf(role) })
  })
