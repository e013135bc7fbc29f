import { execFileSync } from 'node:child_process'
import path from 'node:path'
import { request as playwright } from '@playwright/test'
import type { APIRequestContext, APIResponse } from '@playwright/test'
import { commentId } from '#db/seed/comment-plan.ts'
import { hexOf } from '#db/seed/money-plan.ts'
import { inDatabase } from '#e2e/fixtures/database.ts'
import { mailTo } from '#e2e/fixtures/mail.ts'
import { cookiesOf } from '#e2e/fixtures/staff.ts'
import { expect, test } from '#e2e/fixtures/test.ts'
import { BASE_URL } from '#e2e/site.ts'
import { newsOf } from '#db/seed/news-plan.ts'
import { couchKey } from '#db/seed/offer-plan.ts'
import { fallUpdateKey } from '#db/seed/supporter-plan.ts'
import { accessTable } from './access-table.ts'
import { classify, expected, VISITORS } from './visitors.ts'
import type { VisitorName } from './visitors.ts'

interface RemixRoute {
  readonly id: string
  readonly path?: string
  readonly index?: boolean
  readonly children?: readonly RemixRoute[]
}

/** Every address that the routes make, with the id of its leaf. */
const routes = new Map(leavesOf(readRoutes(), ''))
const team = 'garage-band-of-brothers'
const ofBand = commentId({ team, name: 'Nate W.' })
/** A night of the same team with a restaurant that was held, and what of a desk only such a night has. */
const DINNER = 'dinner-of-the-access-table'
const ofDinner =
  /:event\/(?:flyer|figure|thanks|receipts|check|restaurant|papers\/(?:flyer|half-flyers|table-cards))\b/

/** An outing of the same team that sells places, of which one was ordered, and its sheet. */
const OUTING = 'outing-of-the-access-table'
const ofOuting = /:event\/(?:tickets$|orders\b|pairings\b)/

test('every route has a row in the access table, and every row a route', () => {
  expect([...routes.keys()].toSorted()).toEqual(Object.keys(accessTable).toSorted())
})

