import { randomBytes } from 'node:crypto'
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { z } from 'zod'

/** A mail as it was caught. */
const Caught = z.object({
  id: z.string(),
  at: z.string(),
  /** The addresses it was delivered to. */
  to: z.array(z.string()),
  from: z.string(),
  subject: z.string(),
  text: z.string(),
  html: z.string(),
  headers: z.array(z.object({ name: z.string(), value: z.string() })),
  links: z.array(z.string()),
})
export type CaughtMail = z.output<typeof Caught>

export interface MailCatcher {
  /** For `SMTP_URL`. */
  readonly url: string
  stop(): Promise<void>
}

/** Takes every mail that is sent to it and keeps it in a folder, which several processes may read. Never for production. */
export async function startMailCatcher(options: {
  folder: string
  port?: number
}): Promise<MailCatcher> {
  const { SMTPServer } = await import('smtp-server')
  const { simpleParser } = await import('mailparser')
  await mkdir(options.folder, { recursive: true })
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    closeTimeout: 200,
    onData: (stream, session, done) => {
      simpleParser(stream)
        .then(async (mail) => {
          await keep(options.folder, {
            id: `${Date.now().toString().padStart(14, '0')}-${randomBytes(4).toString('hex')}`,
            at: new Date().toISOString(),
            to: session.envelope.rcptTo.map((recipient) => recipient.address),
            from: mail.from?.text ?? '',
            subject: mail.subject ?? '',
            text: mail.text ?? '',
            html: mail.html || '',
            headers: mail.headerLines.map(({ key, line }) => ({
              name: key,
              value: line.slice(key.length + 1).trim(),
            })),
            links: [...new Set((mail.text ?? '').match(/https?:\/\/\S+/g) ?? [])],
          })
          done()
        })
        .catch(done)
    },
  })
  await new Promise<void>((resolve, reject) => {
    server.on('error', reject)
    server.listen(options.port ?? 0, '127.0.0.1', () => resolve())
  })
  const { port } = z
    .object({ port: z.int() })
    .parse(server.server.address() satisfies AddressInfo | string | null)
  return {
    url: `smtp://127.0.0.1:${port}`,
    stop: async () => await new Promise((resolve) => server.close(() => resolve())),
  }
}

/** What was caught, newest first; for one address, or for all. */
export async function listCaught(folder: string, to?: string): Promise<CaughtMail[]> {
  const names = await readdir(folder).catch(() => [])
  const newest = names
    .filter((name) => name.endsWith('.json'))
    .toSorted()
    .toReversed()
  const mails = await Promise.all(newest.map(async (name) => await read(join(folder, name))))
  return mails.filter((mail) => to === undefined || mail.to.includes(to.toLowerCase()))
}

/** One caught mail, or `undefined`. */
export async function findCaught(folder: string, id: string): Promise<CaughtMail | undefined> {
  if (!/^[\w-]+$/.test(id)) return undefined
  return await read(join(folder, `${id}.json`)).catch(() => undefined)
}

async function keep(folder: string, mail: CaughtMail): Promise<void> {
  const half = join(folder, `${mail.id}.part`)
  await writeFile(half, JSON.stringify(mail))
  await rename(half, join(folder, `${mail.id}.json`))
}

async function read(file: string): Promise<CaughtMail> {
  return Caught.parse(JSON.parse(await readFile(file, 'utf8')))
}
