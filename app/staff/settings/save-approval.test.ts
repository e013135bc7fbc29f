import { beforeAll, expect, test } from 'vitest'
import { requireOrganization } from '#app/platform/organization.server.ts'
import { formOf } from '#app/testing/form-of.ts'
import { anOrganization } from '#db/testing/builders.ts'
import {
  answerApprovalRules,
  answerPause,
  answerResume,
  answerSaleLimits,
} from './answer-settings.server.ts'
import { pausePreview } from './previews.server.ts'
import { findDeciders, openSettings } from './settings-mark.server.ts'
import { approvalValues, saleLimitsValues } from './settings-values.ts'
import { anAdmin, trail } from './testing/settings.ts'

let admin = { id: 0, publicId: '', email: '', name: 'Joyce' as string | null }

beforeAll(async () => {
  await anOrganization()
  admin = await anAdmin('Joyce')
  await anAdmin('Nora')
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
