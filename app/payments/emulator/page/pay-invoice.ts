import { meansOf } from '../money/sessions.ts'
import { payInvoice } from '../money/subscriptions.ts'
import type { InvoiceRow } from '../state/subscription-rows.ts'
import type { World } from '../world.ts'
import { closedPage, invoicePage } from './render.ts'
import { page } from './visit.ts'
import type { PageAnswer } from './visit.ts'

/** Shows the hosted page of an invoice. */
export function showInvoice(world: World, id: string): PageAnswer {
  const invoice = world.store.tables.invoice.get(id)
  if (invoice === undefined) return unknown()
  return invoice.status === 'open' ? page(invoicePage(invoice, undefined)) : over(invoice)
}

/** Takes the card that was sent from the hosted page of an invoice. */
export function submitInvoice(world: World, id: string, sent: URLSearchParams): PageAnswer {
  const invoice = world.store.tables.invoice.get(id)
  if (invoice === undefined) return unknown()
  if (invoice.status !== 'open') return over(invoice)
  const means = meansOf({ card: sent.get('card') ?? '' })
  if (means === undefined) return page(invoicePage(invoice, 'Your card number is incorrect.'))
  const tried = payInvoice(world, invoice, means)
  return tried.status === 'open' ? page(invoicePage(tried, 'Your card was declined.')) : over(tried)
}

function over({ status }: InvoiceRow): PageAnswer {
  if (status === 'paid') return page(closedPage('Paid', 'Thank you. This month is paid.', null))
  return page(closedPage('This invoice was voided', 'Nothing is to be paid here.', null), 410)
}

function unknown(): PageAnswer {
  return page(closedPage('Something is missing', 'There is no invoice at this address.', null), 404)
}
