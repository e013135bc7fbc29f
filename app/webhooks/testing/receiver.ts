import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { once } from 'node:events'
import { env } from '#app/platform/env.server.ts'

export interface Received {
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** A program that listens on this machine, as another of the nonprofit's would. */
export interface Receiver {
  readonly url: string
  readonly received: Received[]
  /** What it answers from now on; a promise lets a test say when. */
  readonly answers: (
    status: number | (() => Promise<number>),
    headers?: http.OutgoingHttpHeaders,
  ) => void
  readonly stop: () => Promise<void>
}

/** @param address as the settings must allow it. */
export async function aReceiver(address = '127.0.0.1'): Promise<Receiver> {
  const received: Received[] = []
  let answer: () => Promise<number> = async () => 204
  let headers: http.OutgoingHttpHeaders = {}
  const server = http.createServer((request, response) => {
    void (async () => {
      const chunks: Buffer[] = []
      for await (const chunk of request) chunks.push(chunk)
      received.push({
        headers: Object.fromEntries(
          Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
        ),
        body: Buffer.concat(chunks).toString('utf8'),
      })
      response.writeHead(await answer(), headers).end('Thanks')
    })()
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const host = `${address}:${port}`
  env.WEBHOOK_HOSTS_INSIDE = [...env.WEBHOOK_HOSTS_INSIDE, host]
  return {
    url: `http://${host}/hook`,
    received,
    answers: (status, given = {}) => {
      answer = typeof status === 'number' ? async () => status : status
      headers = given
    },
    stop: async () => {
      env.WEBHOOK_HOSTS_INSIDE = env.WEBHOOK_HOSTS_INSIDE.filter((one) => one !== host)
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
