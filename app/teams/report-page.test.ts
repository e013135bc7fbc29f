import { beforeAll, expect, test } from 'vitest'
import { db } from '#app/platform/database.server.ts'
import { formOf } from '#app/testing/form-of.ts'
import { aCampaign, anOrganization, aStaffMember, aTeam } from '#db/testing/builders.ts'
import { answerReportForm } from './answer-report-form.server.ts'

beforeAll(async () => {
  await anOrganization()
  await aCampaign()
})

test('a report stands, and every moderator and admin is told once', async () => {
  const team = await aTeam()
  const [moderator, , viewer] = [
    await aStaffMember('moderator'),
    await aStaffMember('finance'),
    await aStaffMember('viewer'),
  ]
  expect(
    await report(team.slug, { reason: 'unsafe', words: 'It names a street.', email: '' }),
  ).toEqual({ kind: 'thanked' })

  const rows = await db
    .selectFrom('page_report')
    .select(['reason', 'words', 'reporter_email'])
    .where('team_id', '=', team.id)
    .execute()
  expect(rows).toEqual([{ reason: 'unsafe', words: 'It names a street.', reporter_email: null }])
  const mails = await db
    .selectFrom('message')
    .select('to_address')
    .where('kind', '=', 'report-received')
    .execute()
  expect(mails).toContainEqual({ to_address: moderator.email })
  expect(mails).not.toContainEqual({ to_address: viewer.email })
})

test('S5 a page that is not for all to see cannot be reported, and looks like one that is not there', async () => {
  const hidden = await aTeam({ status: 'hidden' })
  expect(await report(hidden.slug, { reason: 'other' })).toEqual(
    await report('no-such-team', { reason: 'other' }),
  )
})

test('a report without a reason comes back with its words', async () => {
  const { slug } = await aTeam()
  expect(await report(slug, { words: 'Hm', email: 'x@' })).toMatchObject({
    kind: 'again',
    status: 400,
    answer: {
      values: { words: 'Hm', email: 'x@' },
      errors: [{ field: 'reason' }, { field: 'email' }],
    },
  })
})

test('S18 robots are thanked and write nothing; nobody reports more than ten times an hour', async () => {
  const team = await aTeam()
  expect(await report(team.slug, { reason: 'other', website: 'x' })).toEqual({ kind: 'thanked' })
  for (let sent = 0; sent < 10; sent++) await report(team.slug, { reason: 'other' }, '10.9.9.9')
  expect(await report(team.slug, { reason: 'other' }, '10.9.9.9')).toMatchObject({
    kind: 'again',
    status: 429,
  })
  expect(
    await db.selectFrom('page_report').select('id').where('team_id', '=', team.id).execute(),
  ).toHaveLength(10)
})

async function report(slug: string, fields: Record<string, string>, client = '10.1.1.1') {
  const form = formOf(fields)
  return await answerReportForm(slug, form, client)
}
