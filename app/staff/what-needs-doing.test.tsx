import { renderToStaticMarkup } from 'react-dom/server'
import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { bookMovements } from '#app/giving/book-movements.server.ts'
import { db, inTransaction } from '#app/platform/database.server.ts'
import { addJob, startJobs } from '#app/platform/jobs.server.ts'
import { anOrganization, aTeam, aWaitingVersion } from '#db/testing/builders.ts'
import { aPaidGift, aStartedGift } from '#db/testing/gifts.ts'
import { aCharge, aDispute, aRefund } from '#db/testing/money-lines.ts'
import { NeedsList } from './needs-list.tsx'
import { findWhatNeedsDoing } from './what-needs-doing.server.ts'

beforeAll(async () => {
  await anOrganization()
})

test('when nothing waits, the desk says so', async () => {
  expect(await shown()).toContain('Nothing waits')
})

test('A5: a job that failed ten times stands on the desk of the staff', async () => {
  await inTransaction((trx) => addJob(trx, 'ring-the-bell', {}, { maxAttempts: 12 }))
  let failed = () => {}
  const once = new Promise<void>((resolve) => (failed = resolve))
  const jobs = await startJobs({
    handlers: {
      'ring-the-bell': async () => {
        failed()
        throw new Error('the bell is gone')
      },
    },
  })
  await once
  await jobs.stop()
  expect(await findWhatNeedsDoing()).toMatchObject({ jobsStuck: 0 })
  await sql`update graphile_worker._private_jobs set attempts = 10`.execute(db)
  expect(await findWhatNeedsDoing()).toMatchObject({ jobsStuck: 1 })
  expect(await shown()).toContain('1 task of the site failed again and again')
  await sql`delete from graphile_worker._private_jobs`.execute(db)
})

test('F6, I22: a notice that cannot be worked off, or is not ours, stands there too', async () => {
  const notice = {
    type: 'charge.succeeded',
    created_at: new Date(),
    subject_kind: 'charge',
    subject_id: 'ch_1',
    payload: '{}',
  }
  await db
    .insertInto('stripe_event')
    .values([
      { ...notice, id: 'evt_tried', livemode: false, attempts: 5 },
      {
        ...notice,
        id: 'evt_live',
        livemode: true,
        quarantined_why: 'a live notice on a test system',
      },
      { ...notice, id: 'evt_fresh', livemode: false },
    ])
    .execute()
  expect(await findWhatNeedsDoing()).toMatchObject({ noticesStuck: 2 })
  expect(await shown()).toContain('2 notices from Stripe could not be handled')
})

test('money that fits no gift, and a dispute with its day, stand there', async () => {
  const nobodys = aCharge(await aStartedGift())
  if (nobodys.source.kind === 'charge')
    await bookMovements([{ ...nobodys, source: { ...nobodys.source, giftId: null } }])
  await bookMovements([aDispute(await aPaidGift(), new Date(), new Date('2027-01-15T18:00:00Z'))])
  expect(await findWhatNeedsDoing()).toMatchObject({ suspense: 5_000, disputesOpen: 1 })
  const words = await shown()
  expect(words).toContain('$50.00')
  expect(words).toContain('is disputed')
  expect(words).toContain('Jan')
})

test('disputes stand by the day on which they must be answered, the first first, with the days that are left', async () => {
  const inDays = (days: number) => new Date(Date.now() + days * 86_400_000)
  for (const days of [9, 2, 5])
    await bookMovements([
      aDispute(await aPaidGift({ donorName: `Donor of ${days}` }), new Date(), inDays(days)),
    ])
  const { disputes } = await findWhatNeedsDoing()
  expect(disputes.slice(0, 3).map(({ donor, days }) => [donor, days])).toEqual([
    ['Donor of 2', 2],
    ['Donor of 5', 5],
    ['Donor of 9', 9],
  ])
  expect(await shown()).toContain('2 days left')
})

test('a bank that takes a whole gift of which a part had gone back before takes the part twice: the desk says how much, and of which gift', async () => {
  const gift = await aPaidGift({ amount_cents: 5_000 })
  await bookMovements([aRefund(gift, 2_000)])
  const before = await findWhatNeedsDoing()
  const whole = aDispute(gift)
  if (whole.source.kind === 'dispute')
    await bookMovements([{ ...whole, source: { ...whole.source, status: 'lost' } }])
  expect(await findWhatNeedsDoing()).toMatchObject({
    suspense: before.suspense,
    takenTwice: 2_000,
    giftTakenTwice: gift.public_id,
  })
  expect(await shown()).toContain('$20.00 more was taken back than was left of a gift')
})

test('F16: letters that have not gone for a quarter of an hour stand there, and one just written does not', async () => {
  await sql`update message set sent_at = now()`.execute(db)
  const letter = { kind: 'captain-gift', to_address: 'a@example.org', content: '{}' }
  const before = new Date(Date.now() - 14 * 60_000)
  await db
    .insertInto('message')
    .values({ ...letter, subject_id: 'a', created_at: before })
    .execute()
  expect(await findWhatNeedsDoing()).toMatchObject({ mailUnsent: 0 })
  await sql`update message set created_at = now() - interval '16 minutes' where subject_id = 'a'`.execute(
    db,
  )
  expect(await findWhatNeedsDoing()).toMatchObject({ mailUnsent: 1 })
  expect(await shown()).toContain('1 letter has not gone out')
  await sql`delete from message`.execute(db)
})

test('I13: a balance at Stripe that drifts from our book stands there with how far', async () => {
  await db
    .insertInto('balance_comparison')
    .values([
      { stripes_cents: 10_000, our_cents: 10_000 },
      { stripes_cents: 12_500, our_cents: 10_000 },
    ])
    .execute()
  expect(await shown()).toContain('$25.00')
  await sql`delete from balance_comparison`.execute(db)
})

test('pages that wait, reports, and the pause with who made it and why stand there', async () => {
  const team = await aTeam({ status: 'waiting' })
  await aWaitingVersion(team)
  await db.insertInto('page_report').values({ team_id: team.id, reason: 'other' }).execute()
  await anOrganization({
    giving_paused_at: new Date(),
    giving_paused_by: 'Ruth',
    giving_paused_reason: 'Stolen cards',
  })
  const words = await shown()
  expect(words).toContain('1 page waits')
  expect(words).toContain('1 report of a page is')
  expect(words).toContain('Ruth')
  expect(words).toContain('Stolen cards')
})

/** What somebody of the staff reads. */
async function shown(): Promise<string> {
  const needs = await findWhatNeedsDoing()
  const html = renderToStaticMarkup(
    <NeedsList needs={needs} timeZone="America/Chicago" currency="usd" mayResume={false} />,
  )
  return html.replace(/<[^>]+>/g, '')
}