test.describe('who may', () => {
  const visitors = new Map<VisitorName, APIRequestContext>()
  const ids = {
    gift: '',
    receipt: '',
    goods: '',
    ownGoods: '',
    goodsPhoto: '',
    monthly: '',
    person: '',
    report: '',
    mail: '',
    code: '',
    file: '',
    expected: '',
    challenge: '',
    came: '',
    deposit: '',
    money: '',
    photo: '',
    payout: '',
    event: '',
    cost: '',
    costPhoto: '',
    offerPhoto: '',
    shift: '',
    till: '',
  }

  test.beforeAll(async () => {
    for (const visitor of VISITORS) visitors.set(visitor, await contextOf(visitor))
    const admin = ofVisitor(visitors, 'admin')
    // Of a gift to a team: one to the campaign is credited to nobody.
    ids.gift = await findId(admin, `/staff/gifts?team=${team}`, /\/staff\/gifts\/([0-9a-f]{32})/)
    ids.receipt = await findId(admin, `/staff/gifts/${ids.gift}`, /\/receipts\/([0-9a-f]{32})/)
    ids.goods = await findId(admin, '/staff/goods', /\/staff\/goods\/([0-9a-f]{32})/)
    ids.monthly = await findId(admin, '/staff/monthly', /\/staff\/monthly\/([0-9a-f]{32})/)
    ids.person = await findId(admin, '/staff/people', /\/staff\/people\/([0-9a-f]{32})/)
    ids.report = await findId(admin, '/staff/reports', /\/staff\/reports\/([0-9a-f]{32})/)
    ids.expected = await findId(admin, '/staff/money', /\/staff\/money\/expected\/([0-9a-f]{32})/)
    ids.challenge = await findId(
      admin,
      '/staff/money/challenge',
      /\/staff\/money\/challenge\/([0-9a-f]{32})/,
    )
    ids.came = await findId(admin, '/staff/money', /\/staff\/money\/came\/([0-9a-f]{32})/)
    ids.deposit = await findId(admin, '/staff/deposits', /\/staff\/deposits\/([0-9a-f]{32})/)
    ids.payout = await findId(admin, '/staff/payouts', /\/staff\/payouts\/(po_\w+)/)
    ids.event = await findId(admin, '/staff/events?tab=all', /\/staff\/events\/([0-9a-f]{32})/)
    ids.shift = await findId(
      admin,
      `/teams/${team}/events/garage-sale-with-a-live-band`,
      /\/shifts\/([0-9a-f]{32})/,
    )
    ids.code = await findId(admin, `/teams/${team}`, /%2Ft%2F([a-z]{7})/)
    ids.file = await findId(
      ofVisitor(visitors, 'captain of it'),
      `/manage/${team}/pictures`,
      /files\/([0-9a-f]{32}-\d+\.jpg)/,
    )
    ids.money = await findId(
      ofVisitor(visitors, 'captain of it'),
      `/manage/${team}/money`,
      // The one with a photograph.
      /logged-item--expected"><a href="\/manage\/[a-z-]+\/money\/([0-9a-f]{32})"(?:(?!<\/li>)[^])*garage sale/,
    )
    ids.photo = await findId(
      ofVisitor(visitors, 'captain of it'),
      `/manage/${team}/money/${ids.money}`,
      /photos\/([0-9a-f]{32}-\d+\.jpg)/,
    )
    ids.ownGoods = await findId(
      ofVisitor(visitors, 'captain of it'),
      `/manage/${team}/money`,
      /\/goods\/([0-9a-f]{32})"[^>]*>A kitchen table/,
    )
    ids.goodsPhoto = await findId(
      ofVisitor(visitors, 'captain of it'),
      `/manage/${team}/goods/${ids.ownGoods}`,
      /photos\/([0-9a-f]{32}-\d+\.jpg)/,
    )
    const costs = `/manage/${team}/events/garage-sale-with-a-live-band/costs`
    // The one with a photograph.
    ids.cost = await findId(
      ofVisitor(visitors, 'captain of it'),
      costs,
      /\/costs\/([0-9a-f]{32})"[^>]*>String lights/,
    )
    ids.costPhoto = await findId(
      ofVisitor(visitors, 'captain of it'),
      `${costs}/${ids.cost}`,
      /photos\/([0-9a-f]{32}-\d+\.jpg)/,
    )
    ids.offerPhoto = await findId(
      ofVisitor(visitors, 'captain of it'),
      `/manage/${team}/events/garage-sale-with-a-live-band/offers/${couchKey}`,
      /photos\/([0-9a-f]{32}-\d+\.jpg)/,
    )
    ids.till = await findId(
      ofVisitor(visitors, 'captain of it'),
      `/manage/${team}/events/garage-sale-with-a-live-band/tills`,
      /\/tills\/([0-9a-f]{32})/,
    )
    await holdDinner()
    await keepReceipt(ids.offerPhoto)
    await keepTerms()
    await keepNeed()
    await keepSponsor()
    await sellPlace()
    await askForCheck(ids.expected)
    ids.mail = (await mailTo('denise@example.org'))[0]?.id ?? 'none'
  })
  test.afterAll(async () => {
    for (const context of visitors.values()) await context.dispose()
  })

  for (const [pattern, row] of Object.entries(accessTable)) {
    test(`read ${pattern}: ${row.read}`, async () => {
      const url = addressOf(pattern, ids)
      const leaf = encodeURIComponent(routes.get(pattern) ?? '')
      for (const visitor of VISITORS) {
        const context = ofVisitor(visitors, visitor)
        const page = await context.get(url, { maxRedirects: 0 })
        if (row.read === 'nobody') {
          expect(page.ok(), `${visitor} at ${url} (${page.status()})`).toBe(false)
          continue
        }
        expect(answerOf(page), `${visitor} at ${url}`).toBe(expected(row.read, visitor))
        if (expected(row.read, visitor) === 'allowed') continue
        // What the page does not give, its data do not give either, alone or with its parents.
        for (const data of [
          dataOf(url),
          `${dataOf(url)}?_routes=${leaf}`,
          `${dataOf(url)}?_routes=root,${leaf}`,
        ]) {
          const told = await context.get(data, { maxRedirects: 0 })
          const body = await told.text()
          expect(
            told.status() === 202 || told.status() >= 400,
            `${visitor} at ${data} got ${told.status()}`,
          ).toBe(true)
          // A refusal names the page and the way back to it, and neither tells anything.
          const own = [url, encodeURIComponent(url), routes.get(pattern) ?? url]
          const words = own.reduce((left, name) => left.replaceAll(name, ''), body)
          expect(words, `${visitor} at ${data}`).not.toMatch(/@example|donor|\$\d/)
        }
      }
      const old = await ofVisitor(visitors, 'anonymous').get(`${url}?_data=${leaf}`, {
        maxRedirects: 0,
      })
      expect(old.status(), `${url}?_data= is refused (S2)`).toBe(400)
    })

    test(`change ${pattern}: ${row.change}`, async () => {
      const url = addressOf(pattern, ids)
      for (const visitor of VISITORS) {
        const wanted = expected(row.change, visitor)
        if (wanted === 'allowed') continue
        for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
          for (const address of [url, dataOf(url)]) {
            const answer = await ofVisitor(visitors, visitor).fetch(address, {
              method,
              maxRedirects: 0,
              headers: { 'Sec-Fetch-Site': 'same-origin' },
              form: { role: 'admin', status: 'live', approved: 'true' },
            })
            expect(
              await refusedAs(answer),
              `${visitor}: ${method} ${address} (${answer.status()})`,
            ).toBe(true)
          }
        }
      }
    })
  }
})

