import { afterEach, beforeAll, expect, test } from 'vitest'
import { shiftClock } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import { newKey } from '#app/platform/keys.server.ts'
import { answerStartForm } from '#app/teams/answer-start-form.server.ts'
import { findStartMeeting } from '#app/teams/start-meeting.server.ts'
import { formOf } from '#app/testing/form-of.ts'
import { aCampaign, anOrganization } from '#db/testing/builders.ts'
import { findWorkshopLive, nameMeetingTeam } from './workshop.server.ts'
import { aMeeting, anEmail } from './testing/meetings.ts'

const DAY = 86_400_000

beforeAll(async () => {
  await anOrganization()
  await aCampaign()
})
afterEach(() => shiftClock(0))

test('a team that the room starts is on the slide by its kind, and by its name once staff have read it', async () => {
  const meeting = await aMeeting({ inDays: 0 })
  const startMeeting = await findStartMeeting(meeting)
  const form = formOf({
    name: 'Unread Words',
    kind: 'friends',
    goalChoice: '1000',
    email: anEmail(),
  })
  const request = {
    form,
    person: null,
    browserKey: newKey(),
    clientAddress: '10.3.0.1',
    meeting: startMeeting,
  }
  form.set('plan', 'x'.repeat(301))
  expect(await answerStartForm(request)).toMatchObject({
    kind: 'again',
    status: 400,
    answer: { errors: [{ field: 'plan' }] },
  })
  form.delete('plan')
  const started = await answerStartForm(request)
  expect(started).toEqual({ kind: 'look-in-your-mail' })
  expect(await findWorkshopLive(meeting)).toMatchObject({
    count: '1 team started here',
    teams: [{ name: null, kind: 'Friends' }],
  })
  const team = await db
    .selectFrom('team')
    .select('public_id')
    .where('name', '=', 'Unread Words')
    .executeTakeFirstOrThrow()
  expect(await nameMeetingTeam(await aMeeting(), team.public_id, 'shown')).toBe(false)
  expect(await nameMeetingTeam(meeting, team.public_id, 'shown')).toBe(true)
  expect((await findWorkshopLive(meeting))?.teams).toMatchObject([{ name: 'Unread Words' }])

  shiftClock(3 * DAY)
  expect(await findStartMeeting(meeting)).toBeUndefined()
})
