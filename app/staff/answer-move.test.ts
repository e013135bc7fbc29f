import { beforeAll, beforeEach, expect, test } from 'vitest'
import { findAuditTrail } from '#app/people/audit.server.ts'
import { bookMovements } from '#app/giving/book-movements.server.ts'
import { formOf } from '#app/testing/form-of.ts'
import { anOrganization, aStaffMember, aTeam } from '#db/testing/builders.ts'
import { aPaidGift } from '#db/testing/gifts.ts'
import { aRefund } from '#db/testing/money-lines.ts'
import type { ATeam } from '#db/testing/builders.ts'
import type { AGift } from '#db/testing/gifts.ts'
import { answerMove, answerUndo, previewUndo } from './answer-move.server.ts'
import { findGiftMove } from './gift-move.server.ts'
import { findGiftSheet } from './gift-sheet.server.ts'

let by = { id: 0, publicId: '', email: '', name: null as string | null }
let oak: ATeam
let elm: ATeam
let gift: AGift

beforeAll(async () => {
  await anOrganization()
  const { id, public_id: publicId, email, name } = await aStaffMember('finance', { name: 'Ruth' })
  by = { id, publicId, email, name }
})
beforeEach(async () => {
  const place = String(Math.random()).slice(2, 8)
  oak = await aTeam({ name: `Oak Street ${place}` })
  elm = await aTeam({ name: `Elm Street ${place}` })
  gift = await aPaidGift({ team: oak, amount_cents: 5_000 })
})

test('nothing moves before staff have seen what changes for each team, and said yes', async () => {
  const asked = { team1: elm.name.toUpperCase(), reason: 'Typed on the wrong page' }
  expect(await move(asked)).toMatchObject({
    kind: 'confirm',
    left: 5_000,
    seen: 0,
    parts: [
      { name: oak.name, now: 5_000, after: 0, raised: { now: 5_000, after: 0 } },
      { name: elm.name, now: 0, after: 5_000, raised: { now: 0, after: 5_000 } },
    ],
  })
  expect(await findGiftSheet(gift.public_id)).toMatchObject({ team: { slug: oak.slug } })
  const sure = { ...asked, sure: 'yes', asked: '5000', seen: '0' }
  expect(await move(sure)).toEqual({
    kind: 'done',
    to: `/staff/gifts/${gift.public_id}?done=moved`,
  })
  expect(await findGiftSheet(gift.public_id)).toMatchObject({ team: { slug: elm.slug } })
  const [entry] = await findAuditTrail({ subject: { kind: 'gift', id: gift.public_id } })
  expect(entry).toMatchObject({
    action: 'move-gift',
    actor: 'Ruth',
    detail: {
      before: { shares: `${oak.name} $50.00` },
      after: { shares: `${elm.name} $50.00` },
      reason: 'Typed on the wrong page',
    },
  })
})

test('a split names each part, the last may have the rest, and the sheet says who shares it', async () => {
  const asked = {
    team1: oak.slug,
    amount1: '12.50',
    team2: elm.name,
    reason: 'They ran the sale together',
    sure: 'yes',
    asked: '5000',
    seen: '0',
  }
  expect(await move(asked)).toMatchObject({ kind: 'done' })
  expect((await findGiftSheet(gift.public_id))?.parts).toMatchObject([
    { name: oak.name, cents: 1_250 },
    { name: elm.name, cents: 3_750 },
  ])
})

