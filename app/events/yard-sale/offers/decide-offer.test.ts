import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { confirmGoods } from '#app/contributions/goods/decide-goods.server.ts'
import { aHand } from '#app/contributions/testing/money-by-hand.ts'
import { shiftClock } from '#app/platform/clock.server.ts'
import { db, pool } from '#app/platform/database.server.ts'
import { checkBooks } from '#db/books.ts'
import { anOrganization } from '#db/testing/builders.ts'
import { changeEvent } from '../../change-event.server.ts'
import { cancelEvent } from '../../end-event.server.ts'
import { aDay, approve } from '../../testing/events.ts'
import { anOffer, leadOf } from '../testing/offers.ts'
import {
  acceptOffer,
  declineOffer,
  missOffer,
  putBackOffer,
  receiveOffer,
  withdrawOffer,
} from './decide-offer.server.ts'
import { answerIntakeForm, findIntakePage } from './intake-page.server.ts'
import { findOfferItem } from './offer-item.server.ts'
import { findOfferPage } from './offer-page.server.ts'
import { twoLamps, aSale, sendOffer, acceptIt, statusOf, newsTo } from './testing/sale.ts'

beforeAll(async () => {
  await anOrganization({ time_zone: 'America/Chicago' })
})

afterEach(() => shiftClock(0))

describe('the room of a sale', () => {
  test('twenty that are accepted at once, with room for two: two are, and the check agrees', async () => {
    const event = await aSale({ capacity: 9 })
    const offers = await Promise.all(Array.from({ length: 20 }, () => anOffer(event, aCarload)))
    const outcomes = await Promise.all(offers.map((publicId) => acceptIt(event, publicId)))
    expect(outcomes.filter((one) => one === 'moved')).toHaveLength(2)
    expect(outcomes.filter((one) => one === 'no-room')).toHaveLength(18)
    expect(await checkBooks(pool)).toEqual([])
  })

  test('without the lock two get the last room, and the check finds it', async () => {
    const event = await aSale({ capacity: 4 })
    const offers = [await anOffer(event, aCarload), await anOffer(event, aCarload)]
    const clients = await Promise.all([pool.connect(), pool.connect()])
    const count = `select coalesce(sum(loads), 0) as n from item_offer where event_id = $1 and status = 'accepted'`
    for (const client of clients) await client.query('begin')
    const counts = await Promise.all(
      clients.map(
        async (client) => (await client.query<{ n: number }>(count, [event.id])).rows[0]?.n,
      ),
    )
    for (const [place, client] of clients.entries()) {
      if (Number(counts[place]) < 4)
        await client.query(`update item_offer set status = 'accepted' where public_id = $1`, [
          offers[place],
        ])
      await client.query('commit')
      client.release()
    }
    const broken = await checkBooks(pool)
    expect(broken.map(({ name }) => name)).toEqual([
      'I19 no sale accepts more than it has room for',
    ])
    await db.deleteFrom('item_offer').where('event_id', '=', event.id).execute()
  })

  test('who comes to a full sale is told so, and room that is given back is free again', async () => {
    const event = await aSale({ capacity: 4 })
    const publicId = await anOffer(event, aCarload)
    await acceptIt(event, publicId)
    const state = async () => (await findOfferPage(event.team.slug, event.slug))?.sale.state
    expect(await state()).toBe('full')
    expect(await sendOffer(event, twoLamps)).toMatchObject({ kind: 'again', status: 409 })
    await withdrawOffer(publicId)
    expect(await state()).toBe('open')
  })

  test('less room than was promised is not taken back, and the captain is told', async () => {
    const event = await aSale({ capacity: 40 })
    await acceptIt(event, await anOffer(event))
    const form = new FormData()
    form.append('categories', 'furniture')
    form.set('capacity', '5')
    const answer = await answerIntakeForm(leadOf(event), event.slug, form)
    expect(answer).toMatchObject({ kind: 'on', to: expect.stringContaining('done=raised&n=12') })
    expect((await findIntakePage(leadOf(event), event.slug)).values.capacity).toBe('12')
    expect(await checkBooks(pool)).toEqual([])
  })
})

