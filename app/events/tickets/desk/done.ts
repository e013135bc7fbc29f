import { say } from '#app/words/say.ts'

const done = ['letter', 'often'] as const

/** What was just done to an order, as the address after it says. */
export function sayOrderDone(asked: URLSearchParams): string | null {
  const known = done.find((one) => one === asked.get('done'))
  return known ? say(`ticketDesk.done.${known}`) : null
}
