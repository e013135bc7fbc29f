import { askSaleStanding } from '#app/giving/sales/sale-standing.server.ts'
import { cents } from '#app/money/cents.ts'
import { formatMoney } from '#app/money/format.ts'
import { now } from '#app/platform/clock.server.ts'
import { requireOrganization } from '#app/platform/organization.server.ts'
import { frameOf } from '#app/teams/site-frame.server.ts'
import { colorOf } from '#app/teams/team-color.ts'
import { UNSEEN } from '#app/teams/team-text.form.ts'
import { dayIn } from '#app/words/days.ts'
import { currentLanguage } from '#app/words/language.ts'
import { sayDay } from '#app/words/formats.ts'
import { saidIn } from '#app/ui/said.ts'
import type { Said } from '#app/ui/said.ts'
import { say } from '#app/words/say.ts'
import { daysOf, sayDaysShort } from '../say-when.ts'
import { answerSentPhoto } from '../sent-photo.server.ts'
import { approveSign, askForSign, changeSign } from './change-sign.server.ts'
import { openPage } from './become-sponsor.server.ts'
import { formatInvoiceNumber } from './invoices.server.ts'
import { payInvoiceByCard } from './pay-invoice.server.ts'
import { keepSponsorLogo } from './keep-logo.server.ts'
import { SPONSOR } from './lock-sponsor.server.ts'
import { proofDay } from './proof-day.ts'
import { sayApproval } from './say-approval.ts'
import { readSign } from './read-sign.ts'
import type { SignAnswer } from './read-sign.ts'
import { findSponsorByKey } from './sponsor-rows.server.ts'
import type { SponsorRow } from './sponsor-rows.server.ts'
import { isPayableByCard, moneyOf, proofOf, wallOf } from './sponsor-state.ts'

export type OwnPage = ReturnType<typeof pageOf>

/**
 * What a sponsor sees by the link of their order: what they have, what they owe, and their sign as it will be printed. `page` is
 * `null` for a link that is nobody's, or of an order that sponsors nothing.
 */
export async function findOwnPage(key: string, cameBack: boolean) {
  const organization = await requireOrganization()
  const before = await findSponsorByKey(key)
  if (cameBack && before?.sale_public_id) await askSaleStanding(before.sale_public_id)
  const row = cameBack ? await findSponsorByKey(key) : before
  return {
    site: frameOf(organization),
    color: row && colorOf(row.team_slug, row.color),
    page: row ? pageOf(row, organization, cameBack) : null,
  }
}

interface House {
  readonly currency: string
  readonly timeZone: string
}

function pageOf(row: SponsorRow, { currency, timeZone }: House, cameBack: boolean) {
  const today = dayIn(timeZone, now())
  const days = daysOf(row.days)
  const money = moneyOf(row, today)
  const proof = proofOf(row)
  return {
    href: `/orders/${row.key}/sponsor`,
    namesHref: `/orders/${row.key}/names`,
    event: { title: row.title, href: `/teams/${row.team_slug}/events/${row.event_slug}` },
    short: sayDaysShort(days, row.time_zone),
    level: row.level,
    included: row.included,
    price: formatMoney(cents(row.price), currency),
    money,
    number: row.number === null ? null : formatInvoiceNumber(row.number),
    due: row.due_on === null ? null : sayDay(row.due_on),
    byCard: byCardOf(row, cameBack),
    places: row.places,
    named: row.named,
    firm: row.firm,
    contact: row.buyer_name,
    sign: row.sign_text,
    link: row.link,
    wall: row.on_wall,
    wallState: wallOf(row, money),
    asked: row.asked,
    revision: row.revision,
    hasLogo: row.logo !== null,
    proof,
    approved: sayApproval(row, timeZone),
    proofUntil: sayDay(proofDay(days, row.time_zone)),
    /** While the order is theirs, and until the event begins. */
    mayChange:
      !row.released && (days[0]?.startsAt ?? now()) > now() && row.event_status === 'published',
  }
}