/** Of a restaurant, for captains to begin with. */
async function keepTerms(): Promise<void> {
  await inDatabase(
    `insert into dining_template (public_id, name, typed, saved_by)
     select $1, 'Terms of the access table', '{"percent": "20", "shareOf": "pre_tax"}', min(person_id) from staff_member
     on conflict do nothing`,
    [hexOf('terms')],
  )
}

async function holdDinner(): Promise<void> {
  await inDatabase(
    `with planned as (
       insert into event (team_id, slug, kind, public_id) select id, $2, 'dining_night', $3 from team where slug = $1
       on conflict do nothing returning id
     ), written as (
       insert into event_version (event_id, title, time_zone, place, street_shown, decided_at, decision)
       select id, 'Dinner of the access table', 'America/Chicago', 'Copper Pot Diner', 'public', now(), 'approved'
         from planned returning id, event_id
     ), place as (
       insert into restaurant (name, public_id) select 'Copper Pot Diner of the access table', $4 from planned returning id
     ), booked as (
       insert into dining_booking (event_id, restaurant_id) select planned.id, place.id from planned, place
     ), agreed as (
       insert into dining_night (version_id, share_over, share_under, share_of) select id, 1, 5, 'pre_tax' from written
     )
     insert into event_day (version_id, starts_at, ends_at)
     select id, now() - interval '3 days', now() - interval '3 days' + interval '4 hours' from written`,
    [team, DINNER, hexOf(DINNER), hexOf('restaurant')],
  )
  await inDatabase(
    `update event set status = 'held', published_at = now() - interval '9 days', approved_version_id = v.id
       from event_version v where v.event_id = event.id and event.slug = $1`,
    [DINNER],
  )
}

/** Places of an order that was paid by hand are given back, and no check is written yet. */
async function askForCheck(promise: string): Promise<void> {
  await inDatabase(
    `with ordered as (
       insert into ticket_order (event_id, kind, buyer_name, way, form_key, contribution_id)
       select e.id, 'tickets', 'Walter', 'invoice', $3, c.id from event e, contribution c
        where e.slug = $1 and c.public_id = $2 on conflict do nothing
     )
     insert into refund (public_id, contribution_id, amount_cents, reason, status, paid_by)
     select $3, id, 500, 'Rain', 'requested', 'check' from contribution where public_id = $2 on conflict do nothing`,
    [OUTING, promise, hexOf('check to write')],
  )
}

