import net from 'node:net'
import type { AddressInfo } from 'node:net'
import pg from 'pg'

/** `commit` as the driver sends it. */
// oxlint-disable-next-line no-control-regex
export const COMMIT = /Q\0\0\0\u000bcommit\0/

/** Stands between the app and Postgres, and breaks what a network or a failover breaks. */
export interface DatabaseProxy {
  /** For `DATABASE_URL`. */
  readonly url: string
  /** Lets Postgres do the next statement with these words, and breaks the connection before its answer is through (F4). */
  loseAnswerTo(words: RegExp): void
  /** Breaks the connection before Postgres hears of the next statement with these words. */
  cutBefore(words: RegExp): void
  /** Lets through whatever was to be broken and has not come. */
  calmDown(): void
  /** Breaks every connection and lets nobody through, as a server that is gone. */
  goAway(): void
  comeBack(): void
}

/** @param databaseUrl where Postgres really is. Needs no setting of the app, so that it may make one. */
export async function startDatabaseProxy(databaseUrl: string): Promise<DatabaseProxy> {
  const { host, port, user, password, database } = new pg.Client({ connectionString: databaseUrl })
  const target = host.startsWith('/') ? { path: `${host}/.s.PGSQL.${port}` } : { host, port }
  const open = new Set<net.Socket>()
  let away = false
  let lost: RegExp | undefined
  let unheard: RegExp | undefined

  const server = net.createServer((app) => {
    if (away) {
      app.destroy()
      return
    }
    const postgres = net.connect(target)
    let answerIsLost = false
    const cut = () => {
      app.destroy()
      postgres.destroy()
    }
    for (const socket of [app, postgres]) {
      open.add(socket)
      socket.on('error', cut)
      socket.on('close', () => {
        open.delete(socket)
        cut()
      })
    }
    app.on('data', (chunk) => {
      if (unheard?.test(chunk.toString('latin1'))) {
        unheard = undefined
        cut()
        return
      }
      if (lost?.test(chunk.toString('latin1'))) {
        lost = undefined
        answerIsLost = true
      }
      postgres.write(chunk)
    })
    postgres.on('data', (chunk) => {
      if (answerIsLost) cut()
      else app.write(chunk)
    })
  })
  server.listen(0, '127.0.0.1').unref()
  await new Promise((resolve) => server.once('listening', resolve))
  const { port: own } = server.address() as AddressInfo
  const account = [user ?? '', ...(password ? [password] : [])].map(encodeURIComponent).join(':')
  return {
    url: `postgres://${account}@127.0.0.1:${own}/${database}`,
    loseAnswerTo(words) {
      lost = words
    },
    cutBefore(words) {
      unheard = words
    },
    calmDown() {
      lost = undefined
      unheard = undefined
    },
    goAway() {
      away = true
      for (const socket of open) socket.destroy()
    },
    comeBack() {
      away = false
    },
  }
}
