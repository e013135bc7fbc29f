import { expect, test } from 'vitest'
import { knownBrand } from '#app/platform/known-brand.server.ts'
import { requireOrganization } from '#app/platform/organization.server.ts'
import { formOf } from '#app/testing/form-of.ts'
import { anOrganization, aStaffMember } from '#db/testing/builders.ts'
import { answerApprovalRules, answerOrganization } from './answer-settings.server.ts'
import { findDeciders } from './settings-mark.server.ts'
import { organizationValues } from './settings-values.ts'

test('head and foot of the pages are shown with what was typed, and nothing is saved', async () => {
  const joyce = await anAdmin('Joyce')
  const before = await requireOrganization()
  const typed = {
    ...organizationValues(before),
    name: 'Harbor House',
    legalName: 'Harbor House of Milwaukee, Inc.',
    ein: '391234567',
    hotlineName: 'Call us',
    hotlineNumber: '414-555-0100',
    next: 'preview',
  }
  expect(await answerOrganization(formOf(typed), joyce)).toMatchObject({
    status: 200,
    typed,
    preview: {
      name: 'Harbor House',
      legalName: 'Harbor House of Milwaukee, Inc.',
      ein: '39-1234567',
      hotline: { text: 'Call us: 414-555-0100', href: 'tel:4145550100' },
    },
  })
  expect(await answerOrganization(formOf({ ...typed, ein: 'none' }), joyce)).toMatchObject({
    status: 422,
    preview: null,
    errors: [{ field: 'ein' }],
  })
  expect(await requireOrganization()).toEqual(before)
  expect(knownBrand()?.name).not.toBe('Harbor House')
})

test('what the rules would do is told with the names of who would be written to, and nothing is saved', async () => {
  const joyce = await anAdmin('Joyce')
  const nora = await anAdmin('Nora')
  const before = [await requireOrganization(), await findDeciders()]
  const typed = {
    edits: 'at-once',
    messages: 'wait',
    comments: 'staff',
    news: 'wait',
    ranking: 'hidden',
    [`told-${nora.publicId}`]: 'yes',
    next: 'preview',
  }
  expect(await answerApprovalRules(formOf(typed), joyce)).toMatchObject({
    status: 200,
    typed,
    preview: {
      editsWait: false,
      messagesWait: true,
      commentsReadBy: 'staff',
      newsWaits: true,
      told: ['Nora'],
    },
  })
  expect([await requireOrganization(), await findDeciders()]).toEqual(before)
})

async function anAdmin(called: string) {
  await anOrganization()
  const { id, public_id: publicId, email, name } = await aStaffMember('admin', { name: called })
  return { id, publicId, email, name }
}
