import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { solveChallenge } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2'
import type { Challenge } from 'altcha-lib/types'
import { now, shiftClock } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import { newKey } from '#app/platform/keys.server.ts'
import { seal } from '#app/platform/seal.server.ts'
import { anOrganization, aTeam } from '#db/testing/builders.ts'
import { weighAttempt } from './card-testing.server.ts'
import type { GiftAttempt, Verdict } from './card-testing.server.ts'

let attempts = 0

beforeAll(async () => {
  await anOrganization()
})
beforeEach(async () => {
  shiftClock(0)
  await db.deleteFrom('stripe_event').execute()
})

describe('S20: an attempt to give', () => {
  test('goes on without a word when nothing speaks against it', async () => {
    expect(await weighAttempt(anAttempt())).toEqual({ kind: 'welcome' })
  })

  test('must prove itself when the field that people do not see was filled in', async () => {
    expect((await weighAttempt(anAttempt({ trap: 'Acme' }))).kind).toBe('prove')
  })

  test.each([
    ['sooner than anybody reads', () => seal(`shown ${now().getTime() - 1000}`)],
    ['before it was shown', () => seal(`shown ${now().getTime() + 60_000}`)],
    ['with a stamp that is not ours', () => 'shown 1'],
    ['without a stamp', () => ''],
  ])('must prove itself when it was sent %s', async (_when, stamp) => {
    expect((await weighAttempt(anAttempt({ stamp: stamp() }))).kind).toBe('prove')
  })

  test('may come from a form that was shown the day before (X6)', async () => {
    const stamp = seal(`shown ${now().getTime() - 24 * 60 * 60_000}`)
    expect((await weighAttempt(anAttempt({ stamp }))).kind).toBe('welcome')
  })

  test('is the sixth of an hour from one address: it must prove itself, and is not refused', async () => {
    const address = '198.51.100.7'
    const kinds = await kindsOf(6, () => anAttempt({ address }))
    expect(kinds).toEqual(['welcome', 'welcome', 'welcome', 'welcome', 'welcome', 'prove'])
    expect((await weighAttempt(anAttempt())).kind).toBe('welcome')
  })

  test('is the eleventh of an hour to one page: it must prove itself', async () => {
    const { slug } = await aTeam()
    const kinds = await kindsOf(11, () => anAttempt({ teamSlug: slug }))
    expect(kinds.filter((kind) => kind === 'welcome')).toHaveLength(10)
    expect(kinds.at(-1)).toBe('prove')
  })

  test('is the third of an hour from one browser to one page: it must prove itself, but not to reopen its own page', async () => {
    const mine = { browserHash: newKey(), teamSlug: 'our-team' }
    expect(await kindsOf(3, () => anAttempt(mine))).toEqual(['welcome', 'welcome', 'prove'])
    expect((await weighAttempt(anAttempt({ ...mine, reopens: true }))).kind).toBe('welcome')
  })

  test('is counted even when twelve come at once from one address', async () => {
    const address = '198.51.100.8'
    const verdicts = await Promise.all(
      Array.from({ length: 12 }, () => weighAttempt(anAttempt({ address }))),
    )
    expect(verdicts.filter(({ kind }) => kind === 'welcome')).toHaveLength(5)
  })

  test('must prove itself, whoever it is, after more than twenty declined payments in ten minutes', async () => {
    await decline(20)
    expect((await weighAttempt(anAttempt())).kind).toBe('welcome')
    await decline(1)
    expect((await weighAttempt(anAttempt())).kind).toBe('prove')
    shiftClock(11 * 60_000)
    expect((await weighAttempt(anAttempt())).kind).toBe('welcome')
  })
})

describe('S20: a proof', () => {
  test('is solved by a browser and good once', async () => {
    const proof = await solve(await asked())
    expect((await weighAttempt(anAttempt({ trap: 'x', proof }))).kind).toBe('welcome')
    expect((await weighAttempt(anAttempt({ trap: 'x', proof }))).kind).toBe('prove')
  })

  test('is good for one of two at once', async () => {
    const proof = await solve(await asked())
    const verdicts = await Promise.all([
      weighAttempt(anAttempt({ trap: 'x', proof })),
      weighAttempt(anAttempt({ trap: 'x', proof })),
    ])
    expect(verdicts.map(({ kind }) => kind).sort()).toEqual(['prove', 'welcome'])
  })

  test('may be a wait instead, for who has no script, and a wait begun is not begun again', async () => {
    const { ticket } = await asked()
    const early = await weighAttempt(anAttempt({ trap: 'x', ticket }))
    expect(early).toMatchObject({ kind: 'prove', check: { ticket } })
    shiftClock(31_000)
    expect((await weighAttempt(anAttempt({ trap: 'x', ticket }))).kind).toBe('welcome')
    expect((await weighAttempt(anAttempt({ trap: 'x', ticket }))).kind).toBe('prove')
  })

  test('made up is none', async () => {
    expect((await weighAttempt(anAttempt({ trap: 'x', proof: '{}' }))).kind).toBe('prove')
    expect((await weighAttempt(anAttempt({ trap: 'x', ticket: '1.2.3' }))).kind).toBe('prove')
  })
})

/** A person's attempt, at an address, a page and a browser of its own. */
function anAttempt(overrides: Partial<GiftAttempt> = {}): GiftAttempt {
  attempts += 1
  return {
    address: `2001:db8::${attempts}`,
    teamSlug: `team-${attempts}`,
    browserHash: newKey(),
    reopens: false,
    trap: '',
    stamp: seal(`shown ${now().getTime() - 30_000}`),
    proof: '',
    ticket: '',
    ...overrides,
  }
}

async function kindsOf(times: number, make: () => GiftAttempt): Promise<Verdict['kind'][]> {
  const kinds: Verdict['kind'][] = []
  for (let time = 0; time < times; time++) kinds.push((await weighAttempt(make())).kind)
  return kinds
}

async function asked() {
  const verdict = await weighAttempt(anAttempt({ trap: 'x' }))
  if (verdict.kind !== 'prove') throw new Error('nothing was asked')
  return verdict.check
}

async function solve({ challenge }: { challenge: string }): Promise<string> {
  const task: Challenge = JSON.parse(challenge)
  const solution = await solveChallenge({ challenge: task, deriveKey })
  return JSON.stringify({ challenge: task, solution })
}

let declines = 0

/** A card that was declined is told of twice: as a payment and as a charge. */
async function decline(times: number): Promise<void> {
  const types = ['payment_intent.payment_failed', 'charge.failed']
  const rows = Array.from({ length: times }, () => (declines += 1)).flatMap((n) =>
    types.map((type) => ({
      id: `evt_${type}_${n}`,
      type,
      livemode: false,
      account: null,
      created_at: now(),
      subject_kind: 'payment',
      subject_id: `pi_${n}`,
      charge_id: null,
      gift_public_id: null,
      payload: '{}',
      received_at: now(),
    })),
  )
  await db.insertInto('stripe_event').values(rows).execute()
}
