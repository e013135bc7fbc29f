import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { ask } from '#app/platform/testing/ask.ts'

/** What stands in front of several processes: sends each request to the next one that says it is ready. Never asks twice. */
export interface Balancer {
  readonly port: number
  /** Where requests may go, too, from now on; one that is not ready yet, or no more, is left out. */
  send(to: number): void
  close(): Promise<void>
}

const LOOK_EVERY_MS = 50

export async function startBalancer(): Promise<Balancer> {
  const ready = new Set<number>()
  const looks = new Map<number, NodeJS.Timeout>()
  let turn = 0
  const agent = new http.Agent({ keepAlive: true })
  const server = http.createServer((incoming, outgoing) => {
    const port = [...ready][turn++ % Math.max(1, ready.size)]
    if (port === undefined) {
      outgoing.writeHead(502).end('nobody is ready')
      return
    }
    const { method, url: path, headers } = incoming
    const onward = http.request({ port, method, path, headers, agent }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(outgoing)
    })
    onward.on('error', (error) => {
      if (outgoing.headersSent) outgoing.destroy()
      else outgoing.writeHead(502).end(error.message)
    })
    incoming.pipe(onward)
  })
  /** Each is looked at for itself, so that a slow one does not hide that another is leaving. */
  async function look(port: number): Promise<void> {
    if (await isReady(port)) ready.add(port)
    else ready.delete(port)
    if (looks.has(port))
      looks.set(
        port,
        setTimeout(() => void look(port), LOOK_EVERY_MS),
      )
  }

  server.keepAliveTimeout = 120_000
  server.listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  return {
    port: (server.address() as AddressInfo).port,
    send(to) {
      if (looks.has(to)) return
      looks.set(
        to,
        setTimeout(() => void look(to), 0),
      )
    },
    async close() {
      for (const timer of looks.values()) clearTimeout(timer)
      looks.clear()
      agent.destroy()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

async function isReady(port: number): Promise<boolean> {
  return await ask(port, '/readyz').then(
    ({ status }) => status === 200,
    () => false,
  )
}
