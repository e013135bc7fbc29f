import { spawnSync } from 'node:child_process'
import fs from 'node:fs'

/** Whom the server's processes run as: empty for "as we are". */
export interface Account {
  readonly uid?: number
  readonly gid?: number
}

export const isRoot = process.platform !== 'win32' && process.getuid?.() === 0

/** Postgres refuses to run as root, so root hands it to `nobody`, who exists everywhere. */
export function unprivilegedAccount(): Account {
  if (!isRoot) return {}
  const line = fs
    .readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((row) => row.startsWith('nobody:'))
  const [, , uid, gid] = line?.split(':') ?? []
  if (!uid || !gid)
    throw new Error('There is no account `nobody` to run Postgres as. Set DATABASE_URL instead.')
  return { uid: Number(uid), gid: Number(gid) }
}

export function canEnter(folder: string, account: Account): boolean {
  return spawnSync('/bin/sh', ['-c', 'cd "$1"', 'sh', folder], account).status === 0
}
