import { doneIn } from '#app/platform/done-in.ts'

const done = ['pinned', 'unpinned', 'moved', 'full', 'gone'] as const

type PinsDone = (typeof done)[number]

/** What was just done to a team's list, and where on the page it was. */
export interface PinsSaid {
  readonly done: PinsDone
  /** Above which row it is said; null at the end of its list. */
  readonly at: string | null
}

/** Where on the page the answer to a press is said; the page leads here. */
export const SAID = 'said'

/** The same out of the address. */
export function readPinsSaid(request: Request): PinsSaid | null {
  const known = doneIn(request, done)
  return known && { done: known, at: new URL(request.url).searchParams.get('at') }
}

/** The page again, with the search that was on it and at the place that was pressed. */
export function pinsHref(slug: string, said: PinsDone, form: FormData): string {
  const kept = (['q', 'at'] as const).flatMap((name) => {
    const value = form.get(name)
    return typeof value === 'string' && value !== '' ? [[name, value.slice(0, 80)]] : []
  })
  return `/manage/${slug}/resources?${new URLSearchParams([['done', said], ...kept])}#${SAID}`
}
