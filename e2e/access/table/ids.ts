import type { APIRequestContext } from '@playwright/test'
import { mailTo } from '#e2e/fixtures/mail.ts'
import { couchKey } from '#db/seed/offer-plan.ts'
import type { VisitorName } from '../visitors.ts'
import { team } from './things.ts'
import { ofVisitor } from '../contexts.ts'

/** Of the things that the addresses are asked with. */
export interface Ids {
  readonly gift: string
  readonly receipt: string
  readonly goods: string
  readonly ownGoods: string
  readonly goodsPhoto: string
  readonly monthly: string
  readonly person: string
  readonly report: string
  readonly mail: string
  readonly code: string
  readonly file: string
  readonly expected: string
  readonly challenge: string
  readonly came: string
  readonly deposit: string
  readonly money: string
  readonly photo: string
  readonly payout: string
  readonly event: string
  readonly cost: string
  readonly costPhoto: string
  readonly offerPhoto: string
  readonly shift: string
  readonly till: string
}

/** Of things of the demo, as the pages name them. */
export async function findIds(visitors: Map<VisitorName, APIRequestContext>): Promise<Ids> {
  const admin = ofVisitor(visitors, 'admin')
  const captain = ofVisitor(visitors, 'captain of it')
  // Of a gift to a team: one to the campaign is credited to nobody.
  const gift = await findId(admin, `/staff/gifts?team=${team}`, /\/staff\/gifts\/([0-9a-f]{32})/)
  const receipt = await findId(admin, `/staff/gifts/${gift}`, /\/receipts\/([0-9a-f]{32})/)
  const goods = await findId(admin, '/staff/goods', /\/staff\/goods\/([0-9a-f]{32})/)
  const monthly = await findId(admin, '/staff/monthly', /\/staff\/monthly\/([0-9a-f]{32})/)
  const person = await findId(admin, '/staff/people', /\/staff\/people\/([0-9a-f]{32})/)
  const report = await findId(admin, '/staff/reports', /\/staff\/reports\/([0-9a-f]{32})/)
  const expected = await findId(admin, '/staff/money', /\/staff\/money\/expected\/([0-9a-f]{32})/)
  const challenge = await findId(
    admin,
    '/staff/money/challenge',
    /\/staff\/money\/challenge\/([0-9a-f]{32})/,
  )
  const came = await findId(admin, '/staff/money', /\/staff\/money\/came\/([0-9a-f]{32})/)
  const deposit = await findId(admin, '/staff/deposits', /\/staff\/deposits\/([0-9a-f]{32})/)
  const payout = await findId(admin, '/staff/payouts', /\/staff\/payouts\/(po_\w+)/)
  const event = await findId(admin, '/staff/events?tab=all', /\/staff\/events\/([0-9a-f]{32})/)
  const shift = await findId(
    admin,
    `/teams/${team}/events/garage-sale-with-a-live-band`,
    /\/shifts\/([0-9a-f]{32})/,
  )
  const code = await findId(admin, `/teams/${team}`, /%2Ft%2F([a-z]{7})/)
  const file = await findId(captain, `/manage/${team}/pictures`, /files\/([0-9a-f]{32}-\d+\.jpg)/)
  const money = await findId(
    captain,
    `/manage/${team}/money`,
    // The one with a photograph.
    /logged-item--expected"><a href="\/manage\/[a-z-]+\/money\/([0-9a-f]{32})"(?:(?!<\/li>)[^])*garage sale/,
  )
  const photo = await findId(
    captain,
    `/manage/${team}/money/${money}`,
    /photos\/([0-9a-f]{32}-\d+\.jpg)/,
  )
  const ownGoods = await findId(
    captain,
    `/manage/${team}/money`,
    /\/goods\/([0-9a-f]{32})"[^>]*>A kitchen table/,
  )
  const goodsPhoto = await findId(
    captain,
    `/manage/${team}/goods/${ownGoods}`,
    /photos\/([0-9a-f]{32}-\d+\.jpg)/,
  )
  const costs = `/manage/${team}/events/garage-sale-with-a-live-band/costs`
  // The one with a photograph.
  const cost = await findId(captain, costs, /\/costs\/([0-9a-f]{32})"[^>]*>String lights/)
  const costPhoto = await findId(captain, `${costs}/${cost}`, /photos\/([0-9a-f]{32}-\d+\.jpg)/)
  const offerPhoto = await findId(
    captain,
    `/manage/${team}/events/garage-sale-with-a-live-band/offers/${couchKey}`,
    /photos\/([0-9a-f]{32}-\d+\.jpg)/,
  )
  const till = await findId(
    captain,
    `/manage/${team}/events/garage-sale-with-a-live-band/tills`,
    /\/tills\/([0-9a-f]{32})/,
  )
  const mail = (await mailTo('denise@example.org'))[0]?.id ?? 'none'
  return {
    gift,
    receipt,
    goods,
    ownGoods,
    goodsPhoto,
    monthly,
    person,
    report,
    mail,
    code,
    file,
    expected,
    challenge,
    came,
    deposit,
    money,
    photo,
    payout,
    event,
    cost,
    costPhoto,
    offerPhoto,
    shift,
    till,
  }
}

async function findId(admin: APIRequestContext, page: string, pattern: RegExp): Promise<string> {
  const html = await (await admin.get(page)).text()
  const [, id] = pattern.exec(html) ?? []
  if (!id) throw new Error(`${page} names nothing like ${pattern}`)
  return id
}