async function sellPlace(): Promise<void> {
  await inDatabase(
    `with planned as (
       insert into event (team_id, slug, kind, public_id) select id, $2, 'golf_outing', $3 from team where slug = $1
       on conflict do nothing returning id
     ), written as (
       insert into event_version (event_id, title, time_zone, place, street_shown, decided_at, decision)
       select id, 'Outing of the access table', 'America/Chicago', 'The course', 'public', now(), 'approved'
         from planned returning id, event_id
     ), held as (
       insert into event_day (version_id, starts_at, ends_at)
       select id, now() + interval '30 days', now() + interval '30 days 6 hours' from written
     ), thing as (
       insert into package (event_id) select id from planned returning id, event_id
     ), told as (
       insert into package_text (version_id, package_id, position, kind, name, price_cents, fair_value_cents, people, places)
       select w.id, t.id, 1, 'place', 'Single', 0, 0, 1, 1 from written w, thing t
     ), ordered as (
       insert into ticket_order (event_id, kind, buyer_name, buyer_email, way, form_key, public_id)
       select id, 'tickets', 'Walter', 'walter@example.org', 'free', $4, $4 from planned returning id, event_id
     ), asked as (
       insert into sale (campaign_id, team_id, event_id, words, amount_cents, currency, form_key, public_id, expires_at, income)
       select t.campaign_id, t.id, p.id, 'Own place', 500, 'usd', $5, $5, now() + interval '1 day', 'ticket_income'
         from planned p, team t where t.slug = $1 returning id
     )
     insert into ticket (order_id, event_id, package_id, unit, position, price_cents, fair_value_cents, is_person, takes_place, sale_id)
     select o.id, o.event_id, t.id, 1, 1, 500, 0, true, true, a.id from ordered o, thing t, asked a`,
    [team, OUTING, hexOf(OUTING), hexOf('ticket order'), hexOf('sale of a place')],
  )
  await inDatabase(
    `update event set status = 'published', published_at = now(), approved_version_id = v.id
       from event_version v where v.event_id = event.id and event.slug = $1`,
    [OUTING],
  )
}

/** A guest's photo of a receipt, with the files of another photo. */
async function keepReceipt(file: string): Promise<void> {
  await inDatabase(
    `with guest as (
       insert into rsvp (event_id, name, email, party_size, status)
       select id, 'Ida', 'receipt@example.org', 1, 'going' from event where slug = $1
       on conflict do nothing returning id, event_id
     )
     insert into receipt_photo (event_id, rsvp_id, name, width, height, arrived_at)
     select g.event_id, g.id, p.name, p.width, p.height, now() from guest g, item_offer_photo p where p.name = $2`,
    [DINNER, file.slice(0, 32)],
  )
}

/** Something that the team needs done. */
async function keepNeed(): Promise<void> {
  await inDatabase(
    `insert into skill_need (public_id, team_id, title, skill, what, hours, due_on, status, status_at, asked_by, asked_at)
     select $1, t.id, 'A flyer for the garage sale', 'design', 'One page', 3, now() + interval '20 days', 'open', now(),
            m.person_id, now()
       from team t join team_member m on m.team_id = t.id where t.slug = $2 limit 1
     on conflict do nothing`,
    [hexOf('skill need'), team],
  )
}

/** A firm that sponsors the garage sale by invoice, with a place that nobody is named for. */
async function keepSponsor(): Promise<void> {
  await inDatabase(
    `with ordered as (
       insert into ticket_order (event_id, kind, buyer_name, buyer_email, firm, way, form_key)
       select id, 'sponsorship', 'Odile', 'odile@example.org', 'Lakeside Dental', 'free', $1 from event
        where slug = 'garage-sale-with-a-live-band'
       on conflict do nothing returning id, event_id
     ), thing as (
       insert into package (event_id) select event_id from ordered returning id, event_id
     ), told as (
       insert into package_text (version_id, package_id, position, kind, name, price_cents, fair_value_cents)
       select e.approved_version_id, t.id, 50, 'sponsorship', 'Sponsor', 0, 0 from thing t join event e on e.id = t.event_id
     ), bought as (
       insert into ticket (order_id, event_id, package_id, unit, position, price_cents, fair_value_cents, is_person, takes_place, desk_id)
       select o.id, o.event_id, t.id, 1, p.position, 0, 0, p.position = 2, false, p.id
         from ordered o join thing t on t.event_id = o.event_id cross join (values (1, random_id()), (2, $2)) p (position, id)
     ), firm as (
       insert into sponsor (order_id, event_id, public_id, on_wall) select id, event_id, $1, true from ordered returning order_id
     ), counted as (
       update invoice_counter set last_number = last_number + 1 where exists (select from ordered) returning last_number
     )
     insert into sponsor_invoice (order_id, number, issued_on, due_on)
     select f.order_id, c.last_number, now(), now() from firm f, counted c`,
    [hexOf('sponsor'), hexOf('place')],
  )
}

