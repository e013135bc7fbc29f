import type { Stripe } from 'stripe'
import { invalid } from '../errors.ts'
import { expireDueSessions, expireSession } from '../money/sessions.ts'
import type { FieldRow, LineRow, SessionRow } from '../state/rows.ts'
import { lineObject } from '../wire/session.ts'
import { writeObject } from '../wire/objects.ts'
import { newId } from '../world.ts'
import type { World } from '../world.ts'
import { pageOf, pageOfFew, rowOf, text } from './lists.ts'
import { merged } from './metadata.ts'
import { read, write } from './route.ts'
import type { Call, Route } from './route.ts'
import type { Requests } from './validate.ts'

const DAY = 86_400
const HALF_AN_HOUR = 1_800
/** The least that Stripe takes, in cents. */
export const LEAST_AMOUNT = 50

export const sessionRoutes: readonly Route[] = [
  write('/v1/checkout/sessions', 'session-create', createSession),
  write('/v1/checkout/sessions/:id/expire', 'session-expire', ({ world, id }) =>
    writeObject('checkout.session', expireSession(world, sessionOf(world, id)), world),
  ),
  read('/v1/checkout/sessions/:id', ({ world, id }) =>
    writeObject('checkout.session', sessionOf(world, id), world),
  ),
  read('/v1/checkout/sessions/:id/line_items', ({ world, id, path, params }) =>
    listLines(sessionOf(world, id), path, params),
  ),
  read('/v1/checkout/sessions', listSessions),
]

/** A session as it is now: a page whose time is over closes when it is looked at. */
export function sessionOf(world: World, id: string): SessionRow {
  const session = rowOf(world.store.tables, 'checkout.session', id)
  if (session.status === 'open' && session.expiresAt <= world.now())
    return expireSession(world, session)
  return session
}

export function listLines(session: SessionRow, url: string, params: Call['params']) {
  const rows = session.lines.map((line) => ({ ...line, created: session.created }))
  const page = pageOfFew(rows, params, url)
  return { ...page, data: page.data.map((line) => lineObject(line, session)) }
}

function listSessions({ world, params, path }: Call): object {
  expireDueSessions(world)
  const status = text(params['status'])
  const payment = text(params['payment_intent'])
  const page = pageOf(
    world.store.tables['checkout.session'],
    params,
    path,
    (session) =>
      (status === undefined || session.status === status) &&
      (payment === undefined || session.payment === payment),
  )
  return { ...page, data: page.data.map((row) => writeObject('checkout.session', row, world)) }
}

function createSession({ world }: Call, asked: Requests['session-create']): object {
  const mode = modeOf(asked.mode)
  const hosted = asked.ui_mode === undefined || asked.ui_mode === 'hosted_page'
  if (hosted && asked.success_url === undefined) throw absent('success_url')
  const lines = linesOf(asked)
  if (mode === 'subscription' && lines.every(({ interval }) => interval === null))
    throw invalid('You must provide at least one recurring price in `subscription` mode.', {
      param: 'line_items',
    })
  if (mode === 'subscription' && asked.payment_intent_data !== undefined)
    throw invalid('You can not pass `payment_intent_data` in `subscription` mode.', {
      param: 'payment_intent_data',
    })
  const id = newId('cs_test_', 58)
  const session = world.store.put('checkout.session', {
    id,
    created: world.now(),
    mode,
    status: 'open',
    paid: false,
    hosted,
    amount: lines.reduce((sum, line) => sum + line.unitAmount * line.quantity, 0),
    currency: asked.line_items?.[0]?.price_data?.currency.toLowerCase() ?? 'usd',
    lines,
    reference: asked.client_reference_id ?? null,
    customer: asked.customer ?? null,
    customerEmail: asked.customer_email ?? null,
    submitType: asked.submit_type ?? null,
    locale: asked.locale ?? null,
    successUrl: asked.success_url ?? null,
    cancelUrl: asked.cancel_url ?? null,
    returnUrl: asked.return_url ?? null,
    clientSecret: hosted ? null : `${id}_secret_${newId('', 20)}`,
    expiresAt: expiryOf(world, asked.expires_at),
    metadata: merged({}, asked.metadata),
    fields: (asked.custom_fields ?? []).map(fieldOf),
    submitText: asked.custom_text?.submit ? asked.custom_text.submit.message : null,
    paymentDescription: asked.payment_intent_data?.description ?? null,
    paymentMetadata: merged({}, asked.payment_intent_data?.metadata),
    subscriptionMetadata: merged({}, asked.subscription_data?.metadata),
    payment: null,
    payer: null,
    subscription: null,
    invoice: null,
  })
  return writeObject('checkout.session', session, world)
}

function modeOf(mode: string | undefined): SessionRow['mode'] {
  if (mode === 'payment') return 'payment'
  if (mode === 'subscription') return 'subscription'
  throw invalid('Invalid mode: must be one of payment or subscription', { param: 'mode' })
}

function linesOf({ line_items = [] }: Stripe.Checkout.SessionCreateParams): LineRow[] {
  if (line_items.length === 0) throw absent('line_items')
  const lines = line_items.map(({ price_data, quantity = 1 }, index) => {
    const at = `line_items[${index}][price_data]`
    if (price_data === undefined)
      throw invalid('This emulator takes inline prices only.', { param: at })
    const unitAmount = price_data.unit_amount ?? 0
    if (!Number.isInteger(unitAmount) || unitAmount < 0)
      throw invalid('Invalid non-negative integer', { param: `${at}[unit_amount]` })
    return {
      id: newId('li_'),
      name: price_data.product_data?.name ?? '',
      unitAmount,
      quantity,
      interval: intervalOf(price_data.recurring?.interval),
    }
  })
  if (lines.reduce((sum, line) => sum + line.unitAmount * line.quantity, 0) < LEAST_AMOUNT)
    throw invalid('The Checkout Session’s total amount must be at least $0.50 usd', {
      code: 'amount_too_small',
      param: 'line_items[0][price_data][unit_amount]',
    })
  return lines
}

function intervalOf(interval: string | undefined): LineRow['interval'] {
  if (interval === 'day' || interval === 'week' || interval === 'year') return interval
  return interval === undefined ? null : 'month'
}

function fieldOf(field: Stripe.Checkout.SessionCreateParams.CustomField): FieldRow {
  const { key, label, optional = false } = field
  return { key, label: label.custom, type: fieldTypeOf(field.type), optional, value: null }
}

function fieldTypeOf(type: string): FieldRow['type'] {
  if (type === 'numeric') return 'numeric'
  return type === 'dropdown' ? 'dropdown' : 'text'
}

function expiryOf(world: World, asked: number | undefined): number {
  if (asked === undefined) return world.now() + DAY
  const ahead = asked - world.now()
  // A minute of grace on both sides: two machines' clocks are never the same.
  if (ahead < HALF_AN_HOUR - 60 || ahead > DAY + 60)
    throw invalid('The `expires_at` timestamp must be between 30 minutes and 24 hours from now.', {
      param: 'expires_at',
    })
  return asked
}

function absent(param: string) {
  return invalid(`Missing required param: ${param}.`, { param, code: 'parameter_missing' })
}
