import { env } from '#app/platform/env.server.ts'
import { findCaught, listCaught } from './catcher.server.ts'
import type { CaughtMail } from './catcher.server.ts'

/** What `/dev/mail` shows, newest first. @throws a 404 in production, where there is no such page. */
export async function listDevMail(request: Request): Promise<CaughtMail[]> {
  refuseInProduction()
  const to = new URL(request.url).searchParams.get('to') ?? undefined
  return await listCaught(env.MAIL_FOLDER, to)
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
