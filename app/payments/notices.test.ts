import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Payments } from './connect.server.ts'
import { startStripeEmulator } from './emulator/emulator.ts'
import type { Emulator } from './emulator/emulator.ts'
import { signatureOf } from './emulator/webhooks/sign.ts'
import { startHook } from './testing/hook.ts'
import type { Hook } from './testing/hook.ts'
import { everyOne, openOne, payOne, paymentsOn } from './testing/payments.ts'

let hook: Hook
let emulator: Emulator
let payments: Payments
const secret = 'whsec_of_the_test'

beforeAll(async () => {
  hook = await startHook()
  emulator = await startStripeEmulator({ webhooks: [hook.endpoint], retryMs: [5, 5] })
  payments = paymentsOn(emulator)
})

beforeEach(() => {
  hook.received.length = 0
  Object.assign(emulator.webhooks.controls, { paused: false, copies: 1, drop: 0, shuffled: false })
})

afterAll(async () => {
  await emulator.close()
  await hook.close()
})

function notice(body: object = snapshot): string {
  return JSON.stringify(body)
}

const snapshot = {
  id: 'evt_1',
  object: 'event',
  api_version: '2026-10-28.endive',
  created: 1_795_000_000,
  livemode: false,
  type: 'checkout.session.completed',
  data: {
    object: { id: 'cs_test_1', object: 'checkout.session', metadata: { gift: 'g-1' } },
  },
}

const at = new Date('2026-11-22T12:00:00Z')

function read(body: string | Buffer, signature: string | null, from = payments) {
  return from.readNotice(body, signature, at)
}

function before(seconds: number): Date {
  return new Date(at.getTime() - seconds * 1000)
}

describe('F6: what is read and what is refused', () => {
  test('a signed notice is read', () => {
    expect(read(notice(), signatureOf(notice(), secret, at))).toEqual({
      kind: 'notice',
      notice: {
        id: 'evt_1',
        type: 'checkout.session.completed',
        livemode: false,
        account: null,
        createdAt: new Date(1_795_000_000_000),
        subject: { kind: 'checkout', id: 'cs_test_1', chargeId: null, giftId: 'g-1' },
        json: notice(),
      },
    })
  })

  test('raw bytes are read as well as text', () => {
    const bytes = Buffer.from(notice())
    expect(read(bytes, signatureOf(notice(), secret, at))).toMatchObject({ kind: 'notice' })
  })

  test.each([
    [0, 'notice'],
    [299, 'notice'],
    [300, 'notice'],
    [301, 'refused'],
    [86_400, 'refused'],
  ] as const)('signed %i seconds ago: %s', (age, kind) => {
    expect(read(notice(), signatureOf(notice(), secret, before(age)))).toMatchObject({ kind })
  })

  test('a body that was altered by one byte is refused, wherever the byte stands', () => {
    const body = notice()
    const signature = signatureOf(body, secret, at)
    for (let position = 0; position < body.length; position += 7) {
      const bytes = Buffer.from(body)
      bytes[position] = (bytes[position] ?? 0) ^ 1
      expect(read(bytes, signature)).toEqual({ kind: 'refused' })
    }
  })

  test('the same notice written anew is refused', () => {
    const again = JSON.stringify(snapshot, null, 1)
    expect(read(again, signatureOf(notice(), secret, at))).toEqual({ kind: 'refused' })
  })

  test('while the secret is changed, the old one and the new one are both good', () => {
    const changing = paymentsOn(emulator, { webhookSecrets: ['whsec_new', secret] })
    for (const known of ['whsec_new', secret])
      expect(read(notice(), signatureOf(notice(), known, at), changing)).toMatchObject({
        kind: 'notice',
      })
  })

  test('a secret that was taken away is refused', () => {
    const changed = paymentsOn(emulator, { webhookSecrets: ['whsec_new'] })
    expect(read(notice(), signatureOf(notice(), secret, at), changed)).toEqual({ kind: 'refused' })
  })

  test('a blank secret signs nothing', () => {
    const blank = paymentsOn(emulator, { webhookSecrets: ['', ' '] })
    expect(read(notice(), signatureOf(notice(), '', at), blank)).toEqual({ kind: 'refused' })
    expect(read(notice(), signatureOf(notice(), ' ', at), blank)).toEqual({ kind: 'refused' })
  })

  test.each([
    ['no signature', null],
    ['an empty signature', ''],
    ['a signature without a time', 'v1=abc'],
    ['a signature of another scheme', `t=1,v0=${'0'.repeat(64)}`],
    ['nonsense', 'hello'],
  ])('%s is refused', (_, signature) => {
    expect(read(notice(), signature)).toEqual({ kind: 'refused' })
  })

  test.each([
    ['a thin notice', JSON.stringify({ id: 'evt_2', object: 'v2.core.event', type: 'v2.core.x' })],
    ['no JSON', 'not json'],
    ['nothing', ''],
    ['null', 'null'],
    ['a list', '[]'],
    ['an event without data', JSON.stringify({ ...snapshot, data: undefined })],
    ['an event whose data is text', JSON.stringify({ ...snapshot, data: { object: 'x' } })],
  ])('%s is refused even when signed', (_, body) => {
    expect(read(body, signatureOf(body, secret, at))).toEqual({ kind: 'refused' })
  })

  test('an unknown type, a newer version, another account and live mode are read and told apart', () => {
    const strange = {
      ...snapshot,
      type: 'moon.landed',
      api_version: '2031-01-01.zinnia',
      livemode: true,
      account: 'acct_other',
      data: { object: { object: 'moon', shape: ['new'] } },
    }
    expect(read(notice(strange), signatureOf(notice(strange), secret, at))).toMatchObject({
      kind: 'notice',
      notice: {
        type: 'moon.landed',
        livemode: true,
        account: 'acct_other',
        subject: { kind: 'other', id: '', chargeId: null, giftId: null },
      },
    })
  })
})

