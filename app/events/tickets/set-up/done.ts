import { doneIn } from '#app/platform/done-in.ts'

const dones = ['added', 'changed', 'removed', 'moved', 'waiting', 'over', 'sold'] as const
export type PackagesDone = (typeof dones)[number]

/** What became of a package, as the address of their list says. */
export function readPackagesDone(request: Request): PackagesDone | null {
  return doneIn(request, dones)
}

/** Whether that was done; the others say why it was not. */
export function isDone(done: PackagesDone): boolean {
  switch (done) {
    case 'added':
    case 'changed':
    case 'removed':
    case 'moved':
      return true
    case 'waiting':
    case 'over':
    case 'sold':
      return false
  }
}
