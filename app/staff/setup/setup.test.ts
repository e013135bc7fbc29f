import { Client } from 'pg'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { findAuditTrail } from '#app/people/audit.server.ts'
import { signInByPasskey, askToSignIn } from '#app/people/passkey-sign-in.server.ts'
import { codeOf } from '#app/people/second-factor.server.ts'
import { anAuthenticator } from '#app/people/testing/authenticator.ts'
import { aContext, aRequest, PASSWORD } from '#app/people/testing/someone.ts'
import { readVisitor } from '#app/people/visitor.server.ts'
import { db } from '#app/platform/database.server.ts'
import { env } from '#app/platform/env.server.ts'
import { newKey } from '#app/platform/keys.server.ts'
import { requireOrganization } from '#app/platform/organization.server.ts'
import { action as setAdmin } from '#app/routes/setup.admin._index.tsx'
import { loader as openSetup } from '#app/routes/setup._index.tsx'
import { action as setCampaign, loader as openCampaign } from '#app/routes/setup.campaign.tsx'
import { action as setOrganization } from '#app/routes/setup.organization.tsx'
import { formOf } from '#app/testing/form-of.ts'
import { askFirstPasskey, finishSetup, offerFirstApp } from './finish-setup.server.ts'
import { holdSetup } from './setup-holder.server.ts'
import type { SetupHolder } from './setup-holder.server.ts'
import { findSetupPath, isSetupKey, renewSetupPath } from './setup-key.server.ts'

const organization = {
  name: 'Lakeside Refuge',
  legalName: 'Lakeside Refuge of Wisconsin, Inc.',
  ein: '391234567',
  address: '1 Main St\nMilwaukee, WI 53202',
  timeZone: 'America/Denver',
  contactEmail: 'hello@example.org',
  hotlineName: '',
  hotlineNumber: '',
}
const campaign = {
  campaignName: 'Open the home',
  tagline: 'Six bedrooms',
  story: '## Why\nBecause.',
  goal: '120,000',
  startsOn: '2026-12-01',
  endsOn: '',
}
const admin = { adminName: 'Ruth Weber', adminEmail: 'Ruth@Example.org' }

beforeEach(async () => {
  await emptyTheSite()
})
afterEach(async () => {
  await asOwner('drop trigger if exists crash on recovery_code')
})

test('every process prints the same address, as long as nobody has set the site up', async () => {
  const paths = await Promise.all([1, 2, 3, 4, 5].map(async () => await findSetupPath()))
  expect(new Set(paths).size).toBe(1)
  expect(paths[0]).toMatch(/^\/setup\?token=[\w-]{43}$/)

  const stored = JSON.stringify(await db.selectFrom('setup').selectAll().execute())
  expect(stored).not.toContain(keyIn(paths[0]))

  await finish(await aHolder())
  expect(await findSetupPath()).toBeUndefined()
})

test('a key that may be known to others is voided by a new one, and so is one that was sealed with a lost secret', async () => {
  const old = keyIn(await findSetupPath())
  const fresh = keyIn(await renewSetupPath())
  expect([await isSetupKey(old), await isSetupKey(fresh)]).toEqual([false, true])

  await db.updateTable('setup').set({ sealed_key: 'sealed with another secret' }).execute()
  const paths = await Promise.all([findSetupPath(), findSetupPath(), findSetupPath()])
  expect(new Set(paths).size).toBe(1)
  expect(await isSetupKey(keyIn(paths[0]))).toBe(true)
})

test('without the key nobody gets to a screen; with it the address loses it', async () => {
  const refused = await caught(openCampaign(args(aRequest('/setup/campaign'))))
  expect([refused.status, refused.headers.get('Location')]).toEqual([303, '/setup'])
  const wrong = aRequest('/setup/organization', [`team_up_setup=${newKey()}`], organization)
  expect((await caught(setOrganization(args(wrong)))).headers.get('Location')).toBe('/setup')
  expect(await db.selectFrom('setup_draft').selectAll().execute()).toEqual([])

  const led = await caught(openSetup(args(aRequest((await findSetupPath()) ?? ''))))
  expect(led.headers.get('Location')).toBe('/setup/organization')
  expect(led.headers.getSetCookie().join()).toMatch(/team_up_setup=.*HttpOnly/)
})