describe('F6: what the emulator delivers', () => {
  test('every subject is named by its kind, its charge and its gift', async () => {
    const { chargeId, paymentId } = await payOne(payments, emulator, { giftId: 'g-told' })
    const refundId = emulator.refundInDashboard(chargeId, { amount: 100 })
    const disputeId = emulator.openDispute(chargeId, { amount: 1_000 })
    const payoutId = emulator.payout()
    await emulator.deliverAll()
    const subjects = hook.received.map(({ raw, signature }) => {
      const told = payments.readNotice(raw, signature)
      return told.kind === 'notice' ? told.notice.subject : told
    })
    expect(subjects).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ kind: 'checkout', giftId: 'g-told' }),
        { kind: 'payment', id: paymentId, chargeId, giftId: 'g-told' },
        { kind: 'charge', id: chargeId, chargeId, giftId: 'g-told' },
        { kind: 'refund', id: refundId, chargeId, giftId: null },
        { kind: 'dispute', id: disputeId, chargeId, giftId: null },
        { kind: 'payout', id: payoutId, chargeId: null, giftId: null },
      ]),
    )
  })

  test('fifty copies at once are one notice', async () => {
    emulator.webhooks.controls.copies = 50
    const { id } = await openOne(payments)
    emulator.expire(id)
    await emulator.deliverAll()
    expect(hook.received).toHaveLength(50)
    expect(new Set(hook.received.map(({ event }) => event.id)).size).toBe(1)
  })

  test('held back, then let out in another order, nothing is lost', async () => {
    const made = emulator.events().length
    Object.assign(emulator.webhooks.controls, { paused: true, shuffled: true })
    for (let count = 0; count < 5; count++) await payOne(payments, emulator)
    await emulator.deliverAll()
    expect(hook.received).toEqual([])
    emulator.webhooks.controls.paused = false
    await emulator.deliverAll()
    const wanted = emulator
      .events()
      .slice(made)
      .map(({ id }) => id)
    const got = hook.received.map(({ event }) => event.id)
    expect(got.toSorted()).toEqual(wanted.toSorted())
    expect(got).not.toEqual(wanted)
  })

  test('what is never delivered is found in the list of the undelivered, and only there', async () => {
    const since = { createdFrom: new Date(Date.now() - 60_000) }
    emulator.webhooks.controls.drop = 1
    const { id } = await openOne(payments)
    emulator.expire(id)
    const other = await openOne(payments)
    emulator.expire(other.id)
    await emulator.deliverAll()
    expect(hook.received.map(({ event }) => event.data.object)).toMatchObject([{ id: other.id }])
    const undelivered = await everyOne(payments.listUndeliveredNotices(since))
    expect(undelivered.map(({ subject }) => subject.id)).toEqual([id])
    const all = await everyOne(payments.listNotices(since))
    expect(all.map(({ subject }) => subject.id)).toEqual(expect.arrayContaining([id, other.id]))
  })

  test('forged, stale, altered and unsigned deliveries are refused; a strange one is read', async () => {
    const { id } = await openOne(payments)
    emulator.expire(id)
    await emulator.deliverAll()
    const eventId = emulator.events().at(-1)?.id ?? ''
    const kindOf = async (tampering: Parameters<Emulator['deliverTampered']>[1]) => {
      await emulator.deliverTampered(eventId, tampering)
      const last = hook.received.at(-1)
      return payments.readNotice(last?.raw ?? '', last?.signature ?? null).kind
    }
    expect(await kindOf({})).toBe('notice')
    expect(await kindOf({ secret: 'whsec_forged' })).toBe('refused')
    expect(await kindOf({ ageSeconds: 302 })).toBe('refused')
    expect(await kindOf({ alteredByte: true })).toBe('refused')
    expect(await kindOf({ unsigned: true })).toBe('refused')
    expect(await kindOf({ event: { type: 'moon.landed', livemode: true } })).toBe('notice')
  })
})
