import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { now } from '#app/platform/clock.server.ts'
import { db, inTransaction } from '#app/platform/database.server.ts'
import { startJobs } from '#app/platform/jobs.server.ts'
import { listCaught, startMailCatcher } from './catcher.server.ts'
import type { CaughtMail, MailCatcher } from './catcher.server.ts'
import { queueMessage } from './queue-message.server.ts'
import { closeMail, sendMessage, sendMessageJob, TOO_LATE } from './send-message.server.ts'
import {
  aGift,
  aReceipt,
  aMessage,
  aThanksMessage,
  aSignInMessage,
  newestMessage,
  messageRow,
  headerOf,
} from './testing/messages.ts'

/** A port that is free, since nobody listens there until a test lets the mail provider come. */
const PORT = await vi.hoisted(async () => {
  const { createServer } = await import('node:net')
  const probe = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => probe.once('listening', resolve))
  const address = probe.address()
  const port = typeof address === 'object' && address ? address.port : 0
  await new Promise((resolve) => probe.close(resolve))
  process.env.SMTP_URL = `smtp://127.0.0.1:${port}`
  return port
})

let folder = ''
let provider: MailCatcher | undefined

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'team-up-mail-'))
  await db
    .insertInto('organization')
    .values({
      name: 'Harbor House',
      legal_name: 'Harbor House of Milwaukee, Inc.',
      ein: '39-1234567',
      address: '1 Water Street, Milwaukee, WI 53202',
      contact_email: 'hello@harbor.example',
    })
    .onConflict((conflict) => conflict.column('id').doUpdateSet({ name: 'Harbor House' }))
    .execute()
})

afterEach(async () => {
  await provider?.stop()
  provider = undefined
  await db.deleteFrom('message').execute()
})

afterAll(async () => {
  closeMail()
  await rm(folder, { recursive: true, force: true })
})

test('F16 a message queued while the mail provider is down goes out once when it is back', async () => {
  const id = await aMessage({ shownName: 'Ada' })

  await expect(sendMessage(id)).rejects.toThrow('mail was not taken')
  expect(await messageRow(id)).toMatchObject({
    sent_at: null,
    attempts: 1,
    last_error: expect.stringContaining('mail'),
  })

  provider = await startMailCatcher({ folder, port: PORT })
  await sendMessage(id)
  await sendMessage(id)

  expect(await messageRow(id)).toMatchObject({
    sent_at: expect.any(Date),
    attempts: 2,
    last_error: null,
  })
  expect(await caughtFor('captain@example.org')).toHaveLength(1)
})

test('queueing the same message twice keeps one row and sends one mail', async () => {
  provider = await startMailCatcher({ folder, port: PORT })
  const added = await inTransaction(async (trx) => [
    await queueMessage(trx, {
      kind: 'captain-gift',
      subjectId: 'g2',
      to: 'twice@example.org',
      content: aGift(),
    }),
    await queueMessage(trx, {
      kind: 'captain-gift',
      subjectId: 'g2',
      to: 'twice@example.org',
      content: aGift(),
    }),
  ])
  expect(added).toEqual([true, false])

  const jobs = await startJobs({ handlers: { 'send-message': sendMessageJob } })
  await expect.poll(async () => (await caughtFor('twice@example.org')).length).toBe(1)
  await jobs.stop()

  expect(await caughtFor('twice@example.org')).toHaveLength(1)
})

test('no mail tells of a change that was taken back', async () => {
  await expect(
    inTransaction(async (trx) => {
      await queueMessage(trx, {
        kind: 'captain-gift',
        subjectId: 'g3',
        to: 'never@example.org',
        content: aGift(),
      })
      throw new Error('taken back')
    }),
  ).rejects.toThrow('taken back')

  expect(await db.selectFrom('message').select('id').execute()).toEqual([])
})

test('S24 a name with a line break in it cannot add a header', async () => {
  provider = await startMailCatcher({ folder, port: PORT })
  const id = await aMessage({
    shownName: 'Eve\r\nBcc: everyone@example.org',
    to: 's24@example.org',
  })
  await sendMessage(id)

  const [mail] = await caughtFor('s24@example.org')
  expect(mail?.to).toEqual(['s24@example.org'])
  expect(mail?.headers.map((header) => header.name)).not.toContain('bcc')
  expect(mail?.subject).toBe('Eve Bcc: everyone@example.org gave $25 to Book Club')
})

test('S24 an address with a line break, or with two people in it, is refused before it is queued', async () => {
  for (const to of [
    'a@example.org\r\nBcc: b@example.org',
    'a@example.org, b@example.org',
    '<a@example.org>',
  ]) {
    const queued = inTransaction(
      async (trx) =>
        await queueMessage(trx, { kind: 'captain-gift', subjectId: 'g4', to, content: aGift() }),
    )
    await expect(queued, to).rejects.toThrow()
  }
})