test('three screens make the organization, the campaign and the first admin, who is signed in', async () => {
  const cookies = await cookiesOfHolder()
  const wrong = await setOrganization(
    args(aRequest('/setup/organization', cookies, { ...organization, ein: '12' })),
  )
  expect(wrong).toMatchObject({ data: { typed: { name: 'Lakeside Refuge', ein: '12' } } })
  await setOrganization(args(aRequest('/setup/organization', cookies, organization)))
  await setCampaign(args(aRequest('/setup/campaign', cookies, campaign)))
  expect(await openCampaign(args(aRequest('/setup/campaign', cookies)))).toEqual({
    typed: campaign,
  })
  const holder = await aHolder(cookies)
  const sent = { ...admin, password: PASSWORD, code: codeOf(offerFirstApp(holder).secret) }
  const done = await setAdmin(args(aRequest('/setup/admin', cookies, sent)))

  if (!('data' in done) || done.data.kind !== 'finished') throw new Error('Not finished')
  expect(done.data.recoveryCodes).toHaveLength(10)
  const [session = ''] = new Headers(done.init?.headers).getSetCookie()
  expect(await readVisitor(aRequest('/staff', [session]))).toMatchObject({
    kind: 'staff',
    role: 'admin',
    person: { name: 'Ruth Weber', email: 'ruth@example.org' },
  })
  expect(await requireOrganization()).toMatchObject({
    legalName: organization.legalName,
    ein: '39-1234567',
    timeZone: 'America/Denver',
    hotlineNumber: null,
  })
  expect(await db.selectFrom('campaign').selectAll().executeTakeFirst()).toMatchObject({
    slug: 'open-the-home',
    goal_cents: 12_000_000,
    starts_on: '2026-12-01',
    ends_on: null,
  })
  expect(await db.selectFrom('setup_draft').selectAll().execute()).toEqual([])
  const [last] = await findAuditTrail({ subject: { kind: 'organization', id: 1 } })
  expect(last).toMatchObject({ action: 'set-up-site', actor: 'Ruth Weber' })
})

test('the first admin may choose a passkey, and signs in with it afterwards', async () => {
  const holder = await aHolderAtTheEnd()
  const device = anAuthenticator()
  const bad = formOf({ adminName: '', adminEmail: 'ruth' })
  expect(await askFirstPasskey(holder, bad), 'the page says what is wrong first').toBeUndefined()
  const options = await askFirstPasskey(holder, formOf(admin))
  if (!options) throw new Error('The name and the address are right')
  const done = await finishSetup(aRequest('/'), holder, formOf(admin), {
    passkey: device.create(options),
    passkeyName: 'Laptop',
  })
  expect(done.kind).toBe('finished')

  const browserKey = newKey()
  const asked = await askToSignIn(browserKey, '192.0.2.80')
  if (asked.kind !== 'asked') throw new Error(asked.kind)
  const signedIn = await signInByPasskey(aRequest('/'), device.get(asked.options), browserKey)
  expect(signedIn.kind).toBe('signed-in')
})

test('of two who finish at the same time one sets the site up, and the other is told so', async () => {
  const holders = [await aHolderAtTheEnd(), await aHolderAtTheEnd()]
  const outcomes = await Promise.all(holders.map(finish))

  expect(outcomes.map(({ kind }) => kind).toSorted()).toEqual(['finished', 'set-up-already'])
  const staff = await db.selectFrom('staff_member').selectAll().execute()
  expect(staff).toHaveLength(1)
})

