import { expect, test } from 'vitest'
import { inLanguage } from './language.server.ts'
import { say } from './say.ts'

test('a name or an hour that ends in a period ends its sentence without another', () => {
  const handedOver = { by: 'Maria K.', to: 'Dolores R.' }
  expect(say('members.letters.handedOver.wordsOther', handedOver)).toBe(
    'In place of Maria K., Dolores R. is a captain now. Maria K. stays on the team as a member.',
  )
  expect(say('desk.letter.replyToUs', { organization: 'Lakeside Refuge, Inc.' })).toMatch(
    /goes to Lakeside Refuge, Inc\.$/,
  )
  const until = '30 de noviembre de 2026 a las 12:30 p.m.'
  expect(inLanguage('es', () => say('members.letters.invitation.until', { until }))).toContain(
    '12:30 p.m. No pasa nada',
  )
})

test('three periods that somebody wrote stay three', () => {
  expect(say('mail.captainGift.honor', { who: 'Rosa...' })).toContain('Rosa...')
})
