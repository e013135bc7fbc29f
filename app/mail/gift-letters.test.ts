import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { db, inTransaction } from '#app/platform/database.server.ts'
import { anOrganization } from '#db/testing/builders.ts'
import { listCaught, startMailCatcher } from './catcher.server.ts'
import type { MailCatcher } from './catcher.server.ts'
import type { ContentOf, MessageKindName } from './message-kinds.server.ts'
import { queueMessage } from './queue-message.server.ts'
import type { NewMessage } from './queue-message.server.ts'
import { closeMail, sendMessage } from './send-message.server.ts'

const PORT = vi.hoisted(() => {
  process.env.SMTP_URL = 'smtp://127.0.0.1:4719'
  return 4719
})

let folder = ''
let provider: MailCatcher | undefined

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'team-up-mail-'))
  provider = await startMailCatcher({ folder, port: PORT })
  await anOrganization()
})
afterAll(async () => {
  await db.deleteFrom('message').execute()
  await provider?.stop()
  closeMail()
  await rm(folder, { recursive: true, force: true })
})

const card: ContentOf<'e-card'> = {
  as: 'memory',
  to: 'Rosa Medina',
  from: 'Ann and Joe',
  words: 'She taught us all to dance.\n<b>Twice</b> a week.',
  teamName: 'Saturday Men',
  campaignName: 'Open the home',
  pagePath: '/teams/saturday-men',
  refusalPath: '/cards/sealed-token/refusal',
}

test('a card says for whom, from whom and their words, as words, in HTML as in text', async () => {
  const mail = await send({
    kind: 'e-card',
    subjectId: 'g1',
    to: 'family@example.org',
    content: card,
  })
  expect(mail.subject).toBe('Ann and Joe made a gift in memory of Rosa Medina')
  for (const form of [mail.html, mail.text]) {
    expect(form).toContain('A gift in memory of')
    expect(form).toContain('Rosa Medina')
    expect(form).toContain('From Ann and Joe')
    expect(form).toContain('/teams/saturday-men')
    expect(form).toContain('/cards/sealed-token/refusal')
  }
  expect(mail.text).toContain('    She taught us all to dance.\n    <b>Twice</b> a week.')
  expect(mail.html).toContain('&lt;b&gt;Twice')
  expect(mail.html).not.toContain('<b>')
})

test('a card comes in the donor’s language, and leads nowhere when the page is not out', async () => {
  const mail = await send({
    kind: 'e-card',
    subjectId: 'g2',
    to: 'familia@example.org',
    language: 'es',
    content: { ...card, as: 'honor', pagePath: null, words: null, teamName: null },
  })
  expect(mail.subject).toBe('Un donativo en honor de Rosa Medina, de parte de Ann and Joe')
  expect(mail.text).toContain('No más tarjetas como esta')
  expect(mail.text).not.toContain('/teams/')
})

test('a name cannot put a second line into a card’s subject (S24)', async () => {
  const mail = await send({
    kind: 'e-card',
    subjectId: 'g3',
    to: 'lines@example.org',
    content: { ...card, from: 'Ann\r\nBcc: all@example.org' },
  })
  expect(mail.subject).toContain('Ann Bcc: all@example.org made a gift')
  expect(mail.headers.some(({ name }) => name.toLowerCase() === 'bcc')).toBe(false)
})

test('receipts that are sent again say all that a receipt must, and both links of each (C1)', async () => {
  const receipt = {
    receiptNumber: '2026-000042',
    donatedOn: '2026-11-22',
    amountCents: 4200,
    donorName: 'Ann Nowak',
    countsFor: 'Saturday Men',
    dedication: { as: 'memory', to: 'Rosa Medina' },
    receiptPath: '/gifts/abc',
    wordsPath: '/gifts/words/def',
  } as const
  const mail = await send({
    kind: 'receipt-copies',
    subjectId: 'asked once',
    to: 'ann@example.org',
    content: {
      receipts: [receipt, { ...receipt, receiptNumber: '2026-000007', dedication: null }],
      more: true,
      legalName: 'Lakeside Refuge, Inc.',
      ein: '39-1234567',
      address: '414 E Walnut St',
    },
  })
  expect(mail.subject).toBe('Your 2 receipts from Lakeside Refuge, Inc.')
  for (const words of [
    '2026-000042',
    '2026-000007',
    'November 22, 2026',
    '$42.00',
    'In memory of: Rosa Medina',
    '39-1234567',
    'No goods or services were provided',
    '/gifts/abc',
    '/gifts/words/def',
    'There are older ones.',
  ])
    expect(mail.text).toContain(words)
})

test('a copy of a receipt says whether it was a gift, a share of sales or a payment', async () => {
  const receipt = {
    receiptNumber: '2026-000050',
    donatedOn: '2026-11-22',
    amountCents: 31_700,
    donorName: 'The Corner Table',
    countsFor: 'Saturday Men',
    dedication: null,
    receiptPath: '/receipts/abc',
    wordsPath: null,
  } as const
  const content = { more: false, legalName: 'Lakeside Refuge, Inc.', ein: null, address: '1 A St' }
  const said = async (of: 'gift' | 'share' | 'payment') => {
    const receipts = [{ ...receipt, of }]
    const to = `${of}@example.org`
    const subjectId = `asked for ${of}`
    return await send({ kind: 'receipt-copies', subjectId, to, content: { ...content, receipts } })
  }
  const gift = await said('gift')
  expect(gift.text).toContain('Gift: $317.00')
  expect(gift.text).toContain('in exchange for this gift')
  const share = await said('share')
  expect(share.text).toContain('Your share of the sales: $317.00')
  expect(share.text).toContain('This is a share of your own sales.')
  expect(share.text).not.toContain('this gift')
  const payment = await said('payment')
  expect(payment.text).toContain('in exchange for this payment')
  expect(payment.text).not.toContain('this gift')
})

/** Queues a letter, sends it, and reads what came; what it held is kept no longer. */
async function send<Kind extends MessageKindName>(message: NewMessage<Kind>) {
  await inTransaction((trx) => queueMessage(trx, message))
  const { id } = await db
    .selectFrom('message')
    .select('id')
    .where('to_address', '=', message.to)
    .executeTakeFirstOrThrow()
  await sendMessage(id)
  const row = await db
    .selectFrom('message')
    .select('content')
    .where('id', '=', id)
    .executeTakeFirst()
  expect(row?.content).toEqual({})
  const [mail] = await listCaught(folder, message.to)
  if (!mail) throw new Error('no letter came')
  return mail
}
