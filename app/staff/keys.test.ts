import { beforeAll, expect, test } from 'vitest'
import { aContext, aRequest, aSession } from '#app/people/testing/someone.ts'
import { requireStaff } from '#app/people/visitor.server.ts'
import { action as turnOff } from '#app/routes/staff.profile.keys.end.tsx'
import { action as turnOn } from '#app/routes/staff.profile.keys._index.tsx'
import { anOrganization, aStaffMember } from '#db/testing/builders.ts'
import { findStaffFrame } from './staff-frame.server.ts'

beforeAll(async () => {
  await anOrganization()
})

test('keys are turned off for one person, in every browser of theirs, and on again', async () => {
  const ruth = await aStaffMember('moderator')
  const [here, there] = [await aSession(ruth, 'staff'), await aSession(ruth, 'staff')]
  const nora = await aSession(await aStaffMember('moderator'), 'staff')
  const press = async (turn: typeof turnOn) =>
    await turn({ request: aRequest('/', [here], {}), params: {}, context: aContext() })
  expect(await keysOf(there)).toBe('on')
  await press(turnOff)
  await press(turnOff)
  expect([await keysOf(here), await keysOf(there), await keysOf(nora)]).toEqual([
    'off',
    'off',
    'on',
  ])
  await press(turnOn)
  expect(await keysOf(there)).toBe('on')
})

async function keysOf(session: string) {
  const staff = await requireStaff(aRequest('/', [session]), 'see-desk')
  return (await findStaffFrame(staff)).keys
}
