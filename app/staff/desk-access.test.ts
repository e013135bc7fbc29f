import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { beforeAll, describe, expect, test } from 'vitest'
import { aContext, aRequest, aSession } from '#app/people/testing/someone.ts'
import * as audit from '#app/routes/staff.audit.tsx'
import * as desk from '#app/routes/staff._index.tsx'
import * as gift from '#app/routes/staff.gifts.$id._index.tsx'
import * as hiddenWords from '#app/routes/staff.gifts.$id.hidden-words.tsx'
import * as gifts from '#app/routes/staff.gifts._index.tsx'
import * as refund from '#app/routes/staff.gifts.$id.refund.tsx'
import * as books from '#app/routes/staff.books._index.tsx'
import * as bookFiles from '#app/routes/staff.books.export._index.tsx'
import * as bookFile from '#app/routes/staff.books.export.file.ts'
import * as exportPage from '#app/routes/staff.gifts.export._index.tsx'
import * as exportFile from '#app/routes/staff.gifts.export.file.ts'
import * as disabling from '#app/routes/staff.people.$id.disabling.tsx'
import * as member from '#app/routes/staff.people.$id._index.tsx'
import * as reset from '#app/routes/staff.people.$id.reset.tsx'
import * as role from '#app/routes/staff.people.$id.role.tsx'
import * as sessionsEnd from '#app/routes/staff.people.$id.sessions.end.tsx'
import * as people from '#app/routes/staff.people._index.tsx'
import * as invitation from '#app/routes/staff.people.invitation.tsx'
import * as settlement from '#app/routes/staff.reports.$id.settlement.tsx'
import * as reports from '#app/routes/staff.reports._index.tsx'
import * as settings from '#app/routes/staff.settings._index.tsx'
import * as givingSettings from '#app/routes/staff.settings.giving.tsx'
import * as organization from '#app/routes/staff.settings.organization.tsx'
import * as pause from '#app/routes/staff.settings.giving-pause._index.tsx'
import * as pauseEnd from '#app/routes/staff.settings.giving-pause.end.tsx'
import * as approval from '#app/routes/staff.teams.$slug.approval.tsx'
import * as closing from '#app/routes/staff.teams.$slug.closing._index.tsx'
import * as closingEnd from '#app/routes/staff.teams.$slug.closing.end.tsx'
import * as hiding from '#app/routes/staff.teams.$slug.hiding._index.tsx'
import * as hidingEnd from '#app/routes/staff.teams.$slug.hiding.end.tsx'
import * as sendBack from '#app/routes/staff.teams.$slug.return.tsx'
import * as team from '#app/routes/staff.teams.$slug._index.tsx'
import * as teams from '#app/routes/staff.teams._index.tsx'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import { anOrganization, aPerson, aStaffMember, aTeam } from '#db/testing/builders.ts'
import { aPaidGift } from '#db/testing/gifts.ts'
import type { StaffRole } from '#db/schema/people.ts'

interface StaffRoute {
  loader: (args: LoaderFunctionArgs) => Promise<unknown>
  action?: (args: ActionFunctionArgs) => Promise<unknown>
}

type Right = 'see-desk' | 'moderate' | 'handle-money' | 'administer'
const rights: Record<Right, readonly StaffRole[]> = {
  'see-desk': ['viewer', 'moderator', 'finance', 'admin'],
  moderate: ['moderator', 'admin'],
  'handle-money': ['finance', 'admin'],
  administer: ['admin'],
}
const allRoles = rights['see-desk']

