import { request as playwright } from '@playwright/test'
import type { APIRequestContext } from '@playwright/test'
import { cookiesOf } from '#e2e/fixtures/staff.ts'
import { BASE_URL } from '#e2e/site.ts'
import type { VisitorName } from './visitors.ts'
import { team } from './table/things.ts'

/** Who comes with the cookies of their sign-in. */
export async function contextOf(visitor: VisitorName): Promise<APIRequestContext> {
  const cookies: Partial<Record<VisitorName, string>> = {
    'captain of it': cookiesOf('captain-rob'),
    'captain of another': cookiesOf('captain-denise'),
    'member of it': cookiesOf('member-tomas'),
    viewer: cookiesOf('viewer'),
    moderator: cookiesOf('moderator'),
    finance: cookiesOf('finance'),
    admin: cookiesOf('admin'),
  }
  const storageState = cookies[visitor]
  const context = await playwright.newContext({
    baseURL: BASE_URL,
    extraHTTPHeaders: { 'X-Forwarded-For': '192.0.2.7' },
    ...(storageState ? { storageState } : {}),
  })
  if (visitor === 'donor') await context.get(`/teams/${team}/give`)
  return context
}

/** The one who was opened for that name. */
export function ofVisitor(
  visitors: Map<VisitorName, APIRequestContext>,
  name: VisitorName,
): APIRequestContext {
  const context = visitors.get(name)
  if (!context) throw new Error(`There is no ${name}`)
  return context
}
