import { sql } from 'kysely'
import { cents } from '#app/money/cents.ts'
import { formatMoney } from '#app/money/format.ts'
import { now } from '#app/platform/clock.server.ts'
import { requireOrganization } from '#app/platform/organization.server.ts'
import type { CaptainOf } from '#app/teams/require-captain.server.ts'
import { dayIn } from '#app/words/days.ts'
import { sayDate, sayDay } from '#app/words/formats.ts'
import { saidIn } from '#app/ui/said.ts'
import type { Said } from '#app/ui/said.ts'
import { say } from '#app/words/say.ts'
import { requireEvent } from '../desk/event-desk.server.ts'
import { daysOf } from '../say-when.ts'
import { answerSentPhoto } from '../sent-photo.server.ts'
import { findAdvertising } from './advertising.ts'
import { changeSign } from './change-sign.server.ts'
import { formatInvoiceNumber } from './invoices.server.ts'
import { keepSponsorLogo } from './keep-logo.server.ts'
import { giveHole, sendInvoice, sendProof, thankSponsor } from './look-after.server.ts'
import { proofDay } from './proof-day.ts'
import { readSign } from './read-sign.ts'
import type { SignAnswer } from './read-sign.ts'
import { sayApproval } from './say-approval.ts'
import { findSponsors } from './sponsor-rows.server.ts'
import { moneyOf, proofOf, wallOf } from './sponsor-state.ts'

export type SponsorItem = Awaited<ReturnType<typeof findSponsorItem>>

/** One of the sponsors of an event, for whoever looks after it. @throws a 404 for another team's (S5). */
export async function requireSponsor(
  captain: CaptainOf,
  slug: string | undefined,
  publicId: string,
) {
  const event = await requireEvent(captain, slug)
  const [row] = await findSponsors(sql`s.public_id = ${publicId} and s.event_id = ${event.id}`)
  if (!row) throw new Response('Not found', { status: 404 })
  return { event, row }
}

/** One sponsor for the captains of its event. The key of the order is the sponsor's, and stands nowhere here. */
export async function findSponsorItem(
  captain: CaptainOf,
  slug: string | undefined,
  publicId: string,
) {
  const { event, row } = await requireSponsor(captain, slug, publicId)
  const { timeZone, currency } = await requireOrganization()
  const money = moneyOf(row, dayIn(timeZone, now()))
  const when = (at: Date) => sayDate(at, { dateStyle: 'medium', timeStyle: 'short', timeZone })
  return {
    event: { title: event.title, desk: event.desk, team: event.team },
    href: `${event.desk}/sponsors/${row.public_id}`,
    firm: row.firm,
    level: row.level,
    price: formatMoney(cents(row.price), currency),
    money,
    way: row.way,
    invoice: row.number === null ? null : formatInvoiceNumber(row.number),
    due: row.due_on === null ? null : sayDay(row.due_on),
    contributionHref:
      row.contribution_public_id === null
        ? null
        : `/manage/${row.team_slug}/money/${row.contribution_public_id}`,
    contact: row.buyer_name,
    email: row.buyer_email,
    phone: row.phone,
    address: row.address,
    sign: row.sign_text,
    link: row.link,
    wall: row.on_wall,
    wallState: wallOf(row, money),
    revision: row.revision,
    proof: proofOf(row),
    proofUntil: sayDay(proofDay(daysOf(row.days), row.time_zone)),
    approved: sayApproval(row, timeZone),
    notedBy: row.noted_by_name,
    asked: row.asked,
    advertising: findAdvertising(row.sign_text).map(({ kind, words }) =>
      say(`sponsors.advertising.${kind}`, { words }),
    ),
    hasLogo: row.logo !== null,
    hole: row.hole,
    places: row.places,
    named: row.named,
    thanked: row.thanked_at === null ? null : when(row.thanked_at),
    mayThank:
      row.thanked_at === null && (money === 'paid' || money === 'free') && row.buyer_email !== null,
    mayWrite: row.buyer_email !== null && money !== 'gone',
  }
}

interface Deciding {
  readonly captain: CaptainOf
  readonly slug: string | undefined
  readonly publicId: string
}

/** Changes what is printed; the sponsor is told, and looks once more. */
export async function answerSign(deciding: Deciding, form: FormData): Promise<SignAnswer> {
  const { href, which } = await whichOf(deciding)
  const read = readSign(form)
  if (read.kind === 'again') return read
  const { words, revision } = read
  const done = await changeSign({ which, revision, words, actor: deciding.captain.actor })
  return { kind: 'on', to: `${href}?done=${done}` }
}

/** @returns where to go on. */
export async function answerLogo(
  deciding: Deciding,
  form: FormData,
  clientAddress: string,
): Promise<string> {
  const { href, which } = await whichOf(deciding)
  const { actor } = deciding.captain
  return await answerSentPhoto(
    href,
    form,
    (bytes) => keepSponsorLogo({ which, bytes, clientAddress, actor }),
    'logo-kept',
  )
}

/** @returns where to go on. */
export async function answerHole(deciding: Deciding, form: FormData): Promise<string> {
  const { href, which } = await whichOf(deciding)
  const typed = form.get('hole')
  const hole = typeof typed === 'string' && /^\d{1,2}$/.test(typed.trim()) ? Number(typed) : null
  const isEmpty = typeof typed !== 'string' || typed.trim() === ''
  if (!isEmpty && (hole === null || hole < 1 || hole > 36)) return `${href}?problem=hole#hole`
  return `${href}?done=${await giveHole(which, hole, deciding.captain.actor)}`
}

/** @returns where to go on. */
export async function answerLetter(deciding: Deciding, form: FormData): Promise<string> {
  const { href, which } = await whichOf(deciding)
  const send = form.get('letter') === 'invoice' ? sendInvoice : sendProof
  return `${href}?done=${await send(which, deciding.captain.actor)}`
}

/** @returns where to go on. */
export async function answerThanks(deciding: Deciding, form: FormData): Promise<string> {
  const { href, which } = await whichOf(deciding)
  const typed = form.get('words')
  const words = typeof typed === 'string' ? typed.trim().slice(0, 1000) : ''
  return `${href}?done=${await thankSponsor(which, words, deciding.captain.actor)}`
}

async function whichOf({ captain, slug, publicId }: Deciding) {
  const { event } = await requireSponsor(captain, slug, publicId)
  return {
    href: `${event.desk}/sponsors/${publicId}`,
    which: { publicId, teamId: captain.team.id },
  }
}

const done = {
  added: 'success',
  'sign-changed': 'success',
  'sign-same': 'info',
  'sign-meanwhile': 'warning',
  'sign-approved': 'success',
  'change-asked': 'warning',
  'logo-kept': 'success',
  'hole-given': 'success',
  'letter-sent': 'success',
  'no-letter': 'warning',
  thanked: 'success',
  'thanked-before': 'info',
  'not-paid': 'warning',
  gone: 'warning',
} as const

/** What was just done, or what stood in the way, as the address after it says. */
export function sayItemDone(request: Request): Said | null {
  if (new URL(request.url).searchParams.get('problem') === 'hole')
    return { kind: 'warning', title: say('sponsors.item.problem.hole') }
  return saidIn(request, done, (known) => say(`sponsors.item.done.${known}`))
}
