import type { AppUnderLoad } from './app-under-load.ts'
import type { Sizes } from './bench.ts'
import type { Figure } from './report.ts'
import { noticeOf, tellOne } from './stripe-crowd.ts'

const PLACES = 144
/** How many stand before the door at a time. */
const AT_ONCE = 50

interface Outing {
  readonly path: string
  readonly version: string
  readonly units: string
}

/** A sale that opens at noon: far more press to pay than there are places. */
export async function measureTickets(
  app: AppUnderLoad,
  { buyers }: Sizes,
  note: (figure: Figure) => void,
): Promise<void> {
  const outing = await sellOuting(app)
  const looked = await inCrowd(buyers, (buyer) => look(app, outing, buyer))
  const pressed = await inCrowd(buyers, (buyer) => press(app, outing, buyer))
  note({
    name: `reference: a cart looked over, ${AT_ONCE} connections`,
    value: looked.perSecond,
    unit: 'carts/s',
  })
  note({
    name: `${buyers} buyers press to pay for ${PLACES} places`,
    value: pressed.perSecond,
    unit: 'buyers/s',
    note: 'Stripe’s page opened for who has one',
  })
  const ratio = pressed.perSecond / looked.perSecond
  note({ name: 'the same ÷ reference', value: ratio, unit: '×', goal: '≥ 0.3', met: ratio >= 0.3 })
  const led = pressed.answers.filter((session) => session !== null)
  await payAll(app, led)
  const wrong = await countWrong(app, led)
  note({
    name: 'of the places lost, sold twice or not sold',
    value: wrong,
    unit: '',
    goal: '0',
    met: wrong === 0,
  })
}

/** An event of a team of the crowd, with one kind of place for sale. */
async function sellOuting({ database }: AppUnderLoad): Promise<Outing> {
  const { rows } = await database.query<{ version: string; package: string }>(
    `with planned as (
       insert into event (team_id, slug, kind) select id, 'bench-outing', 'golf_outing' from team where slug = 'bench-team-3' returning id
     ), written as (
       insert into event_version (event_id, title, time_zone, place, street, town, street_shown, capacity, decided_at, decision)
       select id, 'Bench outing', 'America/Chicago', 'The course', '1 Fairway', 'Milwaukee', 'public', ${PLACES}, now(), 'approved'
         from planned returning id, event_id
     ), held as (
       insert into event_day (version_id, starts_at, ends_at)
       select id, now() + interval '30 days', now() + interval '30 days 6 hours' from written
     ), sold as (
       insert into package (event_id) select event_id from written returning id, public_id
     ), told as (
       insert into package_text (version_id, package_id, position, kind, name, price_cents, fair_value_cents, people, places)
       select written.id, sold.id, 1, 'place', 'Single', 12000, 7000, 1, 1 from written, sold
     )
     select written.id as version, sold.public_id as package from written, sold`,
  )
  await database.query(
    `update event e set status = 'published', published_at = now(), approved_version_id = v.id, seats = ${PLACES}
       from event_version v where v.event_id = e.id and e.slug = 'bench-outing'`,
  )
  const [row] = rows
  if (!row) throw new Error('The outing was not planned')
  return {
    path: '/teams/bench-team-3/events/bench-outing/tickets',
    version: row.version,
    units: `units-${row.package}`,
  }
}

async function look(app: AppUnderLoad, outing: Outing, buyer: number): Promise<void> {
  const answer = await post(app, outing, buyer, {})
  if (answer.status !== 200) throw new Error(`The cart answered ${answer.status}`)
  await answer.text()
}

/** @returns the page at the payment company that the buyer is led to; `null` for who is told that it is sold out. */
async function press(app: AppUnderLoad, outing: Outing, buyer: number): Promise<string | null> {
  const answer = await post(app, outing, buyer, { step: 'pay', seen: '12000' })
  await answer.text()
  if (answer.status === 400 || answer.status === 409) return null
  const [, session] = /(cs_\w+)/.exec(answer.headers.get('Location') ?? '') ?? []
  if (answer.status !== 303 || session === undefined)
    throw new Error(`A buyer was answered ${answer.status}`)
  return session
}

async function post(
  { url }: AppUnderLoad,
  { path, version, units }: Outing,
  buyer: number,
  step: Readonly<Record<string, string>>,
): Promise<Response> {
  return await fetch(url + path, {
    method: 'POST',
    redirect: 'manual',
    headers: {
      'Sec-Fetch-Site': 'same-origin',
      'X-Forwarded-For': `198.51.${buyer >> 8}.${buyer & 255}`,
    },
    body: new URLSearchParams({
      key: buyer.toString(16).padStart(32, '0'),
      version,
      [units]: '1',
      name: `Buyer ${buyer}`,
      email: `buyer-${buyer}@bench.example`,
      firm: '',
      code: '',
      extra: '',
      ...step,
    }),
  })
}

async function inCrowd<Answer>(times: number, act: (turn: number) => Promise<Answer>) {
  const answers: Answer[] = []
  let next = 0
  const start = performance.now()
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (let turn = next++; turn < times; turn = next++) answers.push(await act(turn))
    }),
  )
  return { answers, perSecond: times / ((performance.now() - start) / 1000) }
}

async function payAll(app: AppUnderLoad, sessions: readonly string[]): Promise<void> {
  for (const session of sessions) {
    app.stripe.pay(session, { email: 'buyer@bench.example', name: 'Buyer' })
    await tellOne(app, { body: await noticeOf(app.stripe, session) })
  }
  for (let tries = 0; tries < 600; tries++) {
    const { rows } = await app.database.query(
      `select 1 from sale s join ticket_order o on o.sale_id = s.id where s.status = 'started' limit 1`,
    )
    if (rows.length === 0) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error('Not all places were booked within a minute.')
}

/** Whoever was led to pay has one place, paid once; and of all the places there is one for each. */
async function countWrong({ database }: AppUnderLoad, led: readonly string[]): Promise<number> {
  const { rows } = await database.query<{ places: number; paid: number; buyers: number }>(
    `select count(*)::int as places, count(*) filter (where s.status = 'paid')::int as paid,
            count(distinct o.buyer_email)::int as buyers
       from ticket k join ticket_order o on o.id = k.order_id join event e on e.id = k.event_id left join sale s on s.id = k.sale_id
      where e.slug = 'bench-outing' and k.released_at is null`,
  )
  const [sold] = rows
  const counts = [sold?.places, sold?.paid, sold?.buyers, new Set(led).size]
  return counts.reduce<number>((sum, count) => sum + Math.abs(PLACES - (count ?? 0)), 0)
}
