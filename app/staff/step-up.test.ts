import type { ActionFunctionArgs } from '@remix-run/node'
import { beforeAll, describe, expect, test } from 'vitest'
import { codeOf } from '#app/people/second-factor.server.ts'
import { aContext, aRequest, aSession, passTime, someStaff } from '#app/people/testing/someone.ts'
import { db } from '#app/platform/database.server.ts'
import { action as again } from '#app/routes/staff_.sign-in.again._index.tsx'
import { anOrganization, aTeam } from '#db/testing/builders.ts'
import { aPaidGift } from '#db/testing/gifts.ts'
import { locationOf, statusOf } from './testing/step-up/answers.ts'
import { moneyPlaces } from './testing/step-up/money-places.ts'
import { peoplePlaces } from './testing/step-up/people-places.ts'
import type { Place } from './testing/step-up/place.ts'
import { settingsPlaces } from './testing/step-up/settings-places.ts'
import { WITHOUT } from './testing/step-up/without.ts'

type Action = (args: ActionFunctionArgs) => Promise<unknown>

/** Every route of the desk that changes something, by the name of its file. */
const actions = Object.fromEntries(
  Object.entries(
    import.meta.glob<{ action?: Action }>('../routes/staff.*.{ts,tsx}', { eager: true }),
  ).flatMap(([file, { action }]) =>
    action ? [[file.replace(/^.*\/(.*)\.tsx?$/, '$1'), action] as const] : [],
  ),
)

const places: Readonly<Record<string, Place>> = {
  ...moneyPlaces,
  ...peoplePlaces,
  ...settingsPlaces,
}

/** A script asks these, and has nothing to lose. */
const ASKED_BY_SCRIPT = ['staff.profile.passkeys.challenge']

let count = 0
let gift: string

beforeAll(async () => {
  await anOrganization()
  gift = (await aPaidGift({ team: await aTeam(), amount_cents: 5000 })).public_id
})

test('S13 every change on the desk is either behind a fresh factor or known to need none', () => {
  expect(Object.keys(actions).toSorted()).toEqual(
    [...Object.keys(places), ...WITHOUT, ...ASKED_BY_SCRIPT].toSorted(),
  )
})

describe('S13 with an old factor, and then with a new one, nothing typed is lost:', () => {
  for (const [name, { path, form = {}, arrived }] of Object.entries(places))
    test(name, async () => {
      const { admin, session, ids } = await anAdminAtWork()
      const action = actions[name]
      if (!action) throw new Error(`There is no ${name}`)
      const at = path(ids)
      const params = { id: idIn(name, at) }
      const send = async (cookie: string, sent: Record<string, string>) =>
        await run(action, aRequest(at, [cookie], sent), params)

      passTime(301)
      const asked = locationOf(await send(session, form))
      expect(asked).toMatch(/^\/staff\/sign-in\/again\?go=.*&held=[\w-]{43}$/)
      const held = new URL(asked, 'http://localhost').searchParams.get('held') ?? ''

      const wrong = await run(
        again,
        aRequest('/staff/sign-in/again', [session], { code: 'abcdef', held }),
      )
      expect(statusOf(wrong)).toBe(400)
      const given = { code: codeOf(admin.secret), held }
      const renewed = await run(again, aRequest('/staff/sign-in/again', [session], given))
      expect([statusOf(renewed), locationOf(renewed)]).toEqual([307, at])
      const cookie = cookieOf(renewed)

      // The browser posts the same once more, there.
      await arrived(await send(cookie, given), ids)
      const late = await send(cookie, given)
      expect([statusOf(late), locationOf(late)], 'it goes on once').toEqual([303, at])
    })
})

test('a held form goes on for whoever sent it and where it was sent, and is forgotten after half an hour', async () => {
  const { session } = await anAdminAtWork()
  const other = await anAdminAtWork()
  const action = actions['staff.settings.giving-pause._index']
  const end = actions['staff.settings.giving-pause.end']
  if (!action || !end) throw new Error('There is no pause')
  const at = '/staff/settings/giving-pause'
  const hold = async () => {
    const asked = locationOf(
      await run(action, aRequest(at, [session], { reason: 'Secret reason' })),
    )
    return { held: new URL(asked, 'http://localhost').searchParams.get('held') ?? '' }
  }
  passTime(301)
  const stored = JSON.stringify(await db.selectFrom('held_form').selectAll().execute())
  expect(stored).not.toContain('Secret reason')

  for (const [doing, cookie, path] of [
    [action, other.session, at],
    [end, session, `${at}/end`],
  ] as const) {
    const answer = await run(doing, aRequest(path, [cookie], await hold()))
    expect([statusOf(answer), locationOf(answer)]).toEqual([303, path])
  }
  const slow = await hold()
  passTime(29 * 60)
  await run(action, aRequest(at, [session], { reason: 'Still here' }))
  passTime(2 * 60)
  const late = await run(action, aRequest(at, [session], slow))
  expect(locationOf(late)).toBe(at)
})

async function anAdminAtWork() {
  count++
  const admin = await someStaff(`admin-${count}@example.org`, 'admin')
  const member = await someStaff(`member-${count}@example.org`, 'viewer')
  const session = await aSession(admin.person, 'staff')
  await aSession(admin.person, 'captain')
  const [other] = await db
    .selectFrom('session')
    .select('public_id')
    .where('person_id', '=', admin.person.id)
    .where('kind', '=', 'captain')
    .execute()
  return { admin, session, ids: { gift, member, otherSession: other?.public_id ?? '' } }
}

function idIn(name: string, path: string): string {
  const at = name
    .replace(/\._index$/, '')
    .split('.')
    .indexOf('$id')
  return path.split('/')[at + 1] ?? ''
}

async function run(action: Action, request: Request, params: Record<string, string> = {}) {
  return await action({ request, params, context: aContext() }).catch((thrown: unknown) => thrown)
}

function cookieOf(answer: unknown): string {
  return answer instanceof Response ? (answer.headers.get('Set-Cookie') ?? '') : ''
}
