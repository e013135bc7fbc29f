import type { ActionFunctionArgs } from '@remix-run/node'
import { beforeAll, describe, expect, test } from 'vitest'
import { codeOf } from '#app/people/second-factor.server.ts'
import { aContext, aRequest, aSession, passTime, someStaff } from '#app/people/testing/someone.ts'
import type { Enrolled } from '#app/people/testing/someone.ts'
import { db } from '#app/platform/database.server.ts'
import { action as again } from '#app/routes/staff_.sign-in.again._index.tsx'
import { anOrganization, aPaidGift, aTeam } from '#db/testing/builders.ts'
import { findStaffProfile } from './staff-sessions.server.ts'

type Action = (args: ActionFunctionArgs) => Promise<unknown>

/** Every route of the desk that changes something, by the name of its file. */
const actions = Object.fromEntries(
  Object.entries(
    import.meta.glob<{ action?: Action }>('../routes/staff.*.{ts,tsx}', { eager: true }),
  ).flatMap(([file, { action }]) =>
    action ? [[file.replace(/^.*\/(.*)\.tsx?$/, '$1'), action] as const] : [],
  ),
)

/**
 * Words of a page, whose gift it was, and what the treasurer enters of money that lies before them: what sends no money away
 * and is undone as easily needs no factor (S13 names what does).
 */
const WITHOUT = [
  'staff.checks.proof',
  'staff.deposits.$id.banking',
  'staff.deposits.$id.statement._index',
  'staff.deposits.slip.addition',
  'staff.deposits.slip.removal',
  'staff.donors._index',
  'staff.donors.separation',
  'staff.events.$id.approval',
  'staff.events.$id.figure',
  'staff.events.$id.hiding._index',
  'staff.events.$id.hiding.end',
  'staff.events.$id.letters.$letter',
  'staff.events.$id.return',
  'staff.gifts.$id.credit',
  'staff.gifts.$id.hidden-words',
  'staff.gifts.$id.move._index',
  'staff.gifts.$id.move.end',
  'staff.gifts.$id.receipt-copy',
  'staff.goods.$id.confirmation',
  'staff.goods.$id.receipt-copy',
  'staff.goods.$id.withdrawal',
  'staff.goods.entry',
  'staff.messages.$id.approval',
  'staff.messages.$id.hiding',
  'staff.messages.news.$id.approval',
  'staff.messages.news.$id.hiding._index',
  'staff.messages.news.$id.hiding.end',
  'staff.messages.news.$id.return',
  'staff.messages.comments.$id.approval',
  'staff.messages.comments.$id.hiding',
  'staff.resources.$id.file._index',
  'staff.resources.$id.file.removal',
  'staff.resources.$id.hiding._index',
  'staff.resources.$id.hiding.end',
  'staff.resources.$id.position',
  'staff.resources.$id.removal',
  'staff.resources.$id.text',
  'staff.resources.entry',
  'staff.skills.$need._index',
  'staff.skills.$need.approval',
  'staff.skills.$need.cancellation',
  'staff.skills.$need.text',
  'staff.skills.entry',
  'staff.sponsors.$id.approval',
  'staff.sponsors.$id.hiding',
  'staff.money.came.$id.match',
  'staff.money.came.$id.return',
  'staff.money.came.$id.taking-back',
  'staff.money.expected.$id.receipt-copy',
  'staff.money.expected.$id.receiving',
  'staff.money.expected.$id.withdrawal',
  'staff.money.matches.$id.undoing',
  'staff.money.parking',
  'staff.money.challenge.$id._index',
  'staff.money.challenge.$id.ending',
  'staff.money.challenge._index',
  'staff.money.promise',
  'staff.money.receiving',
  'staff.money.remarks.$id.settlement',
  'staff.profile.keys._index',
  'staff.profile.keys.end',
  'staff.payouts.$id.statement._index',
  'staff.reports.$id.settlement',
  'staff.restaurants.$id._index',
  'staff.restaurants.$id.retirement._index',
  'staff.restaurants.$id.retirement.end',
  'staff.restaurants.entry',
  'staff.supporters.meetings.$id.cancellation',
  'staff.supporters.meetings.$id.check-in.$guest.arrival._index',
  'staff.supporters.meetings.$id.check-in.$guest.arrival.end',
  'staff.supporters.meetings.$id.check-in._index',
  'staff.supporters.meetings.$id.correction',
  'staff.supporters.meetings.$id.follow-up',
  'staff.supporters.meetings.$id.teams.$team.name',
  'staff.supporters.meetings.entry',
  'staff.supporters.people.$id.erasure',
  'staff.supporters.people.$id.name',
  'staff.teams.$slug.approval',
  'staff.teams.$slug.closing._index',
  'staff.teams.$slug.closing.end',
  'staff.teams.$slug.hiding._index',
  'staff.teams.$slug.hiding.end',
  'staff.teams.$slug.members.$id.name.end',
  'staff.teams.$slug.pictures.$name.removal',
  'staff.teams.$slug.return',
  'staff.views.$id.name',
  'staff.views.$id.removal',
  'staff.views.$id.restoration',
  'staff.views._index',
]

