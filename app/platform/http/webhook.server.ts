import type { IncomingMessage, ServerResponse } from 'node:http'
import { log } from '../log.server.ts'
import type { AnswerFirst } from './http-server.server.ts'
import { visitOf } from './visit.server.ts'

export type ReceiveNotice = (
  rawBody: Buffer,
  signature: string | null,
) => Promise<'stored' | 'refused'>

const MOST_BYTES = 1024 * 1024

/**
 * Where another company's server tells us something, signed over the raw bytes: 200 once it is stored, 400 when it is
 * unsigned or altered, 503 when it could not be stored, so that it is told again. Its signature is all that admits it, so
 * that it is answered before everything that asks about browsers and their forms.
 */
export function webhook(
  path: string,
  signatureHeader: string,
  receive: ReceiveNotice,
): AnswerFirst {
  const header = signatureHeader.toLowerCase()

  async function answerNotice(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const body = await readBody(incoming)
    if (!body) return say(outgoing, 413, 'too long', { Connection: 'close' })
    const signature = incoming.headers[header]
    try {
      const outcome = await receive(body, typeof signature === 'string' ? signature : null)
      say(outgoing, outcome === 'stored' ? 200 : 400, outcome)
    } catch (err) {
      log.error({ err, id: visitOf(incoming).id }, 'a notice could not be stored')
      say(outgoing, 503, 'not stored', { 'Retry-After': '5' })
    }
  }

  return async (incoming, outgoing) => {
    if (incoming.url !== path && !incoming.url?.startsWith(`${path}?`)) return false
    visitOf(incoming).pattern = path
    if (incoming.method === 'POST') await answerNotice(incoming, outgoing)
    else say(outgoing, 405, 'only POST', { Allow: 'POST' })
    return true
  }
}

/** `undefined` for more than a notice may be, of which the rest is let go, and for one that breaks off. */
function readBody(incoming: IncomingMessage): Promise<Buffer | undefined> {
  return new Promise((resolve) => {
    const parts: Buffer[] = []
    let bytes = 0
    incoming.on('data', (part: Buffer) => {
      bytes += part.length
      if (bytes > MOST_BYTES) resolve(undefined)
      else parts.push(part)
    })
    incoming.once('end', () => resolve(Buffer.concat(parts)))
    incoming.once('error', () => resolve(undefined))
  })
}

function say(
  outgoing: ServerResponse,
  status: number,
  words: string,
  headers: Record<string, string> = {},
): void {
  outgoing.writeHead(status, {
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Length': String(words.length),
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
    ...headers,
  })
  outgoing.end(words)
}
