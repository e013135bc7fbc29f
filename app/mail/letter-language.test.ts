import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { db, inTransaction } from '#app/platform/database.server.ts'
import { inLanguage } from '#app/words/language.server.ts'
import { listCaught, startMailCatcher } from './catcher.server.ts'
import type { MailCatcher } from './catcher.server.ts'
import type { ContentOf } from './message-kinds.server.ts'
import { queueMessage, queueMessages } from './queue-message.server.ts'
import { closeMail, sendMessage } from './send-message.server.ts'

const PORT = vi.hoisted(() => {
  process.env.SMTP_URL = 'smtp://127.0.0.1:4702'
  return 4702
})

let folder = ''
let provider: MailCatcher | undefined

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'team-up-mail-'))
  provider = await startMailCatcher({ folder, port: PORT })
  await db
    .insertInto('organization')
    .values({
      name: 'Harbor House',
      legal_name: 'Harbor House of Milwaukee, Inc.',
      ein: '39-1234567',
      address: '1 Water Street, Milwaukee, WI 53202',
      contact_email: 'hello@harbor.example',
    })
    .execute()
  await db.insertInto('person').values({ email: 'eva@example.org', language: 'es' }).execute()
})

afterAll(async () => {
  await db.deleteFrom('message').execute()
  await provider?.stop()
  closeMail()
  await rm(folder, { recursive: true, force: true })
})

test('a receipt comes in the language of the gift, in HTML as in text', async () => {
  await queue({ to: 'donor@example.org', language: 'es' })
  await sendAll()

  const [mail] = await listCaught(folder, 'donor@example.org')
  expect(mail?.subject).toBe('El recibo de tu donativo TU-1')
  expect(mail?.headers.find(({ name }) => name === 'content-language')?.value).toBe('es')
  expect(mail?.html).toContain('<html lang="es"')
  for (const form of [mail?.html, mail?.text]) {
    expect(form).toContain('Hola, Ada:')
    expect(form).toContain('22 de noviembre de 2026')
    expect(form).toContain('¿Preguntas? Escribe a')
  }
})

test('without another word a letter is in the language of the person, else of whoever asks', async () => {
  await queue({ to: 'eva@example.org' })
  await queue({ to: 'somebody@example.org' })
  await inLanguage('es', () => queue({ to: 'alguien@example.org' }))
  expect(await languagesOfLetters()).toMatchObject({
    'eva@example.org': 'es',
    'somebody@example.org': 'en',
    'alguien@example.org': 'es',
  })
})

test('many letters at once go each in its own language', async () => {
  const addressees = [
    { to: 'eva@example.org' },
    { to: 'ann@example.org' },
    { to: 'luz@example.org', language: 'es' },
  ] as const
  await inTransaction(async (trx) => {
    await queueMessages(
      trx,
      addressees.map((letter) => ({
        ...letter,
        kind: 'gift-receipt' as const,
        subjectId: 'many',
        content: aReceipt(),
      })),
    )
  })
  expect(await languagesOfLetters()).toMatchObject({
    'eva@example.org': 'es',
    'ann@example.org': 'en',
    'luz@example.org': 'es',
  })
})

function queue(letter: { to: string; language?: 'en' | 'es' }) {
  const message = {
    kind: 'gift-receipt',
    subjectId: 'one',
    content: aReceipt(),
    ...letter,
  } as const
  return inTransaction(async (trx) => await queueMessage(trx, message))
}

async function sendAll(): Promise<void> {
  const waiting = await db.selectFrom('message').select('id').where('sent_at', 'is', null).execute()
  for (const { id } of waiting) await sendMessage(id)
}

async function languagesOfLetters() {
  const letters = await db.selectFrom('message').select(['to_address', 'language']).execute()
  return Object.fromEntries(letters.map((letter) => [letter.to_address, letter.language]))
}

function aReceipt(): ContentOf<'gift-receipt'> {
  return {
    receiptNumber: 'TU-1',
    donatedOn: '2026-11-22',
    amountCents: 124_050,
    donorName: 'Ada',
    legalName: 'Harbor House of Milwaukee, Inc.',
    ein: '39-1234567',
    address: '1 Water Street, Milwaukee, WI 53202',
    teamName: 'Book Club',
    campaignName: 'Open the aftercare home',
    words: '',
    receiptPath: '/gifts/abc',
    replaces: null,
  }
}
