import { Client } from 'pg'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { env } from '#app/platform/env.server.ts'
import { pagesRead } from '#app/testing/pages-read.ts'
import { aTeam, anOrganization } from '#db/testing/builders.ts'
import { readGiftFilter } from './gift-filter.ts'
import { GIFTS_ON_A_PAGE, findGiftList } from './gift-list.server.ts'

const at = new Date('2026-06-15T17:00:00Z')
let owner: Client

beforeEach(async () => {
  await anOrganization({ time_zone: 'America/Chicago' })
  owner = new Client({ connectionString: env.DATABASE_URL })
  await owner.connect()
})

afterEach(async () => {
  // No money was booked for them.
  await owner.query(`delete from gift where charge_id like 'ch_crowd_%'`)
  await owner.end()
})

test('what few gifts have is read as soon among sixty thousand as among two, though all their addresses are alike', async () => {
  await seed(1, 2_000)
  const few = await pagesRead(() => list('q=donor-977@mail'))
  await seed(2_001, 60_000)
  const many = await pagesRead(() => list('q=donor-977@mail'))
  expect((await list('q=donor-977@mail')).gifts).toHaveLength(1)
  expect(many).toBeLessThan(few * 1.3)
})

test('the newest page of what one gift in a hundred and fifty has is read as soon among sixty thousand of a year as among those of two months', async () => {
  await seed(1, 8_000, '10 minutes')
  const few = await pagesRead(() => list('q=zebra'))
  await seed(8_001, 60_000, '10 minutes')
  const many = await pagesRead(() => list('q=zebra'))
  expect((await list('q=zebra')).gifts).toHaveLength(GIFTS_ON_A_PAGE)
  expect(many).toBeLessThan(few * 1.3)
})

test('of a kind of team that hardly any gift is for, no other gift is read', async () => {
  const few = await aTeam({ kind: 'family' })
  await seed(1, 20_000)
  await owner.query(
    `update gift set team_id = $1 where charge_id in ('ch_crowd_5', 'ch_crowd_15000')`,
    [few.id],
  )
  expect((await list('kind=family')).gifts).toHaveLength(2)
  expect(await pagesRead(() => list('kind=family'))).toBeLessThan(40)
  await owner.query(`update team set kind = 'school' where id = $1`, [few.id])
  expect((await list('kind=family')).gifts).toEqual([])
  expect((await list('kind=school')).gifts).toHaveLength(2)
})

function list(search: string) {
  return findGiftList(readGiftFilter(new URLSearchParams(search), { at, timeZone: 'UTC' }))
}

/** Paid gifts of a team, newest first; every hundred and fiftieth shows a name of its own. */
async function seed(from: number, to: number, apart = '1 minute'): Promise<void> {
  const team = await aTeam()
  await owner.query(
    `insert into gift (campaign_id, team_id, amount_cents, currency, status, charge_id, paid_at, donor_email, donor_name, shown_name, method)
     select $1, $2, 2500, 'usd', 'paid', 'ch_crowd_' || n, '2026-05-01'::timestamptz - n * $5::interval,
            'donor-' || n || '@mail.example', 'Surname ' || md5(n::text), case when n % 150 = 0 then 'Zebra' end, 'card'
       from generate_series($3::int, $4::int) n`,
    [team.campaign_id, team.id, from, to, apart],
  )
  await owner.query('vacuum analyze gift')
}
