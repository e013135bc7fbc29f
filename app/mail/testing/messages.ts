import { db, inTransaction } from '#app/platform/database.server.ts'
import { seal } from '#app/platform/seal.server.ts'
import type { CaughtMail } from '../catcher.server.ts'
import type { ContentOf } from '../message-kinds.server.ts'
import { queueMessage } from '../queue-message.server.ts'

export function aGift(over: Partial<ContentOf<'captain-gift'>> = {}): ContentOf<'captain-gift'> {
  return {
    teamName: 'Book Club',
    slug: 'book-club',
    amountCents: 2_500,
    shownName: null,
    message: null,
    raisedCents: 12_500,
    goalCents: 100_000,
    ...over,
  }
}

export function aReceipt(): ContentOf<'gift-receipt'> {
  return {
    receiptNumber: '2026-000042',
    donatedOn: '2026-12-31',
    amountCents: 25_000,
    donorName: 'Ada Lovelace',
    legalName: 'Harbor House of Milwaukee, Inc.',
    ein: '39-1234567',
    address: '1 Water Street, Milwaukee, WI 53202',
    teamName: 'Book Club',
    campaignName: 'Open the aftercare home',
    words: 'You help a young woman come home.',
    receiptPath: '/receipts/abc',
    replaces: null,
  }
}

export async function aMessage(over: { shownName: string; to?: string }): Promise<number> {
  await inTransaction(async (trx) => {
    await queueMessage(trx, {
      kind: 'captain-gift',
      subjectId: over.shownName,
      to: over.to ?? 'captain@example.org',
      content: aGift({ shownName: over.shownName }),
    })
  })
  return await newestMessage()
}

export async function aThanksMessage(stopPath: string): Promise<number> {
  await inTransaction(async (trx) => {
    await queueMessage(trx, {
      kind: 'gift-thanks',
      subjectId: 'thanked',
      to: 'thanked@example.org',
      content: {
        donorName: 'Ada',
        anonymous: false,
        gifts: 1,
        teamName: 'Book Club',
        slug: 'book-club',
        captainName: 'Denise K.',
        words: null,
        replyTo: null,
        stopPath,
      },
    })
  })
  return await newestMessage()
}

export async function aSignInMessage(token: string, expiresAt: Date): Promise<number> {
  await inTransaction(async (trx) => {
    await queueMessage(trx, {
      kind: 'sign-in',
      subjectId: expiresAt.getTime(),
      to: 'link@example.org',
      content: {
        token: seal(token),
        code: seal('123456'),
        expiresAt: expiresAt.toISOString(),
        startedTeam: null,
      },
    })
  })
  return await newestMessage()
}

export async function newestMessage(): Promise<number> {
  const row = await db
    .selectFrom('message')
    .select('id')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow()
  return row.id
}

export async function messageRow(id: number) {
  return await db.selectFrom('message').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
}

export function headerOf(mail: CaughtMail | undefined, name: string): string | undefined {
  return mail?.headers.find((header) => header.name === name)?.value
}
