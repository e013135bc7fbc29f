const dones = ['added', 'ended'] as const
export type DiscountDone = (typeof dones)[number]

/** What was just done with a code, as the address after it says. */
export function readDiscountDone(request: Request): DiscountDone | null {
  const said = new URL(request.url).searchParams.get('done')
  return dones.find((done) => done === said) ?? null
}
