import { beforeAll, expect, test } from 'vitest'
import { findMessageKind } from '#app/mail/message-kinds.server.ts'
import { lettersTo } from '#app/mail/testing/letters.ts'
import { db } from '#app/platform/database.server.ts'
import { aCaptain, anOrganization } from '#db/testing/builders.ts'
import { hideEvent } from '../hide-event.server.ts'
import { aDraft, aShownEvent } from '../testing/events.ts'
import type { AnEvent } from '../testing/events.ts'
import { answerRelayForm, findRelayPage } from './relay-page.server.ts'

beforeAll(async () => {
  await anOrganization()
})

let numbers = 0

test('words go to each captain, an answer goes to the writer, and no captain’s address is told', async () => {
  const event = await aShownEvent()
  const second = await aCaptain(event.team)
  const writer = anAddress()
  expect(await write(event, { email: writer })).toEqual({ kind: 'thanked' })
  for (const to of [event.captain.email, second.email]) {
    const [letter] = await lettersTo(to, 'event-question')
    expect(letter?.replyTo).toEqual({ name: 'Ida', address: writer })
    expect(JSON.stringify(letter)).toContain('Is there a ramp?')
  }
  expect(await lettersTo(writer)).toEqual([])
  const page = await findRelayPage(event.team.slug, event.slug)
  for (const { email } of [event.captain, second]) {
    expect(JSON.stringify(page)).not.toContain(email)
    expect(JSON.stringify(await write(event, {}))).not.toContain(email)
  }
})

test('nothing of it is kept when the letter is out', async () => {
  const event = await aShownEvent()
  await write(event, {})
  const { kind } = await db
    .selectFrom('message')
    .select('kind')
    .where('to_address', '=', event.captain.email)
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow()
  expect(findMessageKind(kind)?.secret).toBe(true)
})

test('no name or address becomes a header of its own (S24)', async () => {
  const event = await aShownEvent()
  await write(event, { name: 'Ida\r\nBcc: all@example.org' })
  const [letter] = await lettersTo(event.captain.email, 'event-question')
  expect(letter?.replyTo?.name).toBe('Ida Bcc: all@example.org')
  for (const email of [
    'a@example.org\r\nBcc: b@example.org',
    'a@example.org, b@example.org',
    'Ida',
  ])
    expect(await write(event, { email })).toMatchObject({
      status: 400,
      answer: { errors: [{ field: 'email' }] },
    })
})

test('a card number is refused and not said again (S18), and so is too much and nothing', async () => {
  const event = await aShownEvent()
  const card = '4242 4242 4242 4242'
  const answer = await write(event, { words: `Take it from ${card}`, name: card })
  expect(answer).toMatchObject({
    status: 400,
    answer: { errors: [{ field: 'name' }, { field: 'words' }] },
  })
  expect(JSON.stringify(answer)).not.toContain(card)
  for (const words of ['', ' ', 'x'.repeat(2001)])
    expect(await write(event, { words })).toMatchObject({
      answer: { values: { name: 'Ida', words }, errors: [{ field: 'words' }] },
    })
  expect(await lettersTo(event.captain.email, 'event-question')).toEqual([])
})

test('a robot is thanked, and nobody is written to', async () => {
  const event = await aShownEvent()
  expect(await write(event, { website: 'https://robot.example' })).toEqual({ kind: 'thanked' })
  expect(await lettersTo(event.captain.email, 'event-question')).toEqual([])
})

test('after six letters in an hour somebody is asked for patience', async () => {
  const event = await aShownEvent()
  const email = anAddress()
  for (let n = 0; n < 6; n++) expect(await write(event, { email })).toEqual({ kind: 'thanked' })
  expect(await write(event, { email })).toMatchObject({ kind: 'again', status: 429 })
  expect(await lettersTo(event.captain.email, 'event-question')).toHaveLength(6)
})

test('of an event that is not for all to see nobody writes to the captains (S5)', async () => {
  const draft = await aDraft()
  const hidden = await aShownEvent()
  await hideEvent({ eventPublicId: hidden.publicId, actor: hidden.moderator, reason: 'Why' })
  for (const event of [draft, hidden, { ...draft, slug: 'none' }]) {
    expect(await findRelayPage(event.team.slug, event.slug)).toBe(undefined)
    expect(await write(event, {})).toEqual({ kind: 'not-found' })
  }
})

function write({ team, slug }: AnEvent, typed: Readonly<Record<string, string>>) {
  const form = new FormData()
  const all = { name: 'Ida', email: anAddress(), words: 'Is there a ramp?', ...typed }
  for (const [name, value] of Object.entries(all)) form.set(name, value)
  const clientAddress = `198.51.100.${++numbers}`
  return answerRelayForm({ teamSlug: team.slug, slug, form, clientAddress })
}

function anAddress(): string {
  return `asks-${++numbers}@example.org`
}
