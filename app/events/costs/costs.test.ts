import { beforeEach, expect, test } from 'vitest'
import { addCost, changeCost, putCostBack, removeCost } from './keep-cost.server.ts'
import type { CostWords } from './cost.form.ts'
import { answerCost, answerNewCost, answerRemoval } from './answer-cost.server.ts'
import { findCostPage, findCostsPage } from './costs-page.server.ts'
import { aKey } from '#app/contributions/testing/money-by-hand.ts'
import { keepPhoto } from '#app/contributions/photo/keep-photo.server.ts'
import { sendContributionPhoto } from '#app/contributions/photo/find-photos.server.ts'
import { removePhoto } from '#app/contributions/photo/remove-photo.server.ts'
import { handOf } from '#app/contributions/hand.ts'
import { cents } from '#app/money/cents.ts'
import { actorOf } from '#app/people/audit.server.ts'
import { db } from '#app/platform/database.server.ts'
import type { CaptainOf } from '#app/teams/require-captain.server.ts'
import { anOrganization, aTeam } from '#db/testing/builders.ts'
import type { APerson, ATeam } from '#db/testing/builders.ts'
import sharp from 'sharp'
import { aShownEvent } from '../testing/events.ts'
import type { AnEvent } from '../testing/events.ts'

let event: AnEvent
let captain: CaptainOf
let by: ReturnType<typeof handOf>

beforeEach(async () => {
  await anOrganization()
  event = await aShownEvent()
  captain = captainOf(event.team, event.captain)
  by = handOf(event.captain)
})

test('a cost is noted once, however often its form is sent, and adds up with the others', async () => {
  const form = formOf({ key: aKey() })
  await Promise.all([
    answerNewCost(captain, event.slug, form),
    answerNewCost(captain, event.slug, form),
  ])
  await add({ amount: cents(1_050) })
  const page = await findCostsPage(captain, event.slug)
  expect(page.costs.map(({ what, amountText }) => [what, amountText])).toEqual([
    ['Tables', '$10.50'],
    ['String lights', '$64.50'],
  ])
  expect(page.total).toBe('$75.00')
})

test('a form says what it lacks, and keeps what was typed', async () => {
  const again = await answerNewCost(
    captain,
    event.slug,
    formOf({ what: ' ', amount: '0', claim: '' }),
  )
  expect(again).toMatchObject({
    kind: 'again',
    answer: {
      values: { paidBy: 'Rob' },
      errors: [
        { field: 'what', message: 'Say what it was' },
        { field: 'amount', message: 'The amount has to be more than nothing' },
        { field: 'claim', message: 'Say whether they want it back' },
      ],
    },
  })
})

test('of two who correct it at once, the second reads what the first wrote', async () => {
  const costPublicId = await add()
  const change = (amount: string) =>
    answerCost(captain, event.slug, costPublicId, formOf({ amount, revision: '1' }))
  const both = await Promise.all([change('20'), change('30')])
  expect(both.map(({ kind }) => kind).toSorted()).toEqual(['again', 'on'])
  expect(both.find(({ kind }) => kind === 'again')).toMatchObject({
    status: 409,
    answer: { values: { revision: '2' } },
  })
})

test('what was taken out counts no more, can be put back, and cannot be changed meanwhile', async () => {
  const costPublicId = await add()
  const which = { slug: event.slug, costPublicId }
  expect(await answerRemoval(captain, which, 'remove')).toMatch(/\?removed=[0-9a-f]{32}$/)
  expect((await findCostsPage(captain, event.slug)).costs).toEqual([])
  const change = { eventPublicId: event.publicId, costPublicId, by, words: tables, revision: 2 }
  expect(await changeCost(change)).toBe('removed')
  await answerRemoval(captain, which, 'put-back')
  expect((await findCostsPage(captain, event.slug)).costs).toHaveLength(1)
})

test('nobody reads or changes a cost of another team or of another event', async () => {
  const costPublicId = await add()
  const other = await aShownEvent()
  const stranger = captainOf(other.team, other.captain)
  await expect(findCostPage(stranger, event.slug, costPublicId)).rejects.toMatchObject({
    status: 404,
  })
  await expect(findCostPage(stranger, other.slug, costPublicId)).rejects.toMatchObject({
    status: 404,
  })
  const wrong = { eventPublicId: other.publicId, costPublicId, by: handOf(other.captain) }
  expect(await removeCost(wrong)).toBe('not-found')
  expect(await changeCost({ ...wrong, words: tables, revision: 1 })).toBe('not-found')
})

