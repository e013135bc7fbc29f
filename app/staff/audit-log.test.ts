import { expect, test } from 'vitest'
import { aDraft } from '#app/events/testing/events.ts'
import { actorOf, recordChange } from '#app/people/audit.server.ts'
import { findOrAddPerson } from '#app/people/person.server.ts'
import { db, inTransaction } from '#app/platform/database.server.ts'
import { anOrganization, aTeam } from '#db/testing/builders.ts'
import { findAuditLog } from './audit-log.server.ts'

test('the record names who did something as they are known now, and leads to the team', async () => {
  const team = await aTeam({ name: 'Knit Happens' })
  const email = `lorraine-${team.slug}@example.org`
  await inTransaction(async (trx) => {
    const person = await findOrAddPerson(trx, { email })
    await recordChange(trx, {
      actor: actorOf(person),
      action: 'start-team',
      subjectKind: 'team',
      subjectId: team.public_id,
    })
  })
  const [before] = (await findAuditLog({ typed: email, before: null })).lines
  expect(before).toMatchObject({
    actor: email,
    team: { slug: team.slug, name: 'Knit Happens' },
    person: null,
  })

  await db.updateTable('person').set({ name: 'Lorraine' }).where('email', '=', email).execute()
  const [after] = (await findAuditLog({ typed: email, before: null })).lines
  expect(after?.actor).toBe('Lorraine')
})

test('an entry about an event is known by its title', async () => {
  await anOrganization()
  const { publicId } = await aDraft({ title: 'Pie in the park' })
  const { lines } = await findAuditLog({ typed: publicId, before: null })
  expect(lines).toMatchObject([{ action: 'start-event', event: 'Pie in the park', team: null }])
})

test('a deed is found by a word that stands in the record, as a reader sees it', async () => {
  const team = await aTeam({ name: 'Hide and seek' })
  await inTransaction(async (trx) => {
    await recordChange(trx, {
      actor: { id: null, label: 'the clock' },
      action: 'hide-team',
      subjectKind: 'team',
      subjectId: team.public_id,
    })
  })
  const { lines } = await findAuditLog({ typed: 'Hide', before: null })
  expect(lines.map(({ action }) => action)).toContain('hide-team')
  expect((await findAuditLog({ typed: 'bake', before: null })).lines).toEqual([])
})