interface Place {
  readonly path: (ids: Ids) => string
  readonly form?: Record<string, string>
  /** What shows that the form arrived with all that was typed. */
  readonly arrived: (answer: unknown, ids: Ids) => void | Promise<void>
}

interface Ids {
  readonly gift: string
  /** Somebody else of the staff. */
  readonly member: Enrolled
  /** Of the admin's, in another browser. */
  readonly otherSession: string
}

const organization = {
  name: 'Lakeside',
  legalName: 'Lakeside Refuge, Inc.',
  address: '1 Main St\nMilwaukee, WI 53202',
  contactEmail: 'hello@example.org',
  quickExitUrl: 'https://weather.gov',
}

const places: Record<string, Place> = {
  'staff.gifts.$id.refund': {
    path: ({ gift }) => `/staff/gifts/${gift}/refund`,
    form: { part: 'some', amount: '12.50', reason: 'Typed "too" much & more: ñ, 日本' },
    arrived: (answer) =>
      expect(answer).toMatchObject({
        data: {
          amount: 1250,
          typed: { amount: '12.50', reason: 'Typed "too" much & more: ñ, 日本' },
        },
      }),
  },
  'staff.sales.$id.refund': {
    path: () => '/staff/sales/none/refund',
    form: { part: 'price', price: '1400', all: '1500', reason: 'It was broken' },
    arrived: (answer) => expect(statusOf(answer)).toBe(404),
  },
  'staff.events.$id.settlement': {
    path: () => '/staff/events/none/settlement',
    arrived: (answer) => expect(statusOf(answer)).toBe(404),
  },
  'staff.sales.$id.places': {
    path: () => '/staff/sales/none/places',
    form: { fate: 'refund', reason: 'They cannot come' },
    arrived: (answer) => expect(statusOf(answer)).toBe(404),
  },
  'staff.money.paying-back.$id': {
    path: () => '/staff/money/paying-back/none',
    form: { amount: '12000', checkNumber: '2201' },
    arrived: (answer) => expect(statusOf(answer)).toBe(404),
  },
  'staff.sales.$id.again': {
    path: () => '/staff/sales/none/again',
    form: { amount: '12000' },
    arrived: (answer) => expect(statusOf(answer)).toBe(404),
  },
  'staff.monthly.$id.ending': {
    path: () => '/staff/monthly/none/ending',
    form: { reason: 'They called' },
    arrived: (answer) => expect(statusOf(answer)).toBe(404),
  },
  'staff.deposits.$id.statement.end': {
    path: () => '/staff/deposits/none/statement/end',
    form: { reason: 'Another deposit' },
    arrived: (answer) => expect(statusOf(answer)).toBe(404),
  },
  'staff.payouts.$id.statement.end': {
    path: () => '/staff/payouts/none/statement/end',
    form: { reason: 'Another payout' },
    arrived: (answer) => expect(statusOf(answer)).toBe(404),
  },
  'staff.gifts.export.file': {
    path: () => '/staff/gifts/export/file',
    form: { filter: 'period=all&least=50' },
    arrived: async (answer) => {
      if (!(answer instanceof Response)) throw new Error('No file came')
      expect(answer.headers.get('X-Rows')).toBe('1')
      expect(await answer.text()).toContain(gift)
    },
  },
  'staff.team-sums.export.file': {
    path: () => '/staff/team-sums/export/file',
    form: { filter: 'period=all' },
    arrived: async (answer) => {
      if (!(answer instanceof Response)) throw new Error('No file came')
      expect(answer.headers.get('X-Rows')).toBe('1')
      await answer.text()
    },
  },
  'staff.restaurants.export.file': {
    path: () => '/staff/restaurants/export/file',
    form: { filter: '' },
    arrived: async (answer) => {
      if (!(answer instanceof Response)) throw new Error('No file came')
      expect(answer.headers.get('X-Rows')).toBe('0')
      await answer.text()
    },
  },
  'staff.skills.offers.export.file': {
    path: () => '/staff/skills/offers/export/file',
    form: { filter: '' },
    arrived: async (answer) => {
      if (!(answer instanceof Response)) throw new Error('No file came')
      expect(answer.headers.get('X-Rows')).toBe('0')
      await answer.text()
    },
  },
  'staff.supporters.export.file': {
    path: () => '/staff/supporters/export/file',
    form: { filter: '' },
    arrived: async (answer) => {
      if (!(answer instanceof Response)) throw new Error('No file came')
      expect(answer.headers.get('X-Rows')).toBe('0')
      await answer.text()
    },
  },
  'staff.books.export.file': {
    path: () => '/staff/books/export/file',
    form: { filter: 'period=all', file: 'gifts' },
    arrived: async (answer) => {
      if (!(answer instanceof Response)) throw new Error('No file came')
      expect(answer.headers.get('X-Rows')).toBe('1')
      expect(await answer.text()).toContain(gift)
    },
  },
  'staff.statements.sending': {
    path: () => '/staff/statements/sending',
    form: { year: '1999' },
    arrived: (answer) =>
      expect(locationOf(answer)).toBe('/staff/statements?year=1999&done=nothing-given'),
  },
  'staff.statements.preview': {
    path: () => '/staff/statements/preview',
    form: { year: '1999', email: 'nobody@example.org' },
    arrived: (answer) =>
      expect(locationOf(answer)).toBe('/staff/statements?year=1999&done=no-such-donor'),
  },
  'staff.statements.letters': {
    path: () => '/staff/statements/letters',
    form: { year: '1999', part: '0' },
    arrived: (answer) =>
      expect(locationOf(answer)).toBe('/staff/statements?year=1999&done=nothing-to-print'),
  },
  'staff.accounts.merging': {
    path: () => '/staff/accounts/merging',
    form: { one: 'none', other: 'nobody', kept: 'none', reason: 'Both are Ray' },
    arrived: (answer) =>
      expect(answer).toMatchObject({
        data: { typed: { reason: 'Both are Ray' }, errors: [{ field: 'kept' }] },
      }),
  },
  'staff.people.known._index': {
    path: () => '/staff/people/known',
    form: { email: 'not an address' },
    arrived: (answer) =>
      expect(answer).toMatchObject({ data: { typed: { email: 'not an address' } } }),
  },
  'staff.people.known.erasure': {
    path: () => '/staff/people/known/erasure',
    form: { email: 'ann@example.org', again: 'ben@example.org' },
    arrived: (answer) =>
      expect(answer).toMatchObject({
        data: { typed: { again: 'ben@example.org' }, errors: [{ field: 'again' }] },
      }),
  },
  'staff.people.known.copy': {
    path: () => '/staff/people/known/copy',
    form: { email: 'not an address' },
    arrived: (answer) => expect(locationOf(answer)).toBe('/staff/people/known'),
  },
  'staff.people.invitation': {
    path: () => '/staff/people/invitation',
    form: { name: 'Nora', email: 'not an address', role: 'finance' },
    arrived: (answer) =>
      expect(answer).toMatchObject({
        data: { typed: { name: 'Nora', email: 'not an address', role: 'finance' } },
      }),
  },
  'staff.people.$id.role': {
    path: ({ member }) => `/staff/people/${member.person.publicId}/role`,
    form: { role: 'moderator' },
    arrived: async (_, { member }) =>
      expect(await findStaffProfile(member.person.publicId)).toMatchObject({ role: 'moderator' }),
  },
  'staff.people.$id.disabling': {
    path: ({ member }) => `/staff/people/${member.person.publicId}/disabling`,
    arrived: async (_, { member }) =>
      expect(await findStaffProfile(member.person.publicId)).toMatchObject({
        disabledAt: expect.any(Date),
      }),
  },
  'staff.people.$id.reset': {
    path: ({ member }) => `/staff/people/${member.person.publicId}/reset`,
    arrived: async (_, { member }) =>
      expect(await findStaffProfile(member.person.publicId)).toMatchObject({ enrolledAt: null }),
  },
  'staff.people.$id.sessions.end': {
    path: ({ member }) => `/staff/people/${member.person.publicId}/sessions/end`,
    arrived: (answer) => expect(locationOf(answer)).toMatch(/done=sessions-ended$/),
  },
  'staff.settings.organization': {
    path: () => '/staff/settings/organization',
    form: organization,
    arrived: async () => {
      const saved = await db.selectFrom('organization').selectAll().executeTakeFirstOrThrow()
      expect(saved).toMatchObject({ name: 'Lakeside', address: organization.address })
    },
  },
  'staff.settings.giving': {
    path: () => '/staff/settings/giving',
    form: {
      minimum: '7',
      maximum: '900',
      suggested: '10, 20',
      feePercent: '2.2',
      feeFixed: '0.30',
      feeCoverOffered: 'yes',
    },
    arrived: async () => {
      const saved = await db.selectFrom('organization').selectAll().executeTakeFirstOrThrow()
      expect(saved).toMatchObject({ minimum_gift_cents: 700, suggested_cents: [1000, 2000] })
    },
  },
  'staff.settings.receipts': {
    path: () => '/staff/settings/receipts',
    form: { receiptWords: 'You help a child to come home.' },
    arrived: async () => {
      const saved = await db.selectFrom('organization').selectAll().executeTakeFirstOrThrow()
      expect(saved).toMatchObject({ receipt_words: 'You help a child to come home.' })
    },
  },
  'staff.settings.sale-limits': {
    path: () => '/staff/settings/sale-limits',
    form: { counted: 'no', days: '20', receipts: '2000', source: 'Another law' },
    arrived: async () => {
      const saved = await db.selectFrom('organization').selectAll().executeTakeFirstOrThrow()
      expect(saved).toMatchObject({ sale_limits_on: false, sale_days_limit: 20 })
    },
  },
  'staff.settings.terms.entry': {
    path: () => '/staff/settings/terms/entry',
    form: { name: 'Noodle bar', percent: '33 1/3', shareOf: 'food' },
    arrived: async (answer) => {
      expect(locationOf(answer)).toBe('/staff/settings/terms?done=kept')
      const kept = await db.selectFrom('dining_template').select('typed').execute()
      expect(kept).toContainEqual({ typed: { percent: '33⅓', shareOf: 'food' } })
    },
  },
  'staff.settings.terms.$id._index': {
    path: () => '/staff/settings/terms/none',
    form: { name: 'Noodle bar', revision: '1' },
    arrived: (answer) => expect(statusOf(answer)).toBe(404),
  },
  'staff.settings.terms.$id.retirement': {
    path: () => '/staff/settings/terms/none/retirement',
    arrived: (answer) => expect(statusOf(answer)).toBe(404),
  },
  'staff.settings.webhooks.entry': {
    path: () => '/staff/settings/webhooks/entry',
    form: { name: 'News list', url: 'https://list.example.org/hook', standConfirmed: 'yes' },
    arrived: (answer) =>
      expect(answer).toMatchObject({ data: { kind: 'registered', secret: expect.any(String) } }),
  },
  ...Object.fromEntries(
    ['secret', 'pause._index', 'pause.end', 'removal', 'trial', 'deliveries.$delivery.again'].map(
      (change) => [
        `staff.settings.webhooks.$id.${change}`,
        {
          path: () =>
            `/staff/settings/webhooks/none/${change.replace('._index', '').replaceAll('.', '/')}`,
          arrived: (answer: unknown) => expect(statusOf(answer)).toBe(404),
        },
      ],
    ),
  ),
  'staff.settings.brand': {
    path: () => '/staff/settings/brand',
    form: { color: 'own', ownColor: '#7A1F5C' },
    arrived: async () => {
      const saved = await db.selectFrom('organization').selectAll().executeTakeFirstOrThrow()
      expect(saved).toMatchObject({ brand_color: '#7a1f5c' })
    },
  },
  'staff.settings.approval': {
    path: () => '/staff/settings/approval',
    form: {
      edits: 'at-once',
      messages: 'wait',
      comments: 'staff',
      news: 'wait',
      ranking: 'hidden',
    },
    arrived: (answer) =>
      expect(answer).toMatchObject({
        data: { typed: { edits: 'at-once' }, errors: [{ field: 'told' }] },
      }),
  },
  'staff.settings.giving-pause._index': {
    path: () => '/staff/settings/giving-pause',
    form: { reason: 'Card testers', sure: 'yes' },
    arrived: async () => {
      const saved = await db.selectFrom('organization').selectAll().executeTakeFirstOrThrow()
      expect(saved).toMatchObject({ giving_paused_reason: 'Card testers' })
    },
  },
  'staff.settings.giving-pause.end': {
    path: () => '/staff/settings/giving-pause/end',
    arrived: (answer) => expect(locationOf(answer)).toMatch(/done=(resumed|not-paused)$/),
  },
  'staff.profile.passkeys._index': {
    path: () => '/staff/profile/passkeys',
    form: { passkey: '{}', passkeyName: 'Phone' },
    arrived: (answer) => expect(answer).toMatchObject({ data: { field: 'passkey' } }),
  },
  'staff.profile.passkeys.$id.removal': {
    path: () => '/staff/profile/passkeys/none/removal',
    arrived: (answer) => expect(statusOf(answer)).toBe(404),
  },
  'staff.profile.password': {
    path: () => '/staff/profile/password',
    form: { offer: 'none', password: 'short', code: '1' },
    arrived: (answer) => expect(locationOf(answer)).toBe('/staff/profile/password'),
  },
  'staff.profile.recovery-codes': {
    path: () => '/staff/profile/recovery-codes',
    arrived: (answer) => expect(answer).toMatchObject({ codes: expect.any(Array) }),
  },
  'staff.profile.sessions.$id.end': {
    path: ({ otherSession }) => `/staff/profile/sessions/${otherSession}/end`,
    arrived: (answer) => expect(locationOf(answer)).toBe('/staff/profile?done=session-ended'),
  },
  'staff.profile.sessions.end': {
    path: () => '/staff/profile/sessions/end',
    arrived: (answer) => expect(locationOf(answer)).toBe('/staff/profile?done=others-ended'),
  },
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

function locationOf(answer: unknown): string {
  return answer instanceof Response ? (answer.headers.get('Location') ?? '') : ''
}

function cookieOf(answer: unknown): string {
  return answer instanceof Response ? (answer.headers.get('Set-Cookie') ?? '') : ''
}

function statusOf(answer: unknown): number | undefined {
  if (answer instanceof Response) return answer.status
  const { init } = answer as { init?: { status?: number } }
  return init?.status
}
