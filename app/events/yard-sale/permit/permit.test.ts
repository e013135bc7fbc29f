import { beforeAll, expect, test } from 'vitest'
import { findAuditTrail } from '#app/people/audit.server.ts'
import { aRequest, aSession } from '#app/people/testing/someone.ts'
import { db } from '#app/platform/database.server.ts'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'
import { formOf } from '#app/testing/form-of.ts'
import { anOrganization } from '#db/testing/builders.ts'
import { doItAgain } from '../../close-out/copy-event.server.ts'
import { aDraft, aShownEvent } from '../../testing/events.ts'
import type { AnEvent } from '../../testing/events.ts'
import { answerPermit, findPermitPage } from './permit-page.server.ts'
import { findPermit } from './save-permit.server.ts'

beforeAll(async () => {
  await anOrganization()
})

const permit = {
  number: '2026-118',
  hours: '8 a.m. to 7 p.m.',
  obtainedBy: 'Priya Raman',
}

test('a permit is written down as it is typed, changed, and taken away by leaving it empty', async () => {
  const sale = await aDraft()
  expect(await findPermit(sale.id)).toBeUndefined()
  expect(await write(sale, { ...permit, obtainedBy: '  Priya \n Raman ' })).toEqual({
    kind: 'on',
    to: expect.stringMatching(/\?done=saved$/),
  })
  expect((await findPermitPage(await captainOf(sale), sale.slug)).values).toEqual(permit)
  await write(sale, { ...permit, number: '2026-119' })
  expect(await findPermit(sale.id)).toEqual({ ...permit, number: '2026-119' })
  await write(sale, { number: '', hours: ' ', obtainedBy: '' })
  expect(await findPermit(sale.id)).toBeUndefined()
  const trail = await findAuditTrail({ subject: { kind: 'event', id: sale.publicId } })
  expect(
    trail.filter(({ action }) => action === 'set-permit').map(({ detail }) => detail),
  ).toMatchObject([
    { before: { permit: '2026-119' }, after: { permit: '' } },
    { before: { permit: '2026-118' }, after: { permit: '2026-119' } },
    { before: { permit: '' }, after: { permit: '2026-118' } },
  ])
})

test('what is too long comes back with what was typed, and nothing is written', async () => {
  const sale = await aDraft()
  const number = '1'.repeat(61)
  expect(await write(sale, { ...permit, number })).toMatchObject({
    kind: 'again',
    answer: { values: { ...permit, number }, errors: [{ field: 'number' }] },
  })
  expect(await findPermit(sale.id)).toBeUndefined()
})

test('two captains who save at once leave one permit', async () => {
  const sale = await aDraft()
  const numbers = ['1', '2', '3', '4', '5']
  await Promise.all(numbers.map((number) => write(sale, { ...permit, number })))
  const rows = await db
    .selectFrom('event_permit')
    .select('number')
    .where('event_id', '=', sale.id)
    .execute()
  expect(rows).toHaveLength(1)
  expect(numbers).toContain(rows[0]?.number)
})

test('only captains of its team read and write it, and only a yard sale has one', async () => {
  const sale = await aShownEvent()
  await write(sale, permit)
  const stranger = await captainOf(await aDraft({ title: 'Elsewhere' }))
  const notThere = { status: 404 }
  await expect(findPermitPage(stranger, sale.slug)).rejects.toMatchObject(notThere)
  await expect(answerPermit(stranger, sale.slug, new FormData())).rejects.toMatchObject(notThere)
  expect(await findPermit(sale.id)).toEqual(permit)
  const dinner = await aDraft({ kind: 'dining_night' })
  await expect(findPermitPage(await captainOf(dinner), dinner.slug)).rejects.toMatchObject(notThere)
})

test('the like of a sale in another year asks the town anew', async () => {
  const sale = await aShownEvent()
  await write(sale, permit)
  const slug = await doItAgain({ eventPublicId: sale.publicId, actor: sale.actor })
  expect((await findPermitPage(await captainOf(sale), slug)).values).toEqual({})
})

async function write(sale: AnEvent, typed: Readonly<Record<string, string>>) {
  const form = formOf(typed)
  return await answerPermit(await captainOf(sale), sale.slug, form)
}

async function captainOf({ captain, team }: AnEvent) {
  return await requireCaptainOf(aRequest('/', [await aSession(captain, 'captain')]), team.slug)
}
