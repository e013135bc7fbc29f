import { env } from '#app/platform/env.server.ts'
import { findCaught, listCaught } from './catcher.server.ts'
import type { CaughtMail } from './catcher.server.ts'

/** Every mail to the address that `?to=` names, or all, newest first. @throws a 404 in production, where there is no such page. */
export async function listDevMail(request: Request): Promise<CaughtMail[]> {
  refuseInProduction()
  const to = new URL(request.url).searchParams.get('to') ?? undefined
  return await listCaught(env.MAIL_FOLDER, to)
}

export interface CaughtMails {
  readonly mails: readonly Pick<CaughtMail, 'id' | 'at' | 'to' | 'subject'>[]
  /** What `?q=` looks for in addresses and subjects. */
  readonly typed: string
  /** Of all that were caught. */
  readonly total: number
}

const SHOWN = 100

/** What `/dev/mail` shows. @throws a 404 in production. */
export async function findDevMails(request: Request): Promise<CaughtMails> {
  const typed = (new URL(request.url).searchParams.get('q') ?? '').trim()
  const all = await listDevMail(request)
  const wanted = typed.toLowerCase()
  const mails = all
    .filter(({ to, subject }) => `${to.join(' ')} ${subject}`.toLowerCase().includes(wanted))
    .slice(0, SHOWN)
    .map(({ id, at, to, subject }) => ({ id, at, to, subject }))
  return { mails, typed, total: all.length }
}

/** One mail. @throws a 404 in production, or when there is none of that id. */
export async function requireDevMail(id: string): Promise<CaughtMail> {
  refuseInProduction()
  const mail = await findCaught(env.MAIL_FOLDER, id)
  if (!mail) throw new Response('Not found', { status: 404 })
  return mail
}

function refuseInProduction(): void {
  if (env.APP_MODE === 'production') throw new Response('Not found', { status: 404 })
}
