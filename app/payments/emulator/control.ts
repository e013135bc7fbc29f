import { z } from 'zod'
import type { Actions } from './actions.ts'
import { missing } from './errors.ts'
import type { Faults } from './faults.ts'
import type { Store } from './state/store.ts'
import type { Courier } from './webhooks/courier.ts'
import type { Tampering } from './webhooks/tamper.ts'
import type { Settings } from './world.ts'

export interface Switchboard {
  readonly actions: Actions
  readonly faults: Faults
  readonly courier: Courier
  readonly settings: Settings
  readonly store: Store
  readonly deliverTampered: (eventId: string, tampering: Tampering) => Promise<number[]>
}

type Answer = (board: Switchboard, id: string, told: unknown) => unknown

/**
 * The control API below `/_emulator`: the same switches as the methods of `Emulator`, as JSON,
 * for programs that drive the app from outside.
 * @throws Refusal for a path or an object that does not exist; ZodError for a body that says something else.
 */
export async function control(
  board: Switchboard,
  method: string,
  path: string,
  told: unknown,
): Promise<unknown> {
  for (const [route, answer] of routes) {
    const [verb, pattern = ''] = route.split(' ')
    const match = new RegExp(`^${pattern.replace(':id', '([^/]+)')}$`).exec(path)
    if (verb === method && match !== null) return await answer(board, match[1] ?? '', told)
  }
  throw missing('switch', `${method} ${path}`)
}

const When = z.object({ created: z.coerce.date().optional() })

const Visit = When.extend({
  email: z.string().optional(),
  name: z.string().optional(),
  card: z.string().optional(),
  wallet: z.enum(['apple_pay', 'google_pay', 'link', 'us_bank_account']).optional(),
  bankSays: z.enum(['yes', 'no']).optional(),
})

const FaultBody = z.object({
  kind: z.enum([
    'timeout-before',
    'timeout-after',
    'reset-before',
    'reset-after',
    'server-error',
    'conflict',
    'rate-limit',
    'forbidden',
    'malformed',
    'latency',
  ]),
  on: z.string().optional(),
  times: z.number().int().positive().optional(),
  ms: z.number().int().nonnegative().optional(),
})

const SettingsBody = z.object({
  feeBasisPoints: z.number().int().nonnegative().optional(),
  feeFixed: z.number().int().nonnegative().optional(),
  disputeFee: z.number().int().nonnegative().optional(),
  disputeFeeReturned: z.number().int().nonnegative().optional(),
  lateMovements: z.boolean().optional(),
  newRefunds: z.enum(['succeeded', 'pending']).optional(),
  lateDebitFailures: z.enum(['dispute', 'payment_failure_refund']).optional(),
})

const TamperingBody = z.object({
  eventId: z.string(),
  event: z.record(z.string(), z.unknown()).optional(),
  secret: z.string().optional(),
  ageSeconds: z.number().optional(),
  alteredByte: z.boolean().optional(),
  unsigned: z.boolean().optional(),
})

const Amount = When.extend({ amount: z.number().int().positive().optional() })
const Renewal = When.extend({ declined: z.boolean().optional() })
const Times = z.object({ times: z.number().int().nonnegative() })
const Delay = z.object({ ms: z.number().int().nonnegative() })

const routes: readonly (readonly [string, Answer])[] = [
  ['POST /faults', ({ faults }, _, told) => faults.add(FaultBody.parse(told))],
  ['DELETE /faults', ({ faults }) => faults.clear()],
  ['POST /settings', ({ settings }, _, told) => Object.assign(settings, SettingsBody.parse(told))],
  [
    'POST /sessions/:id/pay',
    ({ actions }, id, told) => {
      const { created, ...visit } = Visit.parse(told)
      return actions.pay(id, { ...visit, createdAt: created })
    },
  ],
  [
    'POST /sessions/:id/settle',
    ({ actions }, id, told) => actions.settle(id, When.parse(told).created),
  ],
  [
    'POST /sessions/:id/bounce',
    ({ actions }, id, told) => actions.bounce(id, When.parse(told).created),
  ],
  ['POST /sessions/:id/expire', ({ actions }, id) => actions.expire(id)],
  ['POST /sessions/expire', ({ actions }) => actions.expireDue()],
  ['POST /movements/settle', ({ actions }) => actions.settleMovements()],
  [
    'POST /charges/:id/refund',
    ({ actions }, id, told) => {
      const { amount, created } = Amount.parse(told)
      return { id: actions.refundInDashboard(id, { amount, createdAt: created }) }
    },
  ],
  [
    'POST /charges/:id/dispute',
    ({ actions }, id, told) => {
      const { amount, created } = Amount.parse(told)
      return { id: actions.openDispute(id, amount === undefined ? {} : { amount }, created) }
    },
  ],
  [
    'POST /charges/:id/inquiry',
    ({ actions }, id, told) => ({ id: actions.openInquiry(id, When.parse(told).created) }),
  ],
  ['POST /refunds/:id/succeed', ({ actions }, id) => actions.finishRefund(id)],
  ['POST /refunds/:id/fail', ({ actions }, id) => actions.failRefund(id)],
  [
    'POST /disputes/:id/win',
    ({ actions }, id, told) => actions.settleDispute(id, 'won', When.parse(told).created),
  ],
  [
    'POST /disputes/:id/lose',
    ({ actions }, id, told) => actions.settleDispute(id, 'lost', When.parse(told).created),
  ],
  [
    'GET /subscriptions/of/:id',
    ({ store }, email) => {
      const all = [...store.tables.subscription.oldestFirst()]
      return all.findLast(({ payer }) => payer.email === decodeURIComponent(email))?.id ?? null
    },
  ],
  [
    'POST /subscriptions/:id/renew',
    ({ actions }, id, told) => {
      const { declined, created } = Renewal.parse(told)
      return { id: actions.renew(id, { declined, createdAt: created }) }
    },
  ],
  [
    'POST /subscriptions/:id/give-up',
    ({ actions }, id, told) => actions.giveUp(id, When.parse(told).created),
  ],
  ['POST /payouts', ({ actions }, _, told) => ({ id: actions.payout(When.parse(told).created) })],
  ['POST /payouts/:id/fail', ({ actions }, id) => actions.failPayout(id)],
  ['POST /webhooks/pause', ({ courier }) => void (courier.controls.paused = true)],
  [
    'POST /webhooks/resume',
    ({ courier }) => {
      courier.controls.paused = false
      return courier.deliverAll()
    },
  ],
  [
    'POST /webhooks/duplicate',
    ({ courier }, _, told) => void (courier.controls.copies = Times.parse(told).times),
  ],
  [
    'POST /webhooks/drop',
    ({ courier }, _, told) => void (courier.controls.drop = Times.parse(told).times),
  ],
  [
    'POST /webhooks/delay',
    ({ courier }, _, told) => void (courier.controls.delayMs = Delay.parse(told).ms),
  ],
  ['POST /webhooks/shuffle', ({ courier }) => void (courier.controls.shuffled = true)],
  ['POST /webhooks/flush', ({ courier }) => courier.deliverAll()],
  [
    'POST /webhooks/send',
    async (board, _, told) => {
      const { eventId, ...tampering } = TamperingBody.parse(told)
      return { statuses: await board.deliverTampered(eventId, tampering) }
    },
  ],
  ['GET /webhooks/log', ({ courier }) => courier.log()],
  [
    'GET /state',
    ({ store }) =>
      Object.fromEntries(Object.entries(store.tables).map(([name, table]) => [name, table.size])),
  ],
]
