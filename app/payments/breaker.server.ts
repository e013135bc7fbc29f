import { Stripe } from 'stripe'
import { now } from '#app/platform/clock.server.ts'

/** So many calls in a row without an answer, and the payment company counts as away. */
const FAILURES = 5
/** How long it is left alone then, in milliseconds; after that one call tries whether it is back. */
const REST = 15_000

/**
 * Says at once that the payment company is away when it was away just now, so that not every donor has to wait for it
 * (A6). Each process learns it for itself.
 */
export function withBreaker(client: Stripe.HttpClient): Stripe.HttpClient {
  let failures = 0
  let restUntil = 0

  function note(answered: boolean): void {
    failures = answered ? 0 : failures + 1
    restUntil = failures < FAILURES ? 0 : now().getTime() + REST
  }

  return {
    getClientName: () => client.getClientName(),
    async makeRequest(...request) {
      if (now().getTime() < restUntil) return new Away()
      // One tries; who comes meanwhile does not wait for the outcome.
      if (restUntil > 0) restUntil = now().getTime() + REST
      try {
        const response = await client.makeRequest(...request)
        note(response.getStatusCode() < 500)
        return response
      } catch (error) {
        note(false)
        throw error
      }
    },
  }
}

/** What a gateway would answer for a server that is away; the library is told not to ask again. */
class Away extends Stripe.HttpClientResponse {
  constructor() {
    super(503, { 'stripe-should-retry': 'false' })
  }

  override getRawResponse(): null {
    return null
  }

  override toStream(done: () => void): null {
    done()
    return null
  }

  override async toJSON(): Promise<object> {
    return { error: { type: 'api_error', message: 'not asked, since it did not answer just now' } }
  }
}