describe('what becomes of an offer', () => {
  test('what was declined can be taken after all, and what is here is not withdrawn', async () => {
    const event = await aSale()
    const publicId = await anOffer(event)
    const deciding = { captain: leadOf(event), publicId }
    expect(await declineOffer({ ...deciding, reply: '' })).toBe('moved')
    expect(await acceptIt(event, publicId)).toBe('moved')
    expect(await missOffer(deciding)).toBe('moved')
    expect(await receiveOffer(deciding)).toBe('moved')
    expect(await withdrawOffer(publicId)).toBe('not-now')
    expect(await putBackOffer(deciding)).toBe('moved')
    expect(await statusOf(publicId)).toBe('accepted')
  })

  test('withdrawn and accepted at once: whatever came first, it is withdrawn', async () => {
    const event = await aSale()
    const publicId = await anOffer(event)
    await Promise.all([acceptIt(event, publicId), withdrawOffer(publicId)])
    expect(await statusOf(publicId)).toBe('withdrawn')
  })

  test('another team’s offer is as if it were not there (S5)', async () => {
    const [event, other] = [await aSale(), await aSale()]
    const publicId = await anOffer(event)
    const stranger = { captain: leadOf(other), publicId, reply: '' }
    for (const decide of [acceptOffer, declineOffer, receiveOffer, missOffer, putBackOffer])
      expect(await decide(stranger)).toBe('not-found')
    await expect(findOfferItem(leadOf(other), other.slug, publicId)).rejects.toMatchObject({
      status: 404,
    })
  })

  test('who asked for a thank-you in writing gets one for what came: described, never valued, and typed once (C10)', async () => {
    const event = await aSale()
    const email = 'thanks@example.org'
    const publicId = await anOffer(event, { email, letter: true, boxes: 2 })
    const deciding = { captain: leadOf(event), publicId }
    await acceptIt(event, publicId)
    expect(await Promise.all([receiveOffer(deciding), receiveOffer(deciding)])).toContain('moved')
    const goods = await goodsOf(email)
    expect(goods).toMatchObject([
      {
        giver_name: 'Rosa',
        description: 'A gray couch (2 boxes)',
        place: 'Spring sale, Shorewood',
      },
    ])
    expect(await putBackOffer(deciding)).toBe('moved')
    expect((await goodsOf(email))[0]?.voided_at).not.toBe(null)
    await receiveOffer(deciding)
    const [, again] = await goodsOf(email)
    await confirmGoods({ publicId: again?.public_id ?? '', revision: 1, by: await aHand('Ruth') })
    expect(await putBackOffer(deciding)).toBe('acknowledged-before')
    expect(await statusOf(publicId)).toBe('received')
    const kinds = await db
      .selectFrom('message')
      .select('kind')
      .where('to_address', '=', email)
      .execute()
    expect(kinds.map(({ kind }) => kind)).toContain('gift-receipt')
  })

  test('a sale that is called off, or gets other days, tells who still waits for something', async () => {
    const event = await aSale()
    const emails = ['waits@example.org', 'declined@example.org'] as const
    await anOffer(event, { email: emails[0] })
    const declined = await anOffer(event, { email: emails[1] })
    await declineOffer({ captain: leadOf(event), publicId: declined, reply: '' })
    const change = { eventPublicId: event.publicId, personId: event.captain.id }
    await changeEvent({ ...change, words: { story: 'More of it.' } })
    await approve(event)
    expect(await newsTo(emails[0])).toEqual(['offered'])
    await changeEvent({ ...change, words: {}, days: [aDay(12)] })
    await approve(event)
    await cancelEvent({ eventPublicId: event.publicId, actor: event.actor, reason: 'Rain' })
    expect(await newsTo(emails[0])).toEqual(['offered', 'moved', 'cancelled'])
    expect(await newsTo(emails[1])).toEqual(['offered', 'declined'])
  })
})

const aCarload = { size: 'car', way: 'drop_off', address: null } as const

async function goodsOf(email: string) {
  return await db
    .selectFrom('goods_gift')
    .select(['public_id', 'giver_name', 'description', 'place', 'voided_at'])
    .where('giver_email', '=', email)
    .orderBy('id')
    .execute()
}