/** Whether a change was refused: no such method, not for them, not there, or first sign in. */
async function refusedAs(answer: APIResponse): Promise<boolean> {
  if (answer.status() >= 400 && answer.status() < 500) return true
  if (answerOf(answer) !== 'allowed') return true
  // Single fetch tells of a redirect in the body.
  return answer.status() === 202 && /sign-in/.test(await answer.text())
}

function answerOf(answer: APIResponse) {
  const location = answer.headers()['location'] ?? ''
  return classify(answer.status(), location.replace(BASE_URL, ''))
}

function addressOf(
  pattern: string,
  ids: {
    gift: string
    receipt: string
    goods: string
    ownGoods: string
    goodsPhoto: string
    monthly: string
    person: string
    report: string
    mail: string
    code: string
    file: string
    expected: string
    challenge: string
    came: string
    deposit: string
    money: string
    photo: string
    payout: string
    event: string
    cost: string
    costPhoto: string
    offerPhoto: string
    shift: string
    till: string
  },
): string {
  const places = [
    ['/teams/:slug/news', newsOf(team, 'out')],
    ['/staff/messages/news', newsOf(team, 'waiting')],
    ['/receipts', ids.receipt],
    ['/staff/goods', ids.goods],
    ['/staff/restaurants', hexOf('restaurant')],
    ['/staff/monthly', ids.monthly],
    ['/staff/people', ids.person],
    ['/staff/reports', ids.report],
    ['/staff/money/challenge', ids.challenge],
    ['/staff/money/expected', ids.expected],
    ['/staff/money/came', ids.came],
    ['/staff/money/paying-back', hexOf('check to write')],
    ['/staff/deposits', ids.deposit],
    ['/staff/messages/comments', ofBand],
    ['/manage/:slug/news/comments', ofBand],
    ['/manage/:slug/news', newsOf(team, 'out')],
    ['/manage/:slug/money', ids.money],
    ['/manage/:slug/goods', ids.ownGoods],
    ['/manage/:slug/events/:event/costs', ids.cost],
    ['/manage/:slug/events/:event/offers', couchKey],
    ['/manage/:slug/events/:event/sponsors', hexOf('sponsor')],
    ['/staff/sponsors', hexOf('sponsor')],
    ['/staff/payouts', ids.payout],
    ['/staff/events/:id/orders', hexOf(OUTING)],
    ['/staff/events/:id/settlement', hexOf(OUTING)],
    ['/staff/events/:id/figure', hexOf(DINNER)],
    ['/staff/events/:id/letters', hexOf(DINNER)],
    ['/staff/events/:id/receipts', hexOf(DINNER)],
    ['/staff/events', ids.event],
    ['/staff/sales/:id/places', hexOf('sale of a place')],
    ['/staff/sales/:id/again', hexOf('sale of a place')],
    ['/staff/sales', hexOf('sale of records')],
    ['/staff/settings/terms', hexOf('terms')],
    ['/staff/settings/webhooks', hexOf('webhook')],
    ['/meetings', fallUpdateKey],
    ['/staff/supporters/meetings', fallUpdateKey],
    ['/staff/resources', hexOf('resource first talk')],
    ['/dev/mail', ids.mail],
  ] as const
  const id = places.find(([begin]) => pattern.startsWith(begin))?.[1] ?? ids.gift
  const campaign = 'aftercare-home'
  const slug = pattern.includes('campaigns')
    ? campaign
    : pattern.startsWith('/resources')
      ? 'the-first-talk'
      : team
  return pattern
    .replace(':slug', slug)
    .replace(':campaign', campaign)
    .replace(':id', id)
    .replace('/pay/:code', `/pay/${hexOf('sale of a rug')}`)
    .replace(':sale', hexOf('sale of a rug'))
    .replace(':code', ids.code)
    .replace(':name', ids.file.slice(0, 32))
    .replace(':file', fileFor(pattern, ids))
    .replace(':kind', 'gift')
    .replace('/orders/:key', `/orders/${hexOf('ticket order')}`)
    .replace(':order', hexOf('ticket order'))
    .replace(':event', eventFor(pattern))
    .replace(':step', pattern.includes('/restaurant/') ? 'called' : 'where')
    .replace(':item', 'float')
    .replace(':letter', 'thanks')
    .replace(':delivery', hexOf('webhook delivery'))
    .replace(':shift', ids.shift)
    .replace(':place', hexOf('place'))
    .replace(':need', hexOf('skill need'))
    .replace(':package', 'new')
    .replace(':till', ids.till)
    .replace(':line', 'none')
    .replace(':sheet', '2-7a1f5c.css')
    .replace(':token', 'not-a-token')
    .replace(':code', 'not-a-code')
    .replace('*', 'nothing-here')
}

