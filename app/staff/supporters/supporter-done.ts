import { say } from '#app/words/say.ts'

const done = ['erased', 'nameHidden', 'nameShown'] as const

/** What was just done, as the address after it says. */
export function saySupporterDone(search: URLSearchParams): string | null {
  const known = done.find((one) => one === search.get('done'))
  return known ? say(`stand.staff.${known}`) : null
}

export function supportersHref(said: (typeof done)[number]): string {
  return `/staff/supporters?done=${said}`
}
