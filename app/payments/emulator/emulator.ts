import { makeActions } from './actions.ts'
import type { Actions } from './actions.ts'
import { control } from './control.ts'
import { missing } from './errors.ts'
import { makeFaults } from './faults.ts'
import type { Faults } from './faults.ts'
import { listen } from './http.ts'
import type { EventRow } from './state/rows.ts'
import { openStore } from './state/store.ts'
import type { Store } from './state/store.ts'
import { makeCourier } from './webhooks/courier.ts'
import type { Courier, Endpoint } from './webhooks/courier.ts'
import { tampered } from './webhooks/tamper.ts'
import type { Tampering } from './webhooks/tamper.ts'
import { writeEvent } from './wire/objects.ts'
import { defaultSettings, makeWorld } from './world.ts'
import type { Settings, World } from './world.ts'

export interface EmulatorOptions {
  /** A free one when left out. */
  readonly port?: number
  /** Where its memory is kept between runs; it forgets when left out. */
  readonly stateFile?: string
  readonly webhooks?: readonly Endpoint[]
  readonly now?: () => Date
  readonly settings?: Partial<Settings>
  /** How long to wait before the second, third … attempt of a webhook. */
  readonly retryMs?: readonly number[]
}

export interface Emulator extends Actions {
  /** Where it answers: what `STRIPE_API_BASE` is set to. */
  readonly url: string
  readonly port: number
  readonly settings: Settings
  readonly faults: Faults
  /** The switches for webhooks, and what was delivered. */
  readonly webhooks: Pick<Courier, 'controls' | 'log'>
  /** Waits until every webhook has been delivered, or its attempts are used up. */
  deliverAll(): Promise<void>
  /** Delivers an event once more, differently; returns what each address answered. */
  deliverTampered(eventId: string, tampering: Tampering): Promise<number[]>
  /** Is a new account again, in which nothing ever happened; what is kept in a file comes back with it. */
  forgetAll(): void
  /** The events so far, oldest first. */
  events(): EventRow[]
  close(): Promise<void>
}

const RETRIES_IN_MS = [1_000, 5_000, 30_000, 120_000, 600_000]
const CLOSE_DUE_PAGES_EVERY_MS = 30_000

/**
 * A Stripe of our own on loopback: it speaks the wire protocol of the pinned API version and moves no money.
 * @throws Error in production.
 */
export async function startStripeEmulator(options: EmulatorOptions = {}): Promise<Emulator> {
  refuseInProduction()
  const settings: Settings = { ...defaultSettings, ...options.settings }
  const endpoints = options.webhooks ?? []
  const store = openStore(options.stateFile)
  const faults = makeFaults()
  let base = ''
  const world: World = makeWorld({
    store,
    settings,
    clock: options.now ?? (() => new Date()),
    base: () => base,
    listeners: (type) => endpoints.filter((each) => hears(each, type)).map(({ url }) => url),
    onEvent: (event) => post(courier, endpoints, store, event),
  })
  const courier = makeCourier({
    bodyOf: (id) => bodyOf(world, id),
    onDelivered: ({ eventId, endpoint }) => strikeOff(store, eventId, endpoint.url),
    retryMs: options.retryMs ?? RETRIES_IN_MS,
  })
  const actions = makeActions(world)
  const deliverTampered = (eventId: string, tampering: Tampering) =>
    sendTampered(world, courier, endpoints, eventId, tampering)
  const board = { actions, faults, courier, settings, store, deliverTampered }
  const { server, port } = await listen(
    { world, faults, control: (method, path, body) => control(board, method, path, body) },
    options.port ?? 0,
  )
  base = `http://127.0.0.1:${port}`
  for (const { id } of store.tables.delivery.oldestFirst()) {
    const event = store.tables.event.get(id)
    if (event !== undefined) post(courier, endpoints, store, event)
  }
  const clockwork = setInterval(() => actions.expireDue(), CLOSE_DUE_PAGES_EVERY_MS).unref()
  return {
    ...actions,
    url: base,
    port,
    settings,
    faults,
    webhooks: courier,
    deliverAll: () => courier.deliverAll(),
    deliverTampered,
    forgetAll() {
      for (const table of Object.values(store.tables)) table.forgetAll()
    },
    events: () => [...store.tables.event.oldestFirst()],
    async close() {
      clearInterval(clockwork)
      await courier.close()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      store.close()
    },
  }
}

/** Read here and not from the settings of the app, which are complete only once the emulator runs. */
function refuseInProduction(): void {
  const { APP_MODE, NODE_ENV } = process.env
  if (APP_MODE === 'production' || (APP_MODE === undefined && NODE_ENV === 'production'))
    throw new Error('The Stripe emulator does not run in production.')
}

function hears({ events }: Endpoint, type: string): boolean {
  return events === undefined || events.includes(type)
}

/** Sends an event to every address that still waits for it. */
function post(
  courier: Courier,
  endpoints: readonly Endpoint[],
  store: Store,
  { id, type }: EventRow,
): void {
  const waiting = store.tables.delivery.get(id)?.waiting ?? []
  for (const endpoint of endpoints)
    if (waiting.includes(endpoint.url)) courier.enqueue({ eventId: id, type, endpoint, attempt: 1 })
}

function strikeOff(store: Store, eventId: string, url: string): void {
  const delivery = store.tables.delivery.get(eventId)
  if (delivery === undefined) return
  const waiting = delivery.waiting.filter((each) => each !== url)
  store.put('delivery', { ...delivery, waiting })
  store.commit()
}

function bodyOf(world: World, eventId: string): string | undefined {
  const event = world.store.tables.event.get(eventId)
  return event && JSON.stringify(writeEvent(event, world), null, 2)
}

async function sendTampered(
  world: World,
  courier: Courier,
  endpoints: readonly Endpoint[],
  eventId: string,
  tampering: Tampering,
): Promise<number[]> {
  const honest = bodyOf(world, eventId)
  if (honest === undefined) throw missing('event', eventId)
  return Promise.all(
    endpoints.map((endpoint) => {
      const { body, signature } = tampered(honest, endpoint.secret, tampering)
      return courier.send(endpoint, body, signature)
    }),
  )
}
