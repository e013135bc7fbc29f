import { beforeEach, expect, test } from 'vitest'
import { receiveContribution } from '#app/contributions/confirm-money.server.ts'
import type { Hand } from '#app/contributions/hand.ts'
import { aHand, anIncoming } from '#app/contributions/testing/money-by-hand.ts'
import { findCloseOut } from '#app/events/close-out/close-out-page.server.ts'
import type { AnEvent } from '#app/events/testing/events.ts'
import { findMessageKind } from '#app/mail/message-kinds.server.ts'
import { aHouse } from '#app/mail/testing/letters.ts'
import { cents } from '#app/money/cents.ts'
import { db } from '#app/platform/database.server.ts'
import { inLanguage } from '#app/words/language.server.ts'
import { anOrganization } from '#db/testing/builders.ts'
import { noteStep, undoStep } from '../night/note-step.server.ts'
import { findFigurePage } from './figure-page.server.ts'
import { sendLetter } from './send-letter.server.ts'
import type { LetterName } from './send-letter.server.ts'
import { aHeldNight, findNightMoney, nightDay, noteFigure } from './testing/nights.ts'

let ruth: Hand

beforeEach(async () => {
  await anOrganization({ time_zone: 'America/Chicago', address: '1 Main St, Milwaukee, WI 53202' })
  ruth = await aHand('Ruth the treasurer')
})

test('each letter about a late check goes out once as it stands on the page, noted with its tone and who sent it', async () => {
  const night = await aLateNight()
  const page = await findFigurePage(night.publicId)
  const friendly = page?.letters.find(({ tone }) => tone === 'friendly')
  expect(friendly?.sentOn).toBeNull()
  expect(await send(night, 'friendly')).toBe('letter-sent')
  expect(await send(night, 'friendly')).toBe('letter-sent-before')
  expect(await send(night, 'second')).toBe('letter-sent')
  const letters = await lettersOf(night)
  expect(letters).toHaveLength(2)
  expect(letters[0]).toMatchObject({ to: 'office@copperpot.example', subject: friendly?.subject })
  expect(letters[0]?.text).toBe(friendly?.body)
  expect(await stepsOf(night)).toMatchObject([
    { step: 'chased', note: 'By letter: a friendly reminder', noted_by: ruth.id },
    { step: 'chased', note: 'By letter: a second reminder', noted_by: ruth.id },
  ])
  const after = await findFigurePage(night.publicId)
  expect(after?.letters.map(({ sentOn }) => sentOn !== null)).toEqual([true, true, false])
})

test('of three who press at once one sends it', async () => {
  const night = await aLateNight()
  const press = async () => await send(night, 'firm')
  const outcomes = await Promise.all([press(), press(), press()])
  expect(outcomes.toSorted()).toEqual(['letter-sent', 'letter-sent-before', 'letter-sent-before'])
  expect(await lettersOf(night)).toHaveLength(1)
})

test('a captain notes by hand on the same day what was done, and a note taken back sends no second letter', async () => {
  const night = await aLateNight()
  const byHand = { eventPublicId: night.publicId, actor: night.actor, step: 'chased' } as const
  const done = { ...byHand, doneOn: nightDay(0), note: 'Called Mabel' }
  expect(await send(night, 'friendly')).toBe('letter-sent')
  expect(await noteStep(done)).toBe('noted')
  expect(await noteStep(done)).toBe('noted-before')
  const [letter] = await stepsOf(night)
  const undoing = { eventPublicId: night.publicId, actor: night.actor }
  await undoStep({ ...undoing, stepPublicId: letter?.public_id ?? '' })
  expect(await send(night, 'friendly')).toBe('letter-sent-before')
  expect(await lettersOf(night)).toHaveLength(1)
})

test('nothing is sent before the check is late, once it came, or where nobody can be written to', async () => {
  const early = await aHeldNight()
  await noteFigure(early)
  expect(await send(early, 'friendly')).toBe('letter-not-now')
  expect(await send(early, 'thanks')).toBe('letter-not-now')
  const paid = await aLateNight()
  await checkCame(paid)
  expect(await send(paid, 'firm')).toBe('letter-not-now')
  const unknown = await aLateNight()
  await db
    .updateTable('restaurant')
    .set({ email: null })
    .where('branch', '=', unknown.publicId)
    .execute()
  expect(await send(unknown, 'friendly')).toBe('letter-no-address')
  expect(await sendLetter({ eventPublicId: 'none', letter: 'thanks', by: ruth })).toBe('not-found')
  for (const night of [early, paid, unknown]) expect(await lettersOf(night)).toEqual([])
})

test('the restaurant is thanked once the check is in, once, and the list of the end says so', async () => {
  const night = await aLateNight()
  await checkCame(night)
  expect(await thankedItem(night)).toMatchObject({ done: false, said: null })
  const press = async () => await send(night, 'thanks')
  const outcomes = await Promise.all([press(), press()])
  expect(outcomes.toSorted()).toEqual(['letter-sent', 'letter-sent-before'])
  const [letter] = await lettersOf(night)
  expect(letter?.text).toContain('Your check of $220.00 has reached')
  expect(await stepsOf(night)).toMatchObject([{ step: 'thanked', note: 'By letter' }])
  expect(await thankedItem(night)).toMatchObject({ done: true })
})

test('thanks are ready in both languages and go out in the one that was read', async () => {
  const night = await aLateNight()
  await checkCame(night)
  const thanks = (await inLanguage('es', () => findFigurePage(night.publicId)))?.thanks
  expect(thanks?.subject).toContain('Gracias por la noche')
  await inLanguage('es', () => send(night, 'thanks'))
  expect((await lettersOf(night))[0]).toMatchObject({ subject: thanks?.subject, language: 'es' })
})

/** Whose check is due since two weeks. */
async function aLateNight(): Promise<AnEvent> {
  const night = await aHeldNight({}, { daysAgo: 56 })
  await noteFigure(night)
  return night
}

async function send(night: AnEvent, letter: LetterName) {
  return await sendLetter({ eventPublicId: night.publicId, letter, by: ruth })
}

async function checkCame(night: AnEvent): Promise<void> {
  const { promises } = await findNightMoney(night)
  await receiveContribution({
    contributionPublicId: promises[0]?.public_id ?? '',
    incoming: anIncoming({ amount: cents(22_000) }),
    rest: 'will-not-come',
    by: ruth,
  })
}

async function thankedItem({ id }: AnEvent) {
  const { items } = await findCloseOut({ id, kind: 'dining_night', status: 'held' })
  return items.find(({ key }) => key === 'restaurant-thanked')
}

async function stepsOf({ id }: AnEvent) {
  return await db
    .selectFrom('dining_step')
    .select(['public_id', 'step', 'note', 'noted_by'])
    .where('event_id', '=', id)
    .orderBy('id')
    .execute()
}

async function lettersOf({ id }: AnEvent) {
  const rows = await db
    .selectFrom('message')
    .select(['to_address', 'content', 'language'])
    .where('kind', '=', 'restaurant-letter')
    .where('subject_id', 'like', `${id} %`)
    .orderBy('id')
    .execute()
  return rows.map(({ to_address: to, content, language }) => {
    const letter = findMessageKind('restaurant-letter')?.compose(content, aHouse)
    const text = letter?.blocks.flatMap((block) => ('text' in block ? [block.text] : []))
    return { to, language, subject: letter?.subject, text: text?.join('\n\n') }
  })
}
