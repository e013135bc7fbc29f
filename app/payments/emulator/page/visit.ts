import { Refusal } from '../errors.ts'
import { sessionOf } from '../api/session-routes.ts'
import { paySession } from '../money/sessions.ts'
import type { PageVisit } from '../money/sessions.ts'
import type { SessionRow } from '../state/rows.ts'
import type { World } from '../world.ts'
import { bankPage, checkoutPage, closedPage, nothingTyped } from './render.ts'

export type PageAnswer =
  | { readonly kind: 'page'; readonly status: number; readonly html: string }
  | { readonly kind: 'redirect'; readonly location: string }

/** Shows the hosted page of a session. */
export function showPage(world: World, id: string): PageAnswer {
  const session = findSession(world, id)
  if (session === undefined) return unknown()
  if (session.status !== 'open') return closed(session)
  return page(checkoutPage(session, nothingTyped, undefined))
}

/** Takes what a donor sent from the hosted page. */
export function submitPage(world: World, id: string, sent: URLSearchParams): PageAnswer {
  const session = findSession(world, id)
  if (session === undefined) return unknown()
  if (session.status !== 'open') return closed(session)
  const visit = visitOf(session, sent)
  const problem = problemWith(visit)
  if (problem !== undefined) return again(session, visit, problem)
  const outcome = paySession(world, session, visit)
  switch (outcome.kind) {
    case 'asks-bank':
      return page(bankPage(session, sent))
    case 'declined':
      return again(session, visit, outcome.message)
    case 'paid':
    case 'processing':
      return backToApp(outcome.session)
  }
}

function findSession(world: World, id: string): SessionRow | undefined {
  try {
    return sessionOf(world, id)
  } catch (error) {
    if (error instanceof Refusal) return undefined
    throw error
  }
}

const wallets = ['apple_pay', 'google_pay', 'link', 'us_bank_account'] as const

function visitOf(session: SessionRow, sent: URLSearchParams): PageVisit {
  const wallet = wallets.find((known) => known === sent.get('wallet'))
  const bank = sent.get('bank')
  // A wallet knows its owner: the donor types nothing.
  const known = wallet !== undefined && wallet !== 'us_bank_account'
  const email = sent.get('email') || session.customerEmail || (known ? 'wallet@example.org' : '')
  return {
    email: email.trim(),
    name: sent.get('name')?.trim() || (known ? 'Wallet Owner' : ''),
    card: sent.get('card') ?? '',
    wallet,
    bankSays: bank === 'yes' || bank === 'no' ? bank : undefined,
    fields: Object.fromEntries(session.fields.map(({ key }) => [key, sent.get(`cf_${key}`) ?? ''])),
  }
}

function problemWith({ email, card, wallet }: PageVisit): string | undefined {
  if (!/^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(email ?? '')) return 'Your email is incomplete.'
  if (wallet === undefined && (card ?? '').replaceAll(/\D/g, '').length < 12)
    return 'Your card number is incomplete.'
  return undefined
}

function again(session: SessionRow, visit: PageVisit, problem: string): PageAnswer {
  const { email = '', name = '', card = '', fields = {} } = visit
  return page(checkoutPage(session, { email, name, card, fields }, problem))
}

function closed(session: SessionRow): PageAnswer {
  if (session.status === 'complete') return backToApp(session)
  const text = 'This page was open too long. Please go back and begin again.'
  return page(closedPage('This page has expired', text, session.cancelUrl), 410)
}

function backToApp(session: SessionRow): PageAnswer {
  const to = session.successUrl
  if (to === null) return page(closedPage('Thank you', 'You can close this page.', null))
  return { kind: 'redirect', location: to.replaceAll('{CHECKOUT_SESSION_ID}', session.id) }
}

function unknown(): PageAnswer {
  const text = 'There is no payment page at this address.'
  return page(closedPage('Something is missing', text, null), 404)
}

export function page(html: string, status = 200): PageAnswer {
  return { kind: 'page', status, html }
}
