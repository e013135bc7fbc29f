import { say } from '#app/words/say.ts'
import { hrefOf } from '../desk-hrefs.ts'

const done = ['erased', 'nameHidden', 'nameShown'] as const

/** What was just done, as the address after it says. */
export function saySupporterDone(search: URLSearchParams): string | null {
  const known = done.find((one) => one === search.get('done'))
  return known ? say(`stand.staff.${known}`) : null
}

/** The list again, of those who were looked for. */
export function supportersHref(
  said: (typeof done)[number],
  words: FormDataEntryValue | null,
): string {
  return hrefOf('/staff/supporters', { done: said, q: typeof words === 'string' ? words : null })
}
