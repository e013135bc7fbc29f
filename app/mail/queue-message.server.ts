import { sql } from 'kysely'
import { z } from 'zod'
import type { Trx } from '#app/platform/database.server.ts'
import { addJobs } from '#app/platform/jobs.server.ts'
import { log } from '#app/platform/log.server.ts'
import { currentLanguage } from '#app/words/language.ts'
import type { Language } from '#app/words/language.ts'
import { forgottenAddresses } from './forgotten-address.server.ts'
import { messageKinds } from './message-kinds.server.ts'
import type { ContentOf, MessageKindName } from './message-kinds.server.ts'

export interface NewMessage<Kind extends MessageKindName> {
  readonly kind: Kind
  /** What the message is about: the same kind, subject and address are written to once (I21). */
  readonly subjectId: string | number
  readonly to: string
  readonly content: ContentOf<Kind>
  /** Otherwise the language of the person whose address it is, or else of whoever asks just now. */
  readonly language?: Language
}

/** An address as we let it be: one person, one line (S24). */
const Address = z.email().max(254)

/** Twenty-five tries are about four days of a mail provider that is down (F16). */
export const TRIES = 25

/** A thousand letters of a busy evening wait while gifts are booked, not the other way about. */
const AFTER_MONEY = 10

/**
 * Puts a message in the outbox, in the transaction that it tells of; a job sends it after the commit.
 * @returns false when the same kind, subject and address were queued before; then nothing is added.
 * @throws ZodError when the address or the content is not fit to send.
 */
export async function queueMessage<Kind extends MessageKindName>(
  trx: Trx,
  message: NewMessage<Kind>,
): Promise<boolean> {
  messageKinds[message.kind].schema.parse(message.content)
  Address.parse(message.to)
  return (await addMessages(trx, [message])) > 0
}

/**
 * Puts many messages in the outbox at once, as `queueMessage` does one. An address that cannot be one person's is passed
 * over with a note in the log, so that a payment with an odd address is booked all the same.
 * @returns how many were not queued before.
 */
export async function queueMessages(
  trx: Trx,
  messages: readonly NewMessage<MessageKindName>[],
): Promise<number> {
  const fit = messages.filter(({ kind, to, content }) => {
    messageKinds[kind].schema.parse(content)
    const reachable = Address.safeParse(to).success
    if (!reachable) log.warn({ kind }, 'a message has no address that can be written to')
    return reachable
  })
  return await addMessages(trx, fit)
}

/** @returns how many were not queued before, nor when their address was still known. */
async function addMessages(trx: Trx, fit: readonly NewMessage<MessageKindName>[]): Promise<number> {
  if (fit.length === 0) return 0
  const { rows } = await sql<{ id: number }>`
    insert into message (kind, subject_id, to_address, content, language)
    select m.kind, m.subject_id, m.to_address, m.content, coalesce(m.language, p.language, ${currentLanguage()}) from unnest(
      ${fit.map(({ kind }) => kind)}::text[], ${fit.map(({ subjectId }) => String(subjectId))}::text[],
      ${fit.map(({ to }) => to)}::text[], ${fit.map(({ content }) => JSON.stringify(content))}::jsonb[],
      ${fit.map(({ language }) => language ?? null)}::text[],
      ${fit.map(({ to }) => forgottenAddresses(to).join(' '))}::text[]) as m (kind, subject_id, to_address, content, language, forgotten)
      left join person p on p.email = m.to_address
     where not exists (
       select from message f
        where f.kind = m.kind and f.subject_id = m.subject_id and f.to_address = any(string_to_array(m.forgotten, ' ')))
    on conflict (kind, subject_id, to_address) do nothing
    returning id
  `.execute(trx)
  await addJobs(
    trx,
    rows.map(({ id }) => ({
      name: 'send-message',
      payload: { messageId: id },
      options: { key: `send-message ${id}`, maxAttempts: TRIES, priority: AFTER_MONEY },
    })),
  )
  return rows.length
}
