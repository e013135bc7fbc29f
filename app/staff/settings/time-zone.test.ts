import { beforeAll, expect, test } from 'vitest'
import { bookMovements } from '#app/giving/book-movements.server.ts'
import { findAuditTrail } from '#app/people/audit.server.ts'
import { db } from '#app/platform/database.server.ts'
import { requireOrganization } from '#app/platform/organization.server.ts'
import { formOf } from '#app/testing/form-of.ts'
import { anOrganization, aStaffMember } from '#db/testing/builders.ts'
import { aStartedGift } from '#db/testing/gifts.ts'
import { aCharge } from '#db/testing/money-lines.ts'
import { answerOrganization } from './answer-settings.server.ts'
import { organizationValues } from './settings-values.ts'
import { findZoneState } from './time-zone.server.ts'

let admin = { id: 0, publicId: '', email: '', name: null as string | null }

beforeAll(async () => {
  await anOrganization({ time_zone: 'America/Chicago' })
  const { id, public_id: publicId, email, name } = await aStaffMember('admin')
  admin = { id, publicId, email, name }
})

test('the time zone is changed until something is booked by its days, and never after', async () => {
  expect(await findZoneState()).toBe('open')
  const wish = organizationValues(await requireOrganization())
  const moved = { ...wish, timeZone: 'America/Denver' }
  expect(await answerOrganization(formOf(moved), admin)).toMatchObject({ kind: 'done' })
  expect((await requireOrganization()).timeZone).toBe('America/Denver')
  const [entry] = await findAuditTrail({ subject: { kind: 'organization', id: 1 } })
  expect(entry).toMatchObject({
    action: 'change-organization',
    detail: { after: { time_zone: 'America/Denver' } },
  })

  // The first gift and the change at once: whichever is first, the day is that of the zone that stands.
  const gift = await aStartedGift()
  const paidAt = new Date('2026-03-02T05:30:00Z')
  const [, answer] = await Promise.all([
    bookMovements([aCharge(gift, { paidAt })]),
    answerOrganization(formOf({ ...wish, timeZone: 'America/New_York' }), admin),
  ])
  const { timeZone } = await requireOrganization()
  expect(timeZone).toBe(answer.kind === 'done' ? 'America/New_York' : 'America/Denver')
  const day = await db.selectFrom('day_total').select('day').executeTakeFirstOrThrow()
  expect(day.day).toBe(answer.kind === 'done' ? '2026-03-02' : '2026-03-01')

  expect(await findZoneState()).toBe('settled')
  expect(
    await answerOrganization(formOf({ ...wish, timeZone: 'America/Phoenix' }), admin),
  ).toMatchObject({ kind: 'again', errors: [{ field: 'timeZone' }] })
  expect((await requireOrganization()).timeZone).toBe(timeZone)
  await expect(
    db.updateTable('organization').set({ time_zone: 'America/Phoenix' }).execute(),
  ).rejects.toThrow('the time zone stays')
})
