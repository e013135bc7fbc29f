import type { SessionRow } from '../state/rows.ts'
import type { InvoiceRow } from '../state/subscription-rows.ts'
import { style } from './style.ts'

/** What the page says beside its form: what went wrong, and what was typed. */
export interface Typed {
  readonly email: string
  readonly name: string
  readonly card: string
  readonly fields: Readonly<Record<string, string>>
}

export const nothingTyped: Typed = { email: '', name: '', card: '4242 4242 4242 4242', fields: {} }

/** The hosted page on which a session is paid. Nothing on it moves money. */
export function checkoutPage(
  session: SessionRow,
  typed: Typed,
  problem: string | undefined,
): string {
  const verb = session.submitType === 'donate' ? 'Donate' : 'Pay'
  const amount = money(session)
  const alert =
    problem === undefined ? '' : `<p class="problem" role="alert">${escape(problem)}</p>`
  return frame(
    `${verb} ${amount}`,
    `${summary(session, verb, amount)}
<section class="form">
${alert}
<form class="wallets" method="post" aria-label="Pay at once">
  ${wallet('apple_pay', 'Apple Pay')}
  ${wallet('google_pay', 'Google Pay')}
  ${wallet('link', 'Link')}
</form>
<p class="or"><span>Or pay with card</span></p>
<form method="post" novalidate aria-label="Pay with card">
  ${emailField(session, typed)}
  ${field('name', 'Name on card', typed.name, 'text" autocomplete="name')}
  ${field('card', 'Card number', typed.card, 'text" inputmode="numeric" autocomplete="cc-number')}
  ${session.fields.map((asked) => field(`cf_${asked.key}`, asked.label, typed.fields[asked.key] ?? '', 'text')).join('\n  ')}
  ${session.submitText === null ? '' : `<p class="terms">${escape(session.submitText)}</p>`}
  <button class="main" name="pay" value="card">${verb} ${amount}</button>
  <button class="bank" name="wallet" value="us_bank_account">US bank account</button>
</form>
${hints}
</section>`,
  )
}

/** The bank asks the donor (3-D Secure). What was typed goes on in hidden fields. */
export function bankPage(session: SessionRow, sent: URLSearchParams): string {
  const hidden = [...sent]
    .map(([name, value]) => `<input type="hidden" name="${escape(name)}" value="${escape(value)}">`)
    .join('')
  return frame(
    'Confirm with your bank',
    `<section class="form alone">
<h1>Confirm with your bank</h1>
<p>Your bank asks whether this payment of ${money(session)} is yours (3-D Secure).</p>
<form method="post">${hidden}
  <button class="main" name="bank" value="yes">Complete authentication</button>
  <button class="bank" name="bank" value="no">Fail authentication</button>
</form></section>`,
  )
}

/** What is shown in the place of a page that can no longer be paid. */
export function closedPage(title: string, text: string, back: string | null): string {
  const link = back === null ? '' : `<p><a href="${escape(back)}">Go back</a></p>`
  return frame(
    title,
    `<section class="form alone"><h1>${escape(title)}</h1><p>${escape(text)}</p>${link}</section>`,
  )
}

const hints = `<details>
  <summary>Test cards</summary>
  <dl>
    <div><dt>4242 4242 4242 4242</dt><dd>is paid</dd></div>
    <div><dt>4000 0000 0000 0002</dt><dd>is declined</dd></div>
    <div><dt>4000 0000 0000 9995</dt><dd>has too little money</dd></div>
    <div><dt>4000 0000 0000 0069</dt><dd>has expired</dd></div>
    <div><dt>4000 0025 0000 3155</dt><dd>asks the bank first</dd></div>
    <div><dt>4000 0000 0000 0259</dt><dd>is paid, then disputed</dd></div>
  </dl>
</details>`

/** The page on which the invoice of a month is paid with another card. */
export function invoicePage(invoice: InvoiceRow, problem: string | undefined): string {
  const amount = money(invoice)
  const alert =
    problem === undefined ? '' : `<p class="problem" role="alert">${escape(problem)}</p>`
  return frame(
    `Pay ${amount}`,
    `<section class="form alone">
<h1>${escape(invoice.line.name)}</h1>
${alert}
<form method="post" novalidate aria-label="Pay with card">
  ${field('card', 'Card number', '4242 4242 4242 4242', 'text" inputmode="numeric" autocomplete="cc-number')}
  <button class="main" name="pay" value="card">Pay ${amount}</button>
</form>
${hints}
</section>`,
  )
}

function frame(title: string, body: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escape(title)} · Test checkout</title>
<style>${style}</style>
</head>
<body>
<header><p><strong>Test mode.</strong> This page stands in for Stripe. No money moves.</p></header>
<main>
${body}
</main>
</body>
</html>
`
}

function summary(session: SessionRow, verb: string, amount: string): string {
  const every = session.lines.find(({ interval }) => interval !== null)?.interval
  const back =
    session.cancelUrl === null
      ? ''
      : `<p><a class="back" href="${escape(session.cancelUrl)}">Cancel and go back</a></p>`
  const lines = session.lines.map(({ name }) => `<li>${escape(name)}</li>`).join('')
  return `<section class="summary">
${back}
<h1><span>${verb}</span> ${amount}${every ? ` <small>every ${every}</small>` : ''}</h1>
<ul>${lines}</ul>
</section>`
}

function emailField(session: SessionRow, { email }: Typed): string {
  const value = email || (session.customerEmail ?? '')
  return field('email', 'Email', value, 'email" autocomplete="email" required="')
}

function field(id: string, label: string, value: string, type: string): string {
  return `<label for="${escape(id)}">${escape(label)}</label>
  <input id="${escape(id)}" name="${escape(id)}" value="${escape(value)}" type="${type}">`
}

function wallet(value: string, label: string): string {
  return `<button class="wallet ${value}" name="wallet" value="${value}">${label}</button>`
}

function money({ amount, currency }: Pick<SessionRow, 'amount' | 'currency'>): string {
  return (amount / 100).toLocaleString('en-US', { style: 'currency', currency })
}

function escape(text: string): string {
  return text.replaceAll(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`)
}
