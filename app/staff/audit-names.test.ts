import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { inLanguage } from '#app/words/language.server.ts'
import { staffActions } from '#app/words/en/staff/actions.ts'
import { sayAction, sayDetailName } from './audit-names.ts'

test('everything that the app writes into the record has words in both languages', () => {
  const written = readdirSync('app', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map((file) => readFileSync(path.join('app', file), 'utf8'))
    .filter((source) => source.includes('recordChange('))
    .flatMap((source) => [...source.matchAll(/\baction: '([a-z-]+)'/g)].map(([, action]) => action))
  expect(written.length).toBeGreaterThan(20)
  expect(Object.keys(staffActions.action)).toEqual(expect.arrayContaining(written))
})

test('an action and what it holds are said in the language of whoever reads', () => {
  expect([sayAction('approve-team'), sayDetailName('minimum_gift_cents')]).toEqual([
    'Approve team',
    'minimum gift',
  ])
  const spanish = inLanguage('es', () => [sayAction('approve-team'), sayDetailName('pausedAt')])
  expect(spanish).toEqual(['Aprobar equipo', 'en pausa desde'])
})

test('what a newer version wrote is said as it was written', () => {
  expect([sayAction('juggle-teams'), sayDetailName('ball_colour')]).toEqual([
    'Juggle teams',
    'ball colour',
  ])
})
