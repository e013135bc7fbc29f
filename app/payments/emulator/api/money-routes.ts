import type { Stripe } from 'stripe'
import { answerDispute, loseDispute } from '../money/disputes.ts'
import { arrive, makePayout } from '../money/payouts.ts'
import { writeEvent, writeObject } from '../wire/objects.ts'
import { missing } from '../errors.ts'
import { pageOf, pageOfFew, rowOf, text, texts } from './lists.ts'
import { merged } from './metadata.ts'
import { read, write } from './route.ts'
import type { Call, Route } from './route.ts'
import type { Requests } from './validate.ts'

export const moneyRoutes: readonly Route[] = [
  read('/v1/disputes/:id', ({ world, id }) =>
    writeObject('dispute', rowOf(world.store.tables, 'dispute', id), world),
  ),
  read('/v1/disputes', listDisputes),
  write('/v1/disputes/:id', 'dispute-update', updateDispute),
  write('/v1/disputes/:id/close', 'dispute-close', ({ world, id }) =>
    writeObject('dispute', loseDispute(world, rowOf(world.store.tables, 'dispute', id)), world),
  ),
  read('/v1/balance', balance),
  read('/v1/balance_transactions/:id', ({ world, id }) =>
    writeObject('balance_transaction', rowOf(world.store.tables, 'balance_transaction', id), world),
  ),
  read('/v1/balance_transactions', listMovements),
  write('/v1/payouts', 'payout-create', createPayout),
  read('/v1/payouts/:id', ({ world, id }) =>
    writeObject('payout', rowOf(world.store.tables, 'payout', id), world),
  ),
  read('/v1/payouts', listPayouts),
  read('/v1/events/:id', findEvent),
  read('/v1/events', listEvents),
]

function listDisputes({ world, params, path }: Call): object {
  const { dispute } = world.store.tables
  const charge = text(params['charge'])
  const payment = text(params['payment_intent'])
  const page =
    charge !== undefined
      ? pageOfFew(dispute.by('charge', charge), params, path)
      : payment !== undefined
        ? pageOfFew(dispute.by('payment', payment), params, path)
        : pageOf(dispute, params, path, () => true)
  return { ...page, data: page.data.map((row) => writeObject('dispute', row, world)) }
}

function updateDispute({ world, id }: Call, asked: Requests['dispute-update']): object {
  const dispute = rowOf(world.store.tables, 'dispute', id)
  const kept = world.store.put('dispute', {
    ...dispute,
    metadata: merged(dispute.metadata, asked.metadata),
  })
  if (asked.evidence === undefined || asked.submit === false)
    return writeObject('dispute', kept, world)
  return writeObject('dispute', answerDispute(world, kept), world)
}

/** What stands on the balance: the sum of every line of the book. */
function balance({ world }: Call): Stripe.Balance {
  const now = world.now()
  const available = new Map<string, number>()
  const pending = new Map<string, number>()
  for (const row of world.store.tables.balance_transaction.oldestFirst()) {
    const side = row.availableOn <= now ? available : pending
    side.set(row.currency, (side.get(row.currency) ?? 0) + row.amount - row.fee)
    if (!available.has(row.currency)) available.set(row.currency, 0)
  }
  return {
    object: 'balance',
    available: sumsOf(available),
    pending: sumsOf(pending),
    livemode: false,
  }
}

function sumsOf(side: Map<string, number>): { amount: number; currency: string }[] {
  return [...side].map(([currency, amount]) => ({ amount, currency }))
}

function listMovements({ world, params, path }: Call): object {
  const { balance_transaction } = world.store.tables
  const source = text(params['source'])
  const payout = text(params['payout'])
  const type = text(params['type'])
  const page =
    source !== undefined
      ? pageOfFew(balance_transaction.by('source', source), params, path)
      : payout !== undefined
        ? pageOfFew(balance_transaction.by('payout', payout), params, path)
        : pageOf(
            balance_transaction,
            params,
            path,
            (row) => type === undefined || row.type === type,
          )
  return { ...page, data: page.data.map((row) => writeObject('balance_transaction', row, world)) }
}

function createPayout({ world }: Call, asked: Requests['payout-create']): object {
  const payout = makePayout(world, {
    amount: asked.amount,
    currency: asked.currency,
    automatic: false,
    metadata: merged({}, asked.metadata),
  })
  arrive(world, payout)
  return writeObject('payout', payout, world)
}

function listPayouts({ world, params, path }: Call): object {
  const status = text(params['status'])
  const page = pageOf(
    world.store.tables.payout,
    params,
    path,
    (payout) => status === undefined || payout.status === status,
  )
  return { ...page, data: page.data.map((row) => writeObject('payout', row, world)) }
}

function findEvent({ world, id }: Call): object {
  const event = world.store.tables.event.get(id)
  if (event === undefined) throw missing('event', id)
  return writeEvent(event, world)
}

function listEvents({ world, params, path }: Call): object {
  const { event, delivery } = world.store.tables
  const type = text(params['type'])
  const types = texts(params['types'])
  const delivered = text(params['delivery_success'])
  const page = pageOf(
    event,
    params,
    path,
    (row) =>
      (type === undefined || row.type === type) &&
      (types.length === 0 || types.includes(row.type)) &&
      (delivered === undefined ||
        (delivery.get(row.id)?.waiting.length === 0) === (delivered === 'true')),
  )
  return { ...page, data: page.data.map((row) => writeEvent(row, world)) }
}
