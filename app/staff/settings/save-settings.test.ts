import { beforeAll, expect, test } from 'vitest'
import { findAuditTrail } from '#app/people/audit.server.ts'
import { requireOrganization } from '#app/platform/organization.server.ts'
import { formOf } from '#app/testing/form-of.ts'
import { anOrganization, aStaffMember } from '#db/testing/builders.ts'
import {
  answerApprovalRules,
  answerBrand,
  answerGiving,
  answerOrganization,
  answerPause,
  answerReceipts,
  answerResume,
  answerSaleLimits,
} from './answer-settings.server.ts'
import { pausePreview } from './previews.server.ts'
import { findDeciders, openSettings } from './settings-mark.server.ts'
import { checkAuditChain } from '../audit-log.server.ts'
import {
  approvalValues,
  givingValues,
  organizationValues,
  percent,
  receiptsValues,
  saleLimitsValues,
} from './settings-values.ts'

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

test('the limits of sales are saved with their law and written down; what is no number of days is refused', async () => {
  const { seen, organization } = await openSettings('sale-limits')
  const values = { ...saleLimitsValues(organization), seen }
  expect(await answerSaleLimits(formOf(values), admin)).toMatchObject({
    to: expect.stringContaining('unchanged'),
  })
  for (const [field, wrong] of [
    ['days', '0'],
    ['days', '367'],
    ['days', '7.5'],
    ['receipts', '0.99'],
    ['receipts', 'lots'],
    ['source', ' '],
    ['counted', 'perhaps'],
  ] as const)
    expect(await answerSaleLimits(formOf({ ...values, [field]: wrong }), admin)).toMatchObject({
      status: 422,
      errors: [{ field }],
    })
  const wish = { counted: 'no', days: '20', receipts: '2,000', source: 'Another law', seen }
  expect(await answerSaleLimits(formOf({ ...wish, next: 'preview' }), admin)).toMatchObject({
    preview: { limits: { on: false, days: 20, receipts: 200_000 }, sales: { days: 0 } },
  })
  expect(await answerSaleLimits(formOf(wish), admin)).toMatchObject({
    to: expect.stringContaining('saved'),
  })
  expect((await requireOrganization()).saleLimits).toEqual({
    on: false,
    days: 20,
    receipts: 200_000,
    source: 'Another law',
  })
  expect((await trail())[0]).toMatchObject({
    action: 'change-sale-limits',
    detail: {
      before: { sale_limits_on: true, sale_days_limit: 75 },
      after: { sale_limits_on: false, sale_days_limit: 20 },
    },
  })
  expect(await answerSaleLimits(formOf({ ...values, days: '30' }), admin)).toMatchObject({
    status: 409,
    newer: { who: 'Joyce' },
  })
})

test('the rules for pages are saved with who is told, written down by name, and never leave nobody', async () => {
  const { seen, organization } = await openSettings('approval')
  const people = await findDeciders()
  const values = { ...approvalValues(organization, people), seen }
  expect(await answerApprovalRules(formOf(values), admin)).toMatchObject({
    to: expect.stringContaining('unchanged'),
  })
  expect(
    await answerApprovalRules(
      formOf({
        edits: 'wait',
        messages: 'at-once',
        comments: 'captain',
        news: 'wait',
        ranking: 'hidden',
        seen,
      }),
      admin,
    ),
  ).toMatchObject({
    status: 422,
    errors: [{ field: 'told' }],
  })
  const onlyJoyce = {
    edits: 'at-once',
    messages: 'at-once',
    comments: 'captain',
    news: 'wait',
    ranking: 'hidden',
    seen,
    [`told-${admin.publicId}`]: 'yes',
  }
  expect(await answerApprovalRules(formOf(onlyJoyce), admin)).toMatchObject({
    to: expect.stringContaining('saved'),
  })
  expect((await requireOrganization()).editsWait).toBe(false)
  expect((await findDeciders()).filter(({ told }) => told).map(({ name }) => name)).toEqual([
    'Joyce',
  ])
  expect((await trail())[0]).toMatchObject({
    action: 'change-approval',
    detail: {
      before: { edits_wait: true, told: ['Joyce', 'Nora'] },
      after: { edits_wait: false, told: ['Joyce'] },
    },
  })
  expect(await answerApprovalRules(formOf({ ...values, edits: 'wait' }), admin)).toMatchObject({
    status: 409,
    newer: { who: 'Joyce' },
  })
})

test('giving goes on until it was seen what visitors will read', async () => {
  expect(await answerPause(formOf({ reason: 'Somebody tests cards' }), admin)).toEqual({
    kind: 'confirm',
    reason: 'Somebody tests cards',
  })
  expect((await requireOrganization()).givingPaused).toBeNull()
  expect(pausePreview().languages.map(({ language }) => language)).toEqual(['en', 'es'])
  const [english, spanish] = pausePreview().languages
  expect(english?.pages.title).toBe('Giving is paused for a moment')
  expect(spanish?.pages.title).not.toBe(english?.pages.title)
})

test('giving is paused once however often it is pressed, and resumed once', async () => {
  const pauses = await Promise.all([
    answerPause(formOf({ reason: 'Somebody tests cards', sure: 'yes' }), admin),
    answerPause(formOf({ reason: 'Somebody tests cards', sure: 'yes' }), admin),
  ])
  expect(
    pauses.map((answer) => String(answer.kind === 'done' && answer.to.split('=')[1])).toSorted(),
  ).toEqual(['already-paused', 'paused'])
  expect((await requireOrganization()).givingPaused).toMatchObject({
    by: 'Joyce',
    reason: 'Somebody tests cards',
  })
  expect(await answerResume(admin)).toMatchObject({ to: '/staff/settings?done=resumed' })
  expect(await answerResume(admin)).toMatchObject({ to: '/staff/settings?done=not-paused' })
  expect((await requireOrganization()).givingPaused).toBeNull()
  expect((await trail()).slice(0, 2).map(({ action }) => action)).toEqual([
    'resume-giving',
    'pause-giving',
  ])
})

test('the newest entries of the record carry the seal of the one before', async () => {
  expect(await checkAuditChain()).toMatchObject({ whole: true })
})

test('a fee of 2.2 per cent is shown as it was typed', () => {
  expect([220, 290, 295, 300, 5, 0].map(percent)).toEqual(['2.2', '2.9', '2.95', '3', '0.05', '0'])
})

async function anAdmin(called: string) {
  const { id, public_id: publicId, email, name } = await aStaffMember('admin', { name: called })
  return { id, publicId, email, name }
}

async function trail() {
  return await findAuditTrail({ subject: { kind: 'organization', id: 1 } })
}
