import { beforeAll, expect, test } from 'vitest'
import { findAuditTrail } from '#app/people/audit.server.ts'
import { requireOrganization } from '#app/platform/organization.server.ts'
import { anOrganization, aStaffMember } from '#db/testing/builders.ts'
import {
  answerGiving,
  answerOrganization,
  answerPause,
  answerResume,
} from './answer-settings.server.ts'
import { checkAuditChain } from './audit-log.server.ts'
import { givingValues, organizationValues, percent } from './settings-values.ts'

let admin = { id: 0, publicId: '', email: '', name: 'Joyce' as string | null }

beforeAll(async () => {
  await anOrganization()
  const { id, public_id: publicId, email, name } = await aStaffMember('admin', { name: 'Joyce' })
  admin = { id, publicId, email, name }
})

test('what the form shows, sent as it is, changes nothing and writes nothing down', async () => {
  const organization = await requireOrganization()
  const unchanged = { kind: 'done', to: '/staff/settings?done=unchanged' }
  expect(await answerOrganization(aForm(organizationValues(organization)), admin)).toEqual(
    unchanged,
  )
  expect(await answerGiving(aForm(givingValues(organization)), admin)).toEqual(unchanged)
  expect(await trail()).toEqual([])
})

test('I25: a change of settings is written down with what it was before and is after', async () => {
  const organization = await requireOrganization()
  await answerOrganization(
    aForm({ ...organizationValues(organization), legalName: 'Lakeside Refuge of Wisconsin, Inc.' }),
    admin,
  )
  await answerGiving(
    aForm({ ...givingValues(organization), minimum: '10', feePercent: '2.95' }),
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
  await answerOrganization(aForm(sneaky), admin)
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
  const answer = await answerGiving(aForm(typed), admin)
  expect(answer).toMatchObject({ kind: 'again', typed })
  expect(answer.kind === 'again' && answer.errors.map(({ field }) => field).toSorted()).toEqual([
    'feePercent',
    'maximum',
    'suggested',
  ])
  expect(await requireOrganization()).toEqual(organization)
})

test('giving is paused once however often it is pressed, and resumed once', async () => {
  const pauses = await Promise.all([
    answerPause(aForm({ reason: 'Somebody tests cards' }), admin),
    answerPause(aForm({ reason: 'Somebody tests cards' }), admin),
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
  expect(await checkAuditChain()).toEqual({ whole: true, checked: 4 })
})

test('a fee of 2.2 per cent is shown as it was typed', () => {
  expect([220, 290, 295, 300, 5, 0].map(percent)).toEqual(['2.2', '2.9', '2.95', '3', '0.05', '0'])
})

async function trail() {
  return await findAuditTrail({ subject: { kind: 'organization', id: 1 } })
}

function aForm(fields: Record<string, string>): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  return form
}