test('S24 markup in a name stays words, in HTML as in text', async () => {
  provider = await startMailCatcher({ folder, port: PORT })
  await sendMessage(
    await aMessage({ shownName: '<img src=x onerror=alert(1)>', to: 'html@example.org' }),
  )

  const [mail] = await caughtFor('html@example.org')
  expect(mail?.html).not.toContain('<img')
  expect(mail?.html).toContain('&lt;img src=x onerror=alert(1)&gt;')
  expect(mail?.text).toContain('<img src=x onerror=alert(1)>')
})

test('X12 a mail says its language, that a machine sent it, and the same words as text and as HTML', async () => {
  provider = await startMailCatcher({ folder, port: PORT })
  await sendMessage(await aMessage({ shownName: 'Ada', to: 'x12@example.org' }))

  const [mail] = await caughtFor('x12@example.org')
  expect(headerOf(mail, 'auto-submitted')).toBe('auto-generated')
  expect(headerOf(mail, 'message-id')).toMatch(/^<message-\d+\.\d+@localhost>$/)
  expect(mail?.html).toContain('<html lang="en"')
  expect(mail?.html).toContain('prefers-color-scheme: dark')
  expect(mail?.text).toContain('Ada gave $25. Your team now stands at $125 of $1,000.')
  expect(mail?.html).toContain('Ada gave $25. Your team now stands at $125 of $1,000.')
  expect(mail?.links).toEqual(['http://localhost:3000/manage/book-club'])
})

test('X12 a letter that may be ended says where, for the button of the reader’s mail program; others do not', async () => {
  provider = await startMailCatcher({ folder, port: PORT })
  await sendMessage(await aThanksMessage('/thank-yous/sealed-mark'))
  await sendMessage(await aMessage({ shownName: 'Ada', to: 'no-list@example.org' }))

  const [thanks] = await caughtFor('thanked@example.org')
  expect(headerOf(thanks, 'list-unsubscribe')).toBe(
    '<http://localhost:3000/thank-yous/sealed-mark>',
  )
  expect(headerOf(thanks, 'list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click')
  const [other] = await caughtFor('no-list@example.org')
  expect(headerOf(other, 'list-unsubscribe')).toBeUndefined()
})

test('C1 a gift receipt says who, how much, when, and that nothing was given in exchange', async () => {
  provider = await startMailCatcher({ folder, port: PORT })
  await inTransaction(async (trx) => {
    await queueMessage(trx, {
      kind: 'gift-receipt',
      subjectId: 1,
      to: 'donor@example.org',
      content: aReceipt(),
    })
  })
  await sendMessage(await newestMessage())

  const [mail] = await caughtFor('donor@example.org')
  for (const words of [
    'Harbor House of Milwaukee, Inc.',
    'EIN: 39-1234567',
    'Gift: $250.00',
    'Date of the gift: December 31, 2026',
    'Given by: Ada Lovelace',
    'Receipt number: 2026-000042',
    'No goods or services were provided in exchange for this gift.',
  ])
    expect(mail?.text).toContain(words)
})

test('S11 the key in a sign-in mail is sealed while it waits and gone once it is sent', async () => {
  provider = await startMailCatcher({ folder, port: PORT })
  const token = 'a-token-nobody-should-find'
  const id = await aSignInMessage(token, new Date(now().getTime() + 600_000))
  expect(JSON.stringify(await messageRow(id))).not.toContain(token)

  await sendMessage(id)

  expect(await messageRow(id)).toMatchObject({ content: {}, sent_at: expect.any(Date) })
  const [mail] = await caughtFor('link@example.org')
  expect(mail?.links).toEqual([`http://localhost:3000/sign-in/link/${token}`])
})

test('a sign-in mail whose ten minutes are over is not sent any more', async () => {
  provider = await startMailCatcher({ folder, port: PORT })
  const id = await aSignInMessage('old-token', new Date(now().getTime() - 1000))
  const before = await caughtFor('link@example.org')

  await sendMessage(id)

  expect(await messageRow(id)).toMatchObject({ sent_at: null, last_error: TOO_LATE, content: {} })
  expect(await caughtFor('link@example.org')).toHaveLength(before.length)
})

test('S29 the address of a refused mail stands neither in its row nor in the error', async () => {
  const id = await aMessage({ shownName: 'Ada', to: 'private.person@example.org' })
  const error = await sendMessage(id).then(
    () => 'it was taken',
    (thrown: unknown) => String(thrown),
  )
  const { last_error } = await messageRow(id)

  expect(`${error} ${last_error}`).not.toContain('private.person')
})

async function caughtFor(to: string): Promise<CaughtMail[]> {
  return await listCaught(folder, to)
}
