/** An answer that says no, in the words of Stripe's API. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  readonly status: number
  readonly body: { readonly error: ErrorBody }

  constructor(status: number, error: ErrorBody) {
    super(error.message)
    this.status = status
    this.body = { error }
  }
}

export interface ErrorBody {
  readonly type:
    | 'invalid_request_error'
    | 'card_error'
    | 'idempotency_error'
    | 'api_error'
    | 'rate_limit_error'
  readonly message: string
  readonly param?: string
  readonly code?: string
  readonly decline_code?: string
  readonly charge?: string
  readonly payment_intent?: unknown
}

/** A request that cannot be done as it was asked. */
export function invalid(message: string, about: Partial<ErrorBody> = {}): Refusal {
  return new Refusal(400, { type: 'invalid_request_error', message, ...about })
}

export function missing(what: string, id: string, param = 'id'): Refusal {
  const message = `No such ${what}: '${id}'`
  return new Refusal(404, {
    type: 'invalid_request_error',
    code: 'resource_missing',
    param,
    message,
  })
}
