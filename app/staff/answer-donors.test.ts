import { beforeAll, expect, test } from 'vitest'
import { formOf } from '#app/testing/form-of.ts'
import { anOrganization, aStaffMember, aTeam } from '#db/testing/builders.ts'
import { aPaidGift } from '#db/testing/gifts.ts'
import { answerMerge, answerSeparation } from './answer-donors.server.ts'
import { findDonorsDesk } from './donors-desk.server.ts'

let by = { id: 0, publicId: '', email: '', name: null as string | null }

beforeAll(async () => {
  await anOrganization()
  const { id, public_id: publicId, email, name } = await aStaffMember('admin', { name: 'Ruth' })
  by = { id, publicId, email, name }
  const team = await aTeam()
  const gave = (donorName: string, donorEmail: string) => aPaidGift({ team, donorName, donorEmail })
  await gave('Ida Novak', 'ida.novak@example.org')
  await gave('Ida Novak', 'ida.novak@example.org')
  await gave(' ida novak', 'ida.novak@example.com')
  await gave('Otto Berg', 'otto@example.org')
  await gave('Otto Berg', 'berg.family@elsewhere.example')
  await gave('Lena Lor', 'lena@example.org')
})

test('one name from two addresses is likely one person, the nearest addresses first', async () => {
  expect((await findDonorsDesk()).pairs).toEqual([
    {
      name: 'Ida Novak',
      kept: 'ida.novak@example.org',
      keptGifts: 2,
      email: 'ida.novak@example.com',
      gifts: 1,
    },
    {
      name: 'Otto Berg',
      kept: 'otto@example.org',
      keptGifts: 1,
      email: 'berg.family@elsewhere.example',
      gifts: 1,
    },
  ])
})

test('a pair that is merged is no longer likely, stands among the merged, and can be taken apart', async () => {
  const asked = { email: 'Ida.Novak@example.com', kept: 'ida.novak@example.org' }
  expect(await merge({ ...asked, reason: '' })).toMatchObject({ errors: [{ field: 'reason' }] })
  expect(await merge({ ...asked, reason: 'She told us' })).toMatchObject({
    to: '/staff/donors?done=merged',
  })
  const desk = await findDonorsDesk()
  expect(desk.pairs.map(({ name }) => name)).toEqual(['Otto Berg'])
  expect(desk.merged).toMatchObject([
    { email: 'ida.novak@example.com', kept: 'ida.novak@example.org', by: 'Ruth' },
  ])
  const form = formOf({ email: 'ida.novak@example.com' })
  expect(await answerSeparation(form, by)).toBe('/staff/donors?done=separated')
  expect((await findDonorsDesk()).pairs).toHaveLength(2)
})

test('what cannot be merged is said beside the field', async () => {
  const reason = 'Why'
  const lena = 'lena@example.org'
  expect(await merge({ email: 'no address', kept: lena, reason })).toMatchObject({
    errors: [{ field: 'email' }],
    typed: { email: 'no address' },
  })
  expect(await merge({ email: lena, kept: lena, reason })).toMatchObject({
    errors: [{ field: 'kept' }],
  })
  expect(await merge({ email: 'nobody@example.org', kept: lena, reason })).toMatchObject({
    errors: [{ field: 'email' }],
  })
})

async function merge(typed: Record<string, string>) {
  return await answerMerge(formOf(typed), by)
}
