import { beforeAll, beforeEach, expect, test } from 'vitest'
import type { Person } from '#app/people/person.server.ts'
import { someStaff } from '#app/people/testing/someone.ts'
import { db } from '#app/platform/database.server.ts'
import { anOrganization } from '#db/testing/builders.ts'
import { findStepPage } from '../../set-up/step-page.server.ts'
import { findEventEditor } from '../../event-editor.server.ts'
import { aDraft, captainOf, usualDeal } from '../../testing/events.ts'
import { nothingAgreed } from '../deal.ts'
import { findTemplates } from './find-templates.server.ts'
import { changeTemplate, keepTemplate, retireTemplate } from './save-template.server.ts'

let by: Person

beforeAll(async () => {
  await anOrganization({ time_zone: 'America/Chicago' })
  by = (await someStaff('joyce@example.org', 'admin')).person
})

beforeEach(async () => {
  await db.deleteFrom('dining_template').execute()
})

const third = {
  ...nothingAgreed,
  gives: { kind: 'share', share: { over: 1, under: 3 }, of: 'food' },
  countBy: ['receipt'],
} as const

test('a captain begins with the terms that staff keep, and nothing is saved before they say so', async () => {
  await keepTemplate({ terms: { name: 'Noodle bar', deal: third }, by })
  const [kept] = await findTemplates()
  const event = await aDraft({ kind: 'dining_night', deal: { code: 'HOPE', countBy: ['code'] } })
  const captain = await captainOf(event)

  const before = await findStepPage(captain, event.slug, 'deal')
  expect(before?.dealStart).toEqual({
    offered: [{ id: kept?.id, name: 'Noodle bar' }],
    chosen: null,
  })
  expect(before?.values).toMatchObject({ percent: '20', code: 'HOPE', 'by-code': 'yes' })

  const filled = await findStepPage(captain, event.slug, 'deal', kept?.id)
  expect(filled?.dealStart?.chosen).toBe('Noodle bar')
  expect(filled?.values).toMatchObject({
    percent: '33⅓',
    shareOf: 'food',
    'by-receipt': 'yes',
    // What the terms leave out is empty, and not what stood there before.
    'by-code': '',
    code: '',
    spend: '',
    title: 'Spring sale',
  })
  expect((await findEventEditor(event.team.id, event.slug))?.deal).toEqual({
    ...usualDeal,
    code: 'HOPE',
    countBy: ['code'],
  })
})

test('terms that are not there fill in nothing, and other screens offer none', async () => {
  const event = await aDraft({ kind: 'dining_night' })
  const captain = await captainOf(event)
  const page = await findStepPage(captain, event.slug, 'deal', 'no-such-terms')
  expect(page?.dealStart).toEqual({ offered: [], chosen: null })
  expect(page?.values['percent']).toBe('20')
  expect((await findStepPage(captain, event.slug, 'story'))?.dealStart).toBe(null)
})

test('of two who keep terms of one name at once, one is asked for another name', async () => {
  const outcomes = await Promise.all(
    ['Noodle bar', 'NOODLE BAR', 'noodle bar'].map((name) =>
      keepTemplate({ terms: { name, deal: third }, by }),
    ),
  )
  expect(outcomes.toSorted()).toEqual(['kept', 'name-taken', 'name-taken'])
})

test('of two who change the same terms at once, the second is told and changes nothing', async () => {
  await keepTemplate({ terms: { name: 'Noodle bar', deal: third }, by })
  await keepTemplate({ terms: { name: 'Pie shop', deal: third }, by })
  const [noodles] = await findTemplates()
  const change = (name: string, revision = 1) =>
    changeTemplate({
      publicId: noodles?.id ?? '',
      revision,
      terms: { name, deal: usualDeal },
      by,
    })
  const outcomes = await Promise.all([change('Noodle house'), change('Noodle hall')])
  expect(outcomes.toSorted()).toEqual(['changed-since', 'kept'])
  expect(await change('PIE SHOP', 2)).toBe('name-taken')
  expect(await change('Noodle bar', 2)).toBe('kept')
  expect((await findTemplates()).map(({ name, values }) => [name, values['percent']])).toEqual([
    ['Noodle bar', '20'],
    ['Pie shop', '33⅓'],
  ])
})

test('terms that are off the list are offered to nobody, and their name is free again', async () => {
  await keepTemplate({ terms: { name: 'Noodle bar', deal: third }, by })
  const [kept] = await findTemplates()
  const id = kept?.id ?? ''
  expect(await Promise.all([retireTemplate(id, by), retireTemplate(id, by)])).toEqual(
    expect.arrayContaining(['retired', 'not-found']),
  )
  expect(await findTemplates()).toEqual([])
  const terms = { name: 'Noodle bar', deal: third }
  expect(await changeTemplate({ publicId: id, revision: 1, terms, by })).toBe('not-found')
  expect(await keepTemplate({ terms, by })).toBe('kept')
  const deeds = await db
    .selectFrom('audit_log')
    .select('action')
    .where('subject_id', '=', id)
    .orderBy('id')
    .execute()
  expect(deeds.map(({ action }) => action)).toEqual(['keep-dining-terms', 'retire-dining-terms'])
})
