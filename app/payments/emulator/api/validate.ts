import { Ajv } from 'ajv'
import type { ErrorObject, ValidateFunction } from 'ajv'
import type { Stripe } from 'stripe'
import { invalid } from '../errors.ts'
import type { Refusal } from '../errors.ts'
import customerCreate from '../schemas/customer-create.json'
import customerUpdate from '../schemas/customer-update.json'
import disputeClose from '../schemas/dispute-close.json'
import disputeUpdate from '../schemas/dispute-update.json'
import invoiceVoid from '../schemas/invoice-void.json'
import paymentCancel from '../schemas/payment-cancel.json'
import paymentConfirm from '../schemas/payment-confirm.json'
import paymentCreate from '../schemas/payment-create.json'
import payoutCreate from '../schemas/payout-create.json'
import refundCreate from '../schemas/refund-create.json'
import sessionCreate from '../schemas/session-create.json'
import sessionExpire from '../schemas/session-expire.json'
import type { Params } from './decode.ts'

const schemas = {
  'customer-create': customerCreate,
  'customer-update': customerUpdate,
  'dispute-close': disputeClose,
  'dispute-update': disputeUpdate,
  'invoice-void': invoiceVoid,
  'payment-cancel': paymentCancel,
  'payment-confirm': paymentConfirm,
  'payment-create': paymentCreate,
  'payout-create': payoutCreate,
  'refund-create': refundCreate,
  'session-create': sessionCreate,
  'session-expire': sessionExpire,
}

export type SchemaName = keyof typeof schemas

/** Each schema was made from this type of the library's. */
export interface Requests {
  'customer-create': Stripe.CustomerCreateParams
  'customer-update': Stripe.CustomerUpdateParams
  'dispute-close': Stripe.DisputeCloseParams
  'dispute-update': Stripe.DisputeUpdateParams
  'invoice-void': Stripe.InvoiceVoidInvoiceParams
  'payment-cancel': Stripe.PaymentIntentCancelParams
  'payment-confirm': Stripe.PaymentIntentConfirmParams
  'payment-create': Stripe.PaymentIntentCreateParams
  'payout-create': Stripe.PayoutCreateParams
  'refund-create': Stripe.RefundCreateParams
  'session-create': Stripe.Checkout.SessionCreateParams
  'session-expire': Stripe.Checkout.SessionExpireParams
}

/** What is sent as text is read as the type that Stripe's library declares: `2500` is a number where a number belongs. */
const ajv = new Ajv({
  coerceTypes: true,
  allErrors: true,
  strict: false,
  allowUnionTypes: true,
  validateSchema: false,
  logger: false,
})

const compiled = new Map<SchemaName, ValidateFunction>()

/**
 * Checks the parameters of a request against the pinned API version and returns them with their types.
 * @throws Refusal naming the parameter, as Stripe does.
 */
export function validated<Name extends SchemaName>(name: Name, params: Params): Requests[Name] {
  const validate = compiled.get(name) ?? ajv.compile(schemas[name])
  compiled.set(name, validate)
  if (!validate(params)) throw refusalFor(validate.errors ?? [])
  return params as unknown as Requests[Name]
}

function refusalFor(errors: readonly ErrorObject[]): Refusal {
  const unknown = errors.find(({ keyword }) => keyword === 'additionalProperties')
  if (unknown !== undefined) {
    const param = paramAt(unknown, unknown.params['additionalProperty'])
    return invalid(`Received unknown parameter: ${param}`, { param, code: 'parameter_unknown' })
  }
  const absent = errors.find(({ keyword }) => keyword === 'required')
  if (absent !== undefined) {
    const param = paramAt(absent, absent.params['missingProperty'])
    return invalid(`Missing required param: ${param}.`, { param, code: 'parameter_missing' })
  }
  const [first] = errors
  const param = first === undefined ? '' : paramAt(first, undefined)
  const allowed: unknown = first?.params['allowedValues']
  const oneOf = Array.isArray(allowed) ? `: must be one of ${allowed.join(', ')}` : ''
  return invalid(`Invalid ${param}${oneOf}`, { param })
}

/** `/line_items/0/quantity` becomes `line_items[0][quantity]`. */
function paramAt({ instancePath }: ErrorObject, last: unknown): string {
  const path = instancePath.split('/').slice(1)
  if (typeof last === 'string') path.push(last)
  const [first = '', ...rest] = path
  return first + rest.map((part) => `[${part}]`).join('')
}
