import { say } from '#app/words/say.ts'

/** What was just done, or did not work, as the address after it says. */
export function sayOrderNews(request: Request) {
  const { searchParams } = new URL(request.url)
  return {
    done: searchParams.get('done') === 'given-back' ? say('tickets.order.gaveBack') : null,
    problem: searchParams.get('problem') === 'busy' ? say('qr.pay.errors.busy') : null,
  }
}
