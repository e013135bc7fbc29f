import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { aContext, aRequest } from '#app/people/testing/someone.ts'
import { db } from '#app/platform/database.server.ts'
import { queriesOf } from '#app/testing/queries-of.ts'
import { action } from '#app/routes/receipts._index.tsx'
import { anOrganization, aStaffMember, aTeam } from '#db/testing/builders.ts'
import { aPaidGift, aStartedGift } from '#db/testing/gifts.ts'
import { aRefund } from '#db/testing/money-lines.ts'
import { bookMovements } from '../book-movements.server.ts'
import { mailReceiptsJob } from './mail-receipts.server.ts'
import { resendReceipt } from './resend-receipt.server.ts'

beforeAll(async () => {
  await anOrganization()
})

describe('somebody who asks for the receipts of an address', () => {
  test('S8 gets the same answer whether it has given or not, and nothing is looked up for it', async () => {
    await aPaidGift({ donorEmail: 'known@example.org' })
    const answers = []
    for (const email of ['known@example.org', 'unknown@example.org']) {
      const before = await letters(email)
      const answer = await ask(email)
      answers.push({
        status: answer.status,
        headers: [...answer.headers],
        body: await answer.text(),
      })
      expect(await letters(email)).toEqual(before)
      expect(await jobsFor(email)).toHaveLength(1)
    }
    expect(answers[0]).toEqual(answers[1])
    expect(answers[0]).toMatchObject({ status: 303 })
  })

  test('S8 costs the same work whether it has given or not', async () => {
    await aPaidGift({ donorEmail: 'work-known@example.org' })
    const known = await queriesOf(() => ask('work-known@example.org', '203.0.113.1'))
    expect(await queriesOf(() => ask('work-unknown@example.org', '203.0.113.2'))).toBe(known)
    expect(known).toBeGreaterThan(0)
  })

  test('is refused after three in an hour, and alike for a known and an unknown address', async () => {
    await aPaidGift({ donorEmail: 'often@example.org' })
    const statuses = async (email: string) => {
      const all = []
      for (let n = 0; n < 4; n++) all.push((await ask(email, `198.51.100.${n}`)).status)
      return all
    }
    const known = await statuses('often@example.org')
    expect(known).toEqual([303, 303, 303, 429])
    expect(await statuses('seldom@example.org')).toEqual(known)
  })

  test('who asks for many addresses from one place is refused as well', async () => {
    const all = await Promise.all(
      Array.from({ length: 35 }, (_, n) => ask(`guess-${n}@example.org`, '198.51.100.200')),
    )
    expect(all.filter(({ status }) => status === 303)).toHaveLength(30)
  })

  test.each(['', 'no address', 'a@example.org, b@example.org', 'a@b.c\nBcc: d@example.org'])(
    'is told that it is none: %j',
    async (email) => expect((await ask(email)).status).toBe(400),
  )
})

describe('the letter', () => {
  test('lists every gift of that address with its receipt and links, and of no other', async () => {
    const team = await aTeam({ name: 'Saturday Men' })
    const gift = {
      donorEmail: 'ann@example.org',
      dedicated_as: 'memory' as const,
      dedicated_to: 'Rosa',
    }
    const first = await aPaidGift({ team, amount_cents: 4200, ...gift })
    const second = await aPaidGift({
      team: null,
      amount_cents: 1700,
      donorEmail: 'ann@example.org',
    })
    const back = await aPaidGift({ donorEmail: 'ann@example.org', amount_cents: 9900 })
    await bookMovements([aRefund(back, 9900)])
    const others = await aPaidGift({ donorEmail: 'ann@example.org.evil' })
    await job('ann@example.org', 'one')
    await job('ann@example.org', 'one')
    const sent = await letters('ann@example.org')
    expect(sent).toHaveLength(1)
    expect(sent[0]?.content).toMatchObject({
      receipts: [
        { amountCents: 1700, receiptPath: `/gifts/${second.public_id}` },
        {
          amountCents: 4200,
          countsFor: 'Saturday Men',
          dedication: { as: 'memory', to: 'Rosa' },
          receiptPath: `/gifts/${first.public_id}`,
          wordsPath: `/gifts/words/${first.words_key}`,
        },
      ],
    })
    expect(JSON.stringify(sent)).not.toMatch(new RegExp(`${back.public_id}|${others.public_id}`))
  })

  test('goes to nobody who has given nothing', async () => {
    await job('nothing@example.org', 'two')
    expect(await letters('nothing@example.org')).toEqual([])
  })

  test('has room for forty, and says that there are more', async () => {
    const team = await aTeam()
    for (let n = 0; n < 41; n++) await aPaidGift({ team, donorEmail: 'steady@example.org' })
    await job('steady@example.org', 'three')
    const [letter] = await letters('steady@example.org')
    expect(letter?.content).toMatchObject({ more: true })
    expect(JSON.stringify(letter?.content).match(/receiptPath/g)).toHaveLength(40)
  })
})

describe('staff', () => {
  test('send the receipt of one gift again, to its donor, once however often they press', async () => {
    const gift = await aPaidGift({ donorEmail: 'lost@example.org', amount_cents: 3300 })
    await aPaidGift({ donorEmail: 'lost@example.org', amount_cents: 770_077 })
    const ruth = await aStaffMember('finance')
    const actor = { id: ruth.id, label: 'Ruth' }
    const outcomes = await Promise.all(
      Array.from({ length: 5 }, () => resendReceipt(gift.public_id, actor)),
    )
    expect(outcomes.filter((outcome) => outcome === 'resent')).toHaveLength(1)
    expect(outcomes.filter((outcome) => outcome === 'just-sent')).toHaveLength(4)
    const sent = await letters('lost@example.org')
    expect(sent).toHaveLength(1)
    expect(JSON.stringify(sent)).toContain('3300')
    expect(JSON.stringify(sent)).not.toContain('770077')
    const trail = await db
      .selectFrom('audit_log')
      .select(['action', 'actor_id'])
      .where('subject_id', '=', gift.public_id)
      .execute()
    expect(trail).toEqual([{ action: 'resend-receipt', actor_id: ruth.id }])
  })

  test('cannot send what is not there: an unpaid gift, one without an address, none at all', async () => {
    const actor = { id: null, label: 'a test' }
    expect(await resendReceipt((await aStartedGift()).public_id, actor)).toBe('no-receipt')
    const unknown = await aPaidGift({ donorEmail: null })
    expect(await resendReceipt(unknown.public_id, actor)).toBe('no-receipt')
    expect(await resendReceipt('none', actor)).toBe('gift-not-found')
  })
})

async function ask(email: string, clientAddress = '192.0.2.1'): Promise<Response> {
  const request = aRequest('/receipts', [], { email })
  const answer = await action({ request, params: {}, context: aContext(clientAddress) })
  return 'data' in answer ? Response.json(answer.data, answer.init ?? {}) : answer
}

function job(email: string, asking: string): Promise<void> {
  return mailReceiptsJob({ email, language: 'en', asking })
}

function letters(email: string) {
  return db
    .selectFrom('message')
    .selectAll()
    .where('kind', '=', 'receipt-copies')
    .where('to_address', '=', email)
    .execute()
}

async function jobsFor(email: string): Promise<unknown[]> {
  const { rows } = await sql`
    select 1 from graphile_worker._private_jobs where payload::text like ${`%${email}%`}`.execute(
    db,
  )
  return rows
}