/** Whether the invoice can be paid by card now. `away`: it was, it seems, and Stripe has not told us yet. */
function byCardOf(row: SponsorRow, cameBack: boolean): 'open' | 'away' | null {
  if (!isPayableByCard(row)) return null
  return cameBack && row.sale_status === 'started' ? 'away' : 'open'
}

/** Changes the words of the own sign. An approved one is changed by asking, so that a slip of the finger opens nothing again. */
export async function answerOwnSign(key: string, form: FormData): Promise<SignAnswer> {
  const row = await findSponsorByKey(key)
  const on = (done: string): SignAnswer => ({
    kind: 'on',
    to: `${addressOf(key)}?done=${done}#sign`,
  })
  if (!row || proofOf(row) === 'approved') return on('gone')
  const read = readSign(form)
  if (read.kind === 'again') return read
  const { words, revision } = read
  return on(await changeSign({ which: { key }, revision, words, actor: SPONSOR }))
}

/** "This is correct." @returns where to go on. */
export async function answerApproval(key: string, form: FormData): Promise<string> {
  const by = lineIn(form, 'by', 80)
  if (by === '') return `${addressOf(key)}?problem=by#sign`
  return `${addressOf(key)}?done=${await approveSign({ which: { key }, revision: numberIn(form, 'revision'), by, said: null })}#sign`
}

/** Asks for a change in words. @returns where to go on. */
export async function answerAsking(key: string, form: FormData): Promise<string> {
  const words = lineIn(form, 'asked', 500)
  if (words === '') return `${addressOf(key)}?problem=asked#sign`
  return `${addressOf(key)}?done=${await askForSign(key, words)}#sign`
}

/** Takes a logo. @returns where to go on. */
export async function answerOwnLogo(
  key: string,
  form: FormData,
  clientAddress: string,
): Promise<string> {
  return await answerSentPhoto(
    addressOf(key),
    form,
    (bytes) => keepSponsorLogo({ which: { key }, bytes, clientAddress, actor: SPONSOR }),
    'logo-kept',
  )
}

/** Leads to Stripe: once more, while the order is held, or for the invoice that is owed. @returns where to go on. */
export async function answerPayment(key: string): Promise<string> {
  const row = await findSponsorByKey(key)
  if (row?.way === 'invoice') return await answerInvoice(key)
  const payAt = row && !row.released ? await openPage(row.sale_public_id) : null
  return payAt ?? `${addressOf(key)}?back=1`
}

async function answerInvoice(key: string): Promise<string> {
  const led = await payInvoiceByCard(key, currentLanguage())
  switch (led.kind) {
    case 'pay':
      return led.payAt
    case 'look':
      return `${addressOf(key)}#invoice`
    case 'busy':
      return `${addressOf(key)}?problem=card#invoice`
  }
}

/** Whatever stood in the address: a letter that no header takes is written as an escape. */
function addressOf(key: string): string {
  return `/orders/${encodeURIComponent(key)}/sponsor`
}

function lineIn(form: FormData, name: string, most: number): string {
  const typed = form.get(name)
  if (typeof typed !== 'string') return ''
  return typed.normalize('NFC').replaceAll(UNSEEN, '').replaceAll(/\s+/g, ' ').trim().slice(0, most)
}

function numberIn(form: FormData, name: string): number {
  const typed = Number(form.get(name))
  return Number.isSafeInteger(typed) ? typed : 0
}

const done = {
  came: 'success',
  'sign-changed': 'success',
  'sign-same': 'info',
  'sign-meanwhile': 'warning',
  'sign-approved': 'success',
  'sign-asked': 'success',
  'logo-kept': 'success',
  gone: 'warning',
} as const

/** What was just done, as the address after it says. */
export function sayOwnDone(request: Request): Said | null {
  const asked = new URL(request.url).searchParams.get('problem')
  const needed = (['by', 'asked', 'card'] as const).find((one) => one === asked)
  if (needed) return { kind: 'warning', title: say(`sponsors.own.problem.${needed}`) }
  return saidIn(request, done, (known) => say(`sponsors.own.done.${known}`))
}