test('a closed event takes no more costs, and its costs and receipts stay as they are', async () => {
  const costPublicId = await add()
  const of = { kind: 'cost', publicId: costPublicId, teamId: event.team.id } as const
  await keepPhoto({ of, bytes: await aPicture(), by })
  const [photo] = (await findCostPage(captain, event.slug, costPublicId)).cost.photos
  await db.updateTable('event').set({ status: 'closed' }).where('id', '=', event.id).execute()
  const which = { eventPublicId: event.publicId, costPublicId, by }
  expect(await addCost({ ...which, words: tables, key: aKey() })).toBe('closed')
  expect(await changeCost({ ...which, words: tables, revision: 1 })).toBe('closed')
  expect(await removeCost(which)).toBe('closed')
  expect(await putCostBack(which)).toBe('closed')
  expect(await removePhoto({ of, name: photo?.name ?? '', by })).toBe('held-by-staff')
})

test('the photo of a receipt is seen by the team’s captains and by staff who handle money alone', async () => {
  const costPublicId = await add()
  const of = { kind: 'cost', publicId: costPublicId, teamId: event.team.id } as const
  expect(await keepPhoto({ of, bytes: await aPicture(), by })).toEqual({ kind: 'kept' })
  const [photo] = (await findCostPage(captain, event.slug, costPublicId)).cost.photos
  const file = photo?.src.split('/').at(-1)
  expect((await sendContributionPhoto(file, of)).status).toBe(200)
  expect((await sendContributionPhoto(file, null)).status).toBe(200)
  const theirs = { ...of, teamId: (await aTeam()).id }
  await expect(sendContributionPhoto(file, theirs)).rejects.toMatchObject({ status: 404 })
  const elsewhere = { ...of, publicId: await add() }
  await expect(sendContributionPhoto(file, elsewhere)).rejects.toMatchObject({ status: 404 })
  expect(await keepPhoto({ of: theirs, bytes: await aPicture(), by })).toEqual({
    kind: 'not-found',
  })
})

test('what an event cost is on record and in no book', async () => {
  const before = await booked()
  await add()
  expect(await booked()).toEqual(before)
  const { detail } = await db
    .selectFrom('audit_log')
    .select('detail')
    .where('action', '=', 'add-event-cost')
    .where('subject_id', '=', event.publicId)
    .executeTakeFirstOrThrow()
  expect(detail).toMatchObject({ what: 'Tables', amount: '$40.00' })
})

const tables: CostWords = {
  what: 'Tables',
  vendor: null,
  amount: cents(4_000),
  spentOn: '2026-06-12',
  paidBy: 'Ann',
  claim: 'owed',
}

async function add(words: Partial<CostWords> = {}): Promise<string> {
  const key = aKey()
  const wish = { eventPublicId: event.publicId, by, key, words: { ...tables, ...words } }
  expect(await addCost(wish)).toBe('added')
  return key
}

function formOf(typed: Readonly<Record<string, string>>): FormData {
  const form = new FormData()
  const whole = {
    what: 'String lights',
    amount: '64.50',
    spentOn: new Date(Date.now() - 3 * 86_400_000).toISOString().slice(0, 10),
    paidBy: 'Rob',
    claim: 'owed',
    ...typed,
  }
  for (const [name, value] of Object.entries(whole)) form.set(name, value)
  return form
}

function captainOf(team: ATeam, { public_id: publicId, ...row }: APerson): CaptainOf {
  const person = { ...row, publicId }
  return {
    person,
    actor: actorOf(person),
    team: { id: team.id, publicId: team.public_id, slug: team.slug, status: 'live' },
  }
}

async function booked() {
  return await db
    .selectFrom('posting')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
}

async function aPicture(): Promise<Uint8Array> {
  const create = { width: 640, height: 480, channels: 3, background: '#fff' } as const
  return await sharp({ create }).jpeg().toBuffer()
}
