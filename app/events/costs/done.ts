const dones = ['added', 'changed', 'put-back'] as const
const photoDones = ['photo-added', 'photo-removed'] as const

/** What was just done with a cost, as the address after it says. */
export function readCostDone(request: Request) {
  const said = new URL(request.url).searchParams.get('done')
  return dones.find((done) => done === said) ?? null
}

export function readPhotoDone(request: Request) {
  const said = new URL(request.url).searchParams.get('done')
  return photoDones.find((done) => done === said) ?? null
}

/** Which cost was just taken out, so that it can be put back at once. */
export function readRemovedCost(request: Request): string | null {
  const said = new URL(request.url).searchParams.get('removed') ?? ''
  return /^[0-9a-f]{32}$/.test(said) ? said : null
}
