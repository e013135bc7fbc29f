const done = ['pinned', 'unpinned', 'moved', 'full', 'gone'] as const

/** What was just done to a team's list, as the address after it says. */
export type PinsDone = (typeof done)[number]

export function readPinsDone(request: Request): PinsDone | null {
  const asked = new URL(request.url).searchParams.get('done')
  return done.find((one) => one === asked) ?? null
}

export function pinsHref(slug: string, said: PinsDone): string {
  return `/manage/${slug}/resources?done=${said}`
}
