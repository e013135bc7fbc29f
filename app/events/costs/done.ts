import { doneIn } from '#app/platform/done-in.ts'

const dones = ['added', 'changed', 'put-back'] as const
const photoDones = ['photo-added', 'photo-removed'] as const

/** What was just done with a cost, as the address after it says. */
export function readCostDone(request: Request) {
  return doneIn(request, dones)
}

export function readPhotoDone(request: Request) {
  return doneIn(request, photoDones)
}

/** Which cost was just taken out, so that it can be put back at once. */
export function readRemovedCost(request: Request): string | null {
  const said = new URL(request.url).searchParams.get('removed') ?? ''
  return /^[0-9a-f]{32}$/.test(said) ? said : null
}