test('a crash in the middle of the end leaves nothing half, and the screens are still there', async () => {
  const holder = await aHolderAtTheEnd()
  await asOwner(`
    create or replace function crash() returns trigger language plpgsql as $$ begin raise exception 'a crash'; end $$;
    create trigger crash before insert on recovery_code for each row execute function crash()`)
  await expect(finish(holder)).rejects.toThrow('a crash')
  for (const table of ['organization', 'campaign', 'staff_member', 'session'] as const)
    expect(await db.selectFrom(table).selectAll().execute(), table).toEqual([])
  expect(await isSetupKey(holder.key)).toBe(true)

  await asOwner('drop trigger crash on recovery_code')
  expect((await finish(holder)).kind).toBe('finished')
})

test('after the end the key is dead: no screen, no second admin', async () => {
  const holder = await aHolderAtTheEnd()
  const late = await aHolderAtTheEnd()
  await finish(holder)
  expect(await holdSetup(aRequest('/setup'), holder.key)).toBeUndefined()
  expect((await finish(late)).kind).not.toBe('finished')
  expect(await db.selectFrom('staff_member').selectAll().execute()).toHaveLength(1)
  const opened = await openSetup(args(aRequest('/setup')))
  expect(opened).toMatchObject({ data: { isSetUp: true }, init: { status: 410 } })
})

test('whoever skips a screen is led back to it', async () => {
  const holder = { key: keyIn(await findSetupPath()), browserKey: newKey() }
  expect(await finish(holder)).toEqual({ kind: 'back-to', screen: 'organization' })
})

async function finish(holder: SetupHolder) {
  return await finishSetup(aRequest('/'), holder, formOf(admin), {
    password: PASSWORD,
    code: codeOf(offerFirstApp(holder).secret),
  })
}

/** Somebody who has filled in the first two screens in a browser of their own. */
async function aHolderAtTheEnd(): Promise<SetupHolder> {
  return await aHolder(await cookiesOfHolder())
}

async function aHolder(cookies?: readonly string[]): Promise<SetupHolder> {
  const given = cookies ?? (await cookiesOfHolder())
  await setOrganization(args(aRequest('/setup/organization', given, organization)))
  await setCampaign(args(aRequest('/setup/campaign', given, campaign)))
  const key = keyIn(await findSetupPath())
  return { key, browserKey: valueOf(given[1] ?? '') }
}

async function cookiesOfHolder(): Promise<string[]> {
  const headers = await holdSetup(aRequest('/setup'), keyIn(await findSetupPath()))
  return headers?.getSetCookie() ?? []
}

function valueOf(cookie: string): string {
  const value = /=([^;]*)/.exec(cookie)?.[1] ?? ''
  return String(JSON.parse(Buffer.from(decodeURIComponent(value), 'base64').toString()))
}

function keyIn(path: string | undefined): string {
  return path?.split('=').at(-1) ?? ''
}

function args(request: Request) {
  return { request, params: {}, context: aContext() }
}

async function caught(answer: Promise<unknown>): Promise<Response> {
  const thrown = await answer.catch((error: unknown) => error)
  if (thrown instanceof Response) return thrown
  throw new Error('It was let through')
}

/** As a new deployment finds it; replication's role lets even the record be emptied. */
async function emptyTheSite(): Promise<void> {
  const tables = [
    'setup',
    'setup_draft',
    'session',
    'recovery_code',
    'passkey',
    'totp_use',
    'staff_member',
    'audit_log',
    'person',
    'organization',
    'campaign',
    'campaign_total',
  ]
  await asOwner(
    `set session_replication_role = replica; ${tables.map((table) => `delete from ${table};`).join(' ')}`,
  )
}

/** The app's own account may do none of this (S32). */
async function asOwner(text: string): Promise<void> {
  const client = new Client({ connectionString: env.DATABASE_URL })
  await client.connect()
  try {
    await client.query(text)
  } finally {
    await client.end()
  }
}
