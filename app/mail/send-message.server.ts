import { createTransport } from 'nodemailer'
import type { SendMailOptions } from 'nodemailer'
import { z } from 'zod'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import { env } from '#app/platform/env.server.ts'
import { logoOf } from '#app/platform/organization.server.ts'
import { inLanguage } from '#app/words/language.server.ts'
import type { House } from './letter.ts'
import { renderHtml } from './letter-html.tsx'
import { renderText } from './letter-text.ts'
import { findMessageKind } from './message-kinds.server.ts'

const Payload = z.object({ messageId: z.int() })

/** The job `send-message`. */
export async function sendMessageJob(payload: unknown): Promise<void> {
  await sendMessage(Payload.parse(payload).messageId)
}

/**
 * Sends a queued message unless it was sent. Should the answer of the mail provider be lost, it is sent again with the
 * same Message-ID: twice is allowed, never is not (A5).
 * @throws Error without any address in it when it could not be sent; the job tries again.
 */
export async function sendMessage(messageId: number): Promise<void> {
  const message = await db
    .selectFrom('message')
    .selectAll()
    .where('id', '=', messageId)
    .executeTakeFirst()
  if (!message || message.sent_at) return
  const kind = findMessageKind(message.kind)
  if (!kind) throw new Error(`No message is of the kind ${message.kind}`)
  const house = await findHouse()
  const { letter, text, html } = inLanguage(message.language, () => {
    const letter = kind.compose(message.content, house)
    return { letter, text: renderText(letter, house), html: renderHtml(letter, house) }
  })
  if (letter.uselessAfter && letter.uselessAfter < now()) return await giveUp(messageId)
  const mail = {
    to: { name: '', address: message.to_address },
    subject: oneLine(letter.subject),
    ...(letter.replyTo && { replyTo: letter.replyTo }),
    text,
    html,
    messageId: `<message-${message.id}.${message.created_at.getTime()}@${new URL(env.BASE_URL).hostname}>`,
    headers: {
      'Auto-Submitted': 'auto-generated',
      'Content-Language': message.language,
      ...(letter.unsubscribe && unsubscribeHeaders(letter.unsubscribe)),
    },
  }
  const why = await post(mail, house).then(() => undefined, describeFailure)
  if (why) {
    await db
      .updateTable('message')
      .set((row) => ({ attempts: row('attempts', '+', 1), last_error: why }))
      .where('id', '=', messageId)
      .execute()
    throw new Error(why)
  }
  if (kind.last) {
    await db.deleteFrom('message').where('id', '=', messageId).execute()
    return
  }
  await db
    .updateTable('message')
    .set((row) => ({ attempts: row('attempts', '+', 1), sent_at: now(), last_error: null }))
    .$if(kind.secret, (query) => query.set({ content: '{}' }))
    .where('id', '=', messageId)
    .execute()
}

/** What `last_error` says of a message that was not sent because its time had passed. */
export const TOO_LATE = 'too late to be of use'

/** Lets go of the connections to the mail provider, so that the process can end. */
export function closeMail(): void {
  transport.close()
}

const transport = createTransport({
  url: env.SMTP_URL,
  pool: true,
  maxConnections: 2,
  connectionTimeout: 10_000,
  greetingTimeout: 10_000,
  socketTimeout: 30_000,
  disableFileAccess: true,
  disableUrlAccess: true,
})

async function post(mail: SendMailOptions, house: House): Promise<void> {
  await transport.sendMail({
    from: env.MAIL_FROM,
    replyTo: { name: house.name, address: house.contactEmail },
    ...mail,
  })
}

/** A header is one line, whatever a person put into a name (S24). */
function oneLine(words: string): string {
  return words
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .trim()
    .slice(0, 180)
}

/** What a mail program's own button for it needs (RFC 2369, RFC 8058). */
function unsubscribeHeaders(path: string) {
  return {
    'List-Unsubscribe': `<${new URL(path, env.BASE_URL).href}>`,
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  }
}

async function findHouse(): Promise<House> {
  const organization = await db
    .selectFrom('organization')
    .leftJoin('logo', 'logo.id', 'organization.logo_id')
    .select(['logo.name as logo_name', 'logo.width', 'logo.height', 'logo.ground'])
    .select([
      'organization.name',
      'legal_name',
      'address',
      'contact_email',
      'time_zone',
      'currency',
      'brand_color',
    ])
    .executeTakeFirst()
  if (!organization)
    throw new Error('The organization is not set up, so that no letter can say who wrote it')
  return {
    name: organization.name,
    legalName: organization.legal_name,
    address: organization.address,
    contactEmail: organization.contact_email,
    timeZone: organization.time_zone,
    currency: organization.currency,
    baseUrl: env.BASE_URL,
    brandColor: organization.brand_color,
    logo: logoOf(organization),
  }
}

async function giveUp(messageId: number): Promise<void> {
  await db
    .updateTable('message')
    .set({ last_error: TOO_LATE, content: '{}' })
    .where('id', '=', messageId)
    .execute()
}

const Failure = z.object({ code: z.string().optional(), responseCode: z.number().optional() })

/** What went wrong in codes: the provider's own words often repeat the address (S29). */
function describeFailure(error: unknown): string {
  const { code, responseCode } = Failure.catch({}).parse(error)
  return ['mail was not taken', code, responseCode].filter(Boolean).join(' ')
}