const access: readonly (readonly [name: string, route: StaffRoute, right: Right])[] = [
  ['totals', desk, 'see-desk'],
  ['teams', teams, 'see-desk'],
  ['team', team, 'see-desk'],
  ['approval', approval, 'moderate'],
  ['return', sendBack, 'moderate'],
  ['hiding', hiding, 'moderate'],
  ['end of hiding', hidingEnd, 'moderate'],
  ['closing', closing, 'moderate'],
  ['end of closing', closingEnd, 'moderate'],
  ['reports', reports, 'see-desk'],
  ['settlement', settlement, 'moderate'],
  ['gifts', gifts, 'see-desk'],
  ['gift', gift, 'see-desk'],
  ['hidden words', hiddenWords, 'moderate'],
  ['refund', refund, 'handle-money'],
  ['export', exportPage, 'handle-money'],
  ['file of an export', exportFile, 'handle-money'],
  ['books', books, 'see-desk'],
  ['files of the book', bookFiles, 'handle-money'],
  ['file of the book', bookFile, 'handle-money'],
  ['people', people, 'administer'],
  ['invitation', invitation, 'administer'],
  ['member', member, 'administer'],
  ['role', role, 'administer'],
  ['disabling', disabling, 'administer'],
  ['reset', reset, 'administer'],
  ['end of sessions', sessionsEnd, 'administer'],
  ['settings', settings, 'administer'],
  ['organization', organization, 'administer'],
  ['giving', givingSettings, 'administer'],
  ['pause', pause, 'administer'],
  ['end of pause', pauseEnd, 'administer'],
  ['record', audit, 'see-desk'],
]

const cookies = new Map<string, string>()
let params = {}

beforeAll(async () => {
  await anOrganization()
  for (const each of allRoles) cookies.set(each, await aSession(await aStaffMember(each), 'staff'))
  cookies.set('captain', await aSession(await aPerson(), 'captain'))
  const admin = await aStaffMember('admin')
  cookies.set('an admin in a captain’s session', await aSession(admin, 'captain'))
  const saturday = await aTeam()
  const paid = await aPaidGift({ team: saturday })
  params = { slug: saturday.slug, id: paid.public_id }
})

describe.each(access)('%s', (_name, route, right) => {
  test('only whose role allows it get past the door, by reading and by writing', async () => {
    for (const who of allRoles) {
      const allowed = rights[right].includes(who)
      expect(await statusOf(route.loader, cookies.get(who)), `${who} reads`).toSatisfy(
        (status) => (status === 403) === !allowed,
      )
      if (route.action && !allowed)
        expect(await statusOf(route.action, cookies.get(who), {}), `${who} writes`).toBe(403)
    }
  })

  test('strangers and captains are led to the staff sign-in', async () => {
    for (const who of ['nobody', 'captain', 'an admin in a captain’s session']) {
      expect(await goesTo(route.loader, cookies.get(who))).toMatch(/^\/staff\/sign-in\?/)
      if (route.action)
        expect(await goesTo(route.action, cookies.get(who), {})).toMatch(/^\/staff\/sign-in\?/)
    }
  })
})

test('S13: money back, people, settings and the pause ask for the second factor again after five minutes', async () => {
  const stale = await aSession(await aStaffMember('admin'), 'staff')
  await db
    .updateTable('session')
    .set({ factor_at: new Date(now().getTime() - 6 * 60_000) })
    .where('person_id', '=', (eb) =>
      eb.selectFrom('session').select('person_id').orderBy('created_at', 'desc').limit(1),
    )
    .execute()
  for (const route of [
    refund,
    exportFile,
    bookFile,
    invitation,
    role,
    disabling,
    reset,
    sessionsEnd,
    organization,
    givingSettings,
    pause,
    pauseEnd,
  ])
    expect(await goesTo(route.action, stale, { sure: 'yes' })).toMatch(/^\/staff\/sign-in\/again\?/)
  expect(await statusOf(desk.loader, stale)).toBe(200)
})

type Handler = (args: LoaderFunctionArgs) => Promise<unknown>

async function answer(
  handler: Handler,
  cookie?: string,
  form?: Record<string, string>,
): Promise<unknown> {
  const request = aRequest('/staff', cookie ? [cookie] : [], form)
  try {
    return await handler({ request, params, context: aContext() })
  } catch (thrown) {
    if (thrown instanceof Response) return thrown
    throw thrown
  }
}

async function statusOf(
  handler: Handler,
  cookie?: string,
  form?: Record<string, string>,
): Promise<number> {
  const said = await answer(handler, cookie, form)
  return said instanceof Response ? said.status : 200
}

async function goesTo(
  handler: Handler,
  cookie?: string,
  form?: Record<string, string>,
): Promise<string | null> {
  const said = await answer(handler, cookie, form)
  return said instanceof Response ? said.headers.get('Location') : null
}