function eventFor(pattern: string): string {
  if (ofOuting.test(pattern)) return OUTING
  return ofDinner.test(pattern) ? DINNER : 'garage-sale-with-a-live-band'
}

function fileFor(
  pattern: string,
  ids: {
    readonly file: string
    readonly photo: string
    readonly goodsPhoto: string
    readonly costPhoto: string
    readonly offerPhoto: string
  },
): string {
  if (pattern.includes('/receipts/')) return ids.offerPhoto
  if (!pattern.includes('photos')) return ids.file
  if (pattern.includes('/costs/')) return ids.costPhoto
  if (pattern.includes('/offers/')) return ids.offerPhoto
  return pattern.startsWith('/manage/:slug/goods') ? ids.goodsPhoto : ids.photo
}

function dataOf(url: string): string {
  return url === '/' ? '/_root.data' : `${url}.data`
}

async function contextOf(visitor: VisitorName): Promise<APIRequestContext> {
  const cookies: Partial<Record<VisitorName, string>> = {
    'captain of it': cookiesOf('captain-rob'),
    'captain of another': cookiesOf('captain-denise'),
    'member of it': cookiesOf('member-tomas'),
    viewer: cookiesOf('viewer'),
    moderator: cookiesOf('moderator'),
    finance: cookiesOf('finance'),
    admin: cookiesOf('admin'),
  }
  const storageState = cookies[visitor]
  const context = await playwright.newContext({
    baseURL: BASE_URL,
    extraHTTPHeaders: { 'X-Forwarded-For': '192.0.2.7' },
    ...(storageState ? { storageState } : {}),
  })
  if (visitor === 'donor') await context.get(`/teams/${team}/give`)
  return context
}

function ofVisitor(
  visitors: Map<VisitorName, APIRequestContext>,
  name: VisitorName,
): APIRequestContext {
  const context = visitors.get(name)
  if (!context) throw new Error(`There is no ${name}`)
  return context
}

async function findId(admin: APIRequestContext, page: string, pattern: RegExp): Promise<string> {
  const html = await (await admin.get(page)).text()
  const [, id] = pattern.exec(html) ?? []
  if (!id) throw new Error(`${page} names nothing like ${pattern}`)
  return id
}

function readRoutes(): RemixRoute[] {
  const cli = path.resolve(import.meta.dirname, '../../node_modules/@remix-run/dev/dist/cli.js')
  const json = execFileSync(process.execPath, [cli, 'routes', '-c', 'remix.config.js', '--json'], {
    cwd: path.resolve(import.meta.dirname, '../..'),
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  return JSON.parse(json) as RemixRoute[]
}

function leavesOf(found: readonly RemixRoute[], above: string): [string, string][] {
  return found.flatMap(({ id, path: own = '', children = [] }) => {
    const address = own ? `${above}/${own}` : above
    return children.length > 0
      ? leavesOf(children, address)
      : [[address || '/', id] satisfies [string, string]]
  })
}