test('what does not add up is said beside the field, and what was typed stays', async () => {
  const wrong = async (typed: Record<string, string>) => {
    const answer = await move({ reason: 'Why not', ...typed })
    return answer.kind === 'again' ? answer.errors : answer.kind
  }
  expect(await wrong({})).toMatchObject([{ field: 'team1' }])
  expect(await wrong({ team1: 'Nobody we know' })).toMatchObject([{ field: 'team1' }])
  expect(await wrong({ amount2: '5', team1: oak.slug, amount1: '5' })).toMatchObject([
    { field: 'team2' },
  ])
  expect(await wrong({ team1: oak.slug, amount1: '20', team2: elm.slug, amount2: '20' })).toEqual([
    { field: 'amount2', message: 'These parts add up to $40.00. $10.00 is still to be shared' },
  ])
  expect(await wrong({ team1: oak.slug, amount1: '50', team2: elm.slug })).toEqual([
    { field: 'amount1', message: 'These parts add up to $50.00. Only $50.00 is there' },
  ])
  expect(await wrong({ team1: oak.slug, team2: elm.slug })).toMatchObject([{ field: 'amount2' }])
  expect(await wrong({ team1: oak.slug, amount1: '1.005' })).toMatchObject([{ field: 'amount1' }])
  expect(await wrong({ team1: oak.slug })).toMatchObject([{ field: 'team1' }])
  expect(await wrong({ team1: elm.slug, reason: ' ' })).toMatchObject([{ field: 'reason' }])
  const twin = await aTeam({ name: elm.name })
  expect(await wrong({ team1: elm.name })).toEqual([
    {
      field: 'team1',
      message: 'More than one team has this name. Type the end of its page’s address',
    },
  ])
  expect(await wrong({ team1: twin.slug })).toBe('confirm')
})

test('all that is wrong is said at once, each beside its field, from top to bottom, and what was typed stays', async () => {
  const fieldsOf = async (typed: Record<string, string>) => {
    const answer = await move(typed)
    if (answer.kind !== 'again') throw new Error(answer.kind)
    expect(answer.typed).toEqual(typed)
    return answer.errors.map(({ field }) => field)
  }
  expect(await fieldsOf({ team1: '', reason: '' })).toEqual(['team1', 'reason'])
  expect(await fieldsOf({ team1: 'Nobody we know', reason: ' ' })).toEqual(['team1', 'reason'])
  expect(await fieldsOf({ team1: oak.slug, reason: '' })).toEqual(['team1', 'reason'])
  expect(
    await fieldsOf({
      team1: 'Nobody we know',
      amount1: 'ten',
      team2: 'Nor them',
      amount3: '0',
      team4: elm.slug,
      reason: '',
    }),
  ).toEqual(['team1', 'amount1', 'team2', 'team3', 'amount3', 'amount4', 'reason'])
  expect(
    await fieldsOf({ team1: 'Nobody we know', amount1: '20', team2: elm.slug, amount2: '20' }),
  ).toEqual(['team1', 'amount2', 'reason'])
})

test('when some of it went back after they looked, staff are asked once more', async () => {
  const sure = { team1: elm.slug, reason: 'Why', sure: 'yes', asked: '5000', seen: '0' }
  await bookMovements([aRefund(gift, 1_000)])
  expect(await move(sure)).toMatchObject({ kind: 'confirm', left: 4_000 })
})

test('the last move is taken back by one press, after a look at what that changes', async () => {
  await move({ team1: elm.slug, reason: 'Why', sure: 'yes', asked: '5000', seen: '0' })
  const now = await findGiftMove(gift.public_id)
  if (!now) throw new Error('no gift')
  expect(now.last).toMatchObject({ by: 'Ruth', reason: 'Why', before: [{ name: oak.name }] })
  expect(await previewUndo(now)).toMatchObject([
    { name: elm.name, now: 5_000, after: 0 },
    { name: oak.name, now: 0, after: 5_000 },
  ])
  expect(await undo({ reason: '', seen: '1' })).toMatchObject({ kind: 'again' })
  expect(await undo({ reason: 'It was right', seen: '0' })).toMatchObject({ kind: 'again' })
  expect(await undo({ reason: 'It was right', seen: '1' })).toMatchObject({ kind: 'done' })
  expect(await findGiftSheet(gift.public_id)).toMatchObject({ team: { slug: oak.slug } })
})

test('a gift can be given to the campaign itself, by its name', async () => {
  const found = await findGiftMove(gift.public_id)
  const asked = { team1: found?.campaign ?? '', reason: 'For all of us' }
  expect(await move(asked)).toMatchObject({
    parts: [{ name: oak.name }, { name: found?.campaign, raised: null, after: 5_000 }],
  })
})

async function move(typed: Record<string, string>) {
  return await answerMove(gift.public_id, formOf(typed), { by, currency: 'usd' })
}

async function undo(typed: Record<string, string>) {
  return await answerUndo(gift.public_id, formOf(typed), by)
}
