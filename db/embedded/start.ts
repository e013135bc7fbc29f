import { spawn, spawnSync } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import net from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { canEnter, isRoot, unprivilegedAccount } from './account.ts'
import type { Account } from './account.ts'
import { findBinaries } from './binaries.ts'

export interface EmbeddedPostgres {
  /** The owner's connection string for a database of this server. */
  url(database?: string): string
  /** Ends the server cleanly; does nothing when another process had started it. */
  stop(): Promise<void>
}

interface Options {
  /** Where the data lie; made when missing. */
  folder: string
  /** Gives up durability for speed. For tests, whose data nobody misses. */
  careless?: boolean
}

const windows = process.platform === 'win32'

/**
 * Starts a real Postgres from npm's binaries: no system install, no fixed port; on Linux and macOS one Unix socket that
 * only its own account may open. It ends when this process ends, however it ends, and recovers from `kill -9` (F3).
 * Joins the server that already runs on the folder, if one does.
 */
export async function startPostgres({
  folder,
  careless = false,
}: Options): Promise<EmbeddedPostgres> {
  const account = unprivilegedAccount()
  const binaries = findBinaries(account)
  const data = withinReach(path.resolve(folder), account)
  const sockets = windows ? '' : path.join(os.tmpdir(), `team-up-${shortHash(data)}`)
  makeOwn(data, account)
  if (sockets) makeOwn(sockets, account)
  if (!fs.existsSync(path.join(data, 'PG_VERSION'))) initialize(data, binaries, account)

  let port = 5432
  const target = () =>
    windows ? { host: '127.0.0.1', port } : { path: path.join(sockets, `.s.PGSQL.${port}`) }
  const url = (database = 'postgres') =>
    windows
      ? `postgres://postgres@127.0.0.1:${port}/${database}`
      : `postgres://postgres@/${database}?host=${encodeURIComponent(sockets)}`

  for (let tries = 0, running; tries < 500 && (running = readStatus(data)); tries++) {
    port = running.port || port
    if (running.ready && (await connects(target()))) return { url, stop: async () => {} }
    // The process number in the file now belongs to some other program.
    if (tries > 100 && !(await connects(target()))) break
    await pause(20)
  }
  if (windows) port = await freePort()

  const start = () =>
    spawnServer(
      path.join(binaries, 'bin', 'postgres'),
      serverFlags(data, sockets, port, careless),
      data,
      account,
    )
  let server = start()
  const deadline = Date.now() + 30_000
  while (!(readStatus(data)?.ready && (await connects(target())))) {
    const hasTime = Date.now() < deadline
    if (server.exited() && hasTime && /shared memory block .* still in use/.test(server.log())) {
      // The helpers of a server that was killed need a moment to notice that it is gone.
      await pause(100)
      server = start()
      continue
    }
    if (server.exited() || !hasTime) throw new Error(`Postgres did not start:\n${server.log()}`)
    await pause(10)
  }
  return {
    url,
    async stop() {
      await server.stop()
      // Kept otherwise, since the next server of this folder may be about to use it.
      if (careless && sockets) fs.rmSync(sockets, { recursive: true, force: true })
    },
  }
}

/** A folder that the unprivileged account cannot enter is swapped for one that it can. */
function withinReach(folder: string, account: Account): string {
  fs.mkdirSync(path.dirname(folder), { recursive: true })
  if (!isRoot || canEnter(path.dirname(folder), account)) return folder
  return path.join('/var/tmp', `team-up-postgres-${shortHash(folder)}`)
}

function makeOwn(folder: string, { uid, gid }: Account): void {
  fs.mkdirSync(folder, { recursive: true, mode: 0o700 })
  if (uid !== undefined && gid !== undefined) fs.chownSync(folder, uid, gid)
}

/** Made aside and moved into place, so that of two first starts at once one wins and the other joins it. */
function initialize(data: string, binaries: string, account: Account): void {
  const fresh = `${data}.${process.pid}`
  makeOwn(fresh, account)
  const flags = ['-D', fresh, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--no-sync']
  const locale = ['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C']
  const made = spawnSync(path.join(binaries, 'bin', 'initdb'), [...flags, ...locale], {
    ...account,
    encoding: 'utf8',
  })
  if (made.status !== 0)
    throw new Error(`Postgres could not make its folder: ${made.error?.message ?? made.stderr}`)
  try {
    fs.renameSync(fresh, data)
  } catch {
    fs.rmSync(fresh, { recursive: true, force: true })
  }
}

function serverFlags(data: string, sockets: string, port: number, careless: boolean): string[] {
  const listen = windows
    ? ['-h', '127.0.0.1']
    : [
        '-c',
        'listen_addresses=',
        '-c',
        `unix_socket_directories=${sockets}`,
        '-c',
        'unix_socket_permissions=0700',
      ]
  const speed = careless ? ['-F', '-c', 'synchronous_commit=off', '-c', 'full_page_writes=off'] : []
  const common = ['-c', 'timezone=UTC', '-c', 'jit=off', '-c', 'max_connections=120']
  return ['-D', data, '-p', String(port), ...common, ...listen, ...speed]
}

function spawnServer(postgres: string, flags: string[], data: string, account: Account) {
  // The pipe on descriptor 3 closes when this process dies, however it dies; the shell then stops Postgres.
  const script = '"$0" "$@" 3<&- & pg=$!; (read _ <&3; kill -INT $pg) & wait $pg'
  const child: ChildProcess = windows
    ? spawn(postgres, flags, { stdio: ['ignore', 'ignore', 'pipe'] })
    : spawn('/bin/sh', ['-c', script, postgres, ...flags], {
        ...account,
        cwd: data,
        stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
        detached: true,
      })
  const leash = windows ? undefined : child.stdio[3]
  let written = ''
  let ended = false
  child.stderr?.on('data', (chunk: Buffer) => {
    written = (written + chunk.toString()).slice(-4000)
  })
  const gone = new Promise<void>((resolve) => {
    child.once('exit', () => {
      ended = true
      resolve()
    })
  })
  child.unref()
  for (const stream of [child.stderr, leash])
    if (stream && 'unref' in stream) (stream as net.Socket).unref()
  return {
    log: () => written,
    exited: () => ended,
    stop: async (): Promise<void> => {
      if (ended) return
      child.ref()
      if (leash) leash.destroy()
      else spawnSync('taskkill', ['/pid', String(child.pid), '/f', '/t'])
      await gone
    },
  }
}

/** What Postgres wrote about itself, if its process is there. */
function readStatus(data: string): { port: number; ready: boolean } | undefined {
  try {
    const lines = fs.readFileSync(path.join(data, 'postmaster.pid'), 'utf8').split('\n')
    if (!isAlive(Number(lines[0]))) return undefined
    return { port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' }
  } catch {
    return undefined
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

function connects(target: net.NetConnectOpts): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = net.connect(target)
    socket.once('connect', () => {
      socket.destroy()
      resolve(true)
    })
    socket.once('error', () => resolve(false))
  })
}

async function freePort(): Promise<number> {
  const server = net.createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const { port } = server.address() as net.AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12)
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
