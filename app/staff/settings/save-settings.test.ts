import { beforeAll, expect, test } from 'vitest'
import { requireOrganization } from '#app/platform/organization.server.ts'
import { formOf } from '#app/testing/form-of.ts'
import { anOrganization } from '#db/testing/builders.ts'
import {
  answerBrand,
  answerGiving,
  answerOrganization,
  answerReceipts,
} from './answer-settings.server.ts'
import { openSettings } from './settings-mark.server.ts'
import { checkAuditChain } from '../audit-log.server.ts'
import { givingValues, organizationValues, percent, receiptsValues } from './settings-values.ts'
import { anAdmin, trail } from './testing/settings.ts'

let admin = { id: 0, publicId: '', email: '', name: 'Joyce' as string | null }

beforeAll(async () => {
  await anOrganization()
  admin = await anAdmin('Joyce')
})

test('what the form shows, sent as it is, changes nothing and writes nothing down', async () => {
  const organization = await requireOrganization()
  const unchanged = { kind: 'done', to: '/staff/settings?done=unchanged' }
  expect(await answerOrganization(formOf(organizationValues(organization)), admin)).toEqual(
    unchanged,
  )
  expect(await answerGiving(formOf(givingValues(organization)), admin)).toEqual(unchanged)
  expect(await trail()).toEqual([])
})

test('I25: a change of settings is written down with what it was before and is after', async () => {
  const organization = await requireOrganization()
  await answerOrganization(
    formOf({
      ...organizationValues(organization),
      legalName: 'Lakeside Refuge of Wisconsin, Inc.',
    }),
    admin,
  )
  await answerGiving(
    formOf({ ...givingValues(organization), minimum: '10', feePercent: '2.95' }),
    admin,
  )
  expect((await trail()).map(({ action, actor, detail }) => ({ action, actor, detail }))).toEqual([
    {
      action: 'change-giving',
      actor: 'Joyce',
      detail: {
        before: { minimum_gift_cents: 500, fee_rate_basis_points: 220 },
        after: { minimum_gift_cents: 1000, fee_rate_basis_points: 295 },
      },
    },
    {
      action: 'change-organization',
      actor: 'Joyce',
      detail: {
        before: { legal_name: 'Lakeside Refuge, Inc.' },
        after: { legal_name: 'Lakeside Refuge of Wisconsin, Inc.' },
      },
    },
  ])
})

test('S6: what no field of the form names cannot be changed by sending it', async () => {
  const before = await requireOrganization()
  const sneaky = {
    ...organizationValues(before),
    time_zone: 'UTC',
    timeZone: 'UTC',
    currency: 'eur',
    minimum_gift_cents: '1',
  }
  await answerOrganization(formOf(sneaky), admin)
  expect(await requireOrganization()).toEqual(before)
})

test('wrong settings come back with what was typed and a kind word for each', async () => {
  const organization = await requireOrganization()
  const typed = {
    ...givingValues(organization),
    minimum: '50',
    maximum: '20',
    suggested: '25, lots',
    feePercent: '99',
  }
  const answer = await answerGiving(formOf(typed), admin)
  expect(answer).toMatchObject({ kind: 'again', typed })
  expect(answer.kind === 'again' && answer.errors.map(({ field }) => field).toSorted()).toEqual([
    'feePercent',
    'maximum',
    'suggested',
  ])
  expect(await requireOrganization()).toEqual(organization)
})

test('two admins who save at once: one saves, the other is shown both, and nothing is lost', async () => {
  const nora = await anAdmin('Nora')
  const { seen, organization } = await openSettings('giving')
  const sent = (minimum: string) => formOf({ ...givingValues(organization), minimum, seen })
  const answers = await Promise.all([
    answerGiving(sent('15'), admin),
    answerGiving(sent('20'), nora),
  ])
  expect(answers.map((answer) => answer.kind).toSorted()).toEqual(['again', 'done'])
  const again = answers.find((answer) => answer.kind === 'again')
  if (again?.kind !== 'again' || !again.newer) throw new Error('The second was not told')
  const saved = (await requireOrganization()).minimumGift / 100
  expect([15, 20]).toContain(saved)
  const typed = again.typed['minimum']
  expect(typed).toBe(saved === 15 ? '20' : '15')
  expect(again.newer.who).toBe(saved === 15 ? 'Joyce' : 'Nora')
  expect(again.newer.differences).toEqual([['minimum gift', `$${saved}; then $${typed}`]])

  // Whoever has seen both and saves again means it.
  const { seen: newSeen } = again.newer
  expect(await answerGiving(formOf({ ...again.typed, seen: newSeen }), admin)).toMatchObject({
    kind: 'done',
  })
  expect((await requireOrganization()).minimumGift / 100).toBe(Number(typed))
  await answerGiving(formOf(givingValues(organization)), admin)
})

test('who saves other settings is in nobody’s way', async () => {
  const { seen, organization } = await openSettings('receipts')
  await answerGiving(formOf({ ...givingValues(organization), maximum: '24,000' }), admin)
  const form = formOf({ ...receiptsValues(organization), receiptWords: 'Come by.', seen })
  expect(await answerReceipts(form, admin)).toMatchObject({ kind: 'done' })
  await answerGiving(formOf(givingValues(organization)), admin)
})

test('a preview shows what was typed and saves nothing', async () => {
  const before = await requireOrganization()
  const words = 'You set a table for six.'
  const receipt = await answerReceipts(formOf({ receiptWords: words, next: 'preview' }), admin)
  expect(receipt).toMatchObject({ kind: 'again', status: 200, typed: { receiptWords: words } })
  const shown = receipt.kind === 'again' ? receipt.preview : null
  expect(JSON.stringify(shown?.letter.blocks)).toContain(words)
  expect(shown?.nextNumber).toMatch(/^20\d\d-000001$/)
  const giving = await answerGiving(
    formOf({ ...givingValues(before), suggested: '11, 22', next: 'preview' }),
    admin,
  )
  expect(giving).toMatchObject({
    preview: { amounts: [{ text: '$11' }, { text: '$22' }], fee: { rateText: '2.95% and $0.30' } },
  })
  expect(await requireOrganization()).toEqual(before)
})

test('a color of one’s own is kept, its preview says how it will be read, and what is no color is refused', async () => {
  const own = formOf({ color: 'own', ownColor: '#F5B23C', next: 'preview' })
  expect(await answerBrand(own, admin)).toMatchObject({ preview: { color: '#f5b23c' } })
  expect((await requireOrganization()).brandColor).toBeNull()
  for (const ownColor of ['red', '#fff', '#12345g', 'url(x)', ''])
    expect(await answerBrand(formOf({ color: 'own', ownColor }), admin)).toMatchObject({
      status: 422,
      errors: [{ field: 'ownColor' }],
    })
  await answerBrand(formOf({ color: 'plum', ownColor: '#000000' }), admin)
  expect((await requireOrganization()).brandColor).toBe('#7a1f5c')
  await answerBrand(formOf({ color: 'house' }), admin)
  expect((await requireOrganization()).brandColor).toBeNull()
})

test('the newest entries of the record carry the seal of the one before', async () => {
  expect(await checkAuditChain()).toMatchObject({ whole: true })
})

test('a fee of 2.2 per cent is shown as it was typed', () => {
  expect([220, 290, 295, 300, 5, 0].map(percent)).toEqual(['2.2', '2.9', '2.95', '3', '0.05', '0'])
})
