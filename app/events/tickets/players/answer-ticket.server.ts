import { parseWithZod } from '@conform-to/zod/v4'
import { askForPatience } from '#app/people/patience.ts'
import { db } from '#app/platform/database.server.ts'
import { spendEach } from '#app/platform/rate-limit.server.ts'
import type { Limit } from '#app/platform/rate-limit.server.ts'
import { complaintsOf, typedIn } from '#app/teams/answer.ts'
import type { AgainStatus, Answer, FormAnswer } from '#app/teams/answer.ts'
import { currentLanguage } from '#app/words/language.ts'
import { saidIn } from '#app/ui/said.ts'
import type { Said } from '#app/ui/said.ts'
import { say } from '#app/words/say.ts'
import { agreeToWaiver, answerForPlace, swapPlayer } from './name-player.server.ts'
import type { NamedPerson, NamingOutcome } from './name-player.server.ts'
import { findOutingOf } from './outing.server.ts'
import { payForPlace } from './pay-place.server.ts'
import { otherFields, OtherPlayer, playerFields, playerForm } from './player.form.ts'
import type { OtherField, PlayerField } from './player.form.ts'

/** Each name may bring a letter to an address that somebody typed. */
const NAMING_CLIENT: Limit = { name: 'naming-client', points: 120, seconds: 3600 }
const NAMING_ADDRESS: Limit = { name: 'naming-address', points: 12, seconds: 3600 }
const PAYING_CLIENT: Limit = { name: 'place-pay-client', points: 30, seconds: 3600 }

export interface AskedTicket {
  readonly key: string
  readonly form: FormData
  readonly clientAddress: string
}

export type TicketAnswer<Field extends string> = FormAnswer<
  Answer<Field> & { readonly revision: number }
>

/** Reads what somebody says who comes by a place. */
export async function answerTicketForm({
  key,
  form,
  clientAddress,
}: AskedTicket): Promise<TicketAnswer<PlayerField>> {
  const values = typedIn(playerFields, form)
  const revision = readRevision(form)
  const again = (status: AgainStatus, errors: Answer<PlayerField>['errors']) =>
    ({ kind: 'again', status, answer: { values, errors, revision } }) as const
  const ticketing = await findTicketingOf(key)
  if (!ticketing) return { kind: 'on', to: addressOf(key) }
  const submission = parseWithZod(form, { schema: playerForm({ ticketing, by: 'player' }) })
  if (submission.status !== 'success')
    return again(400, complaintsOf(playerFields, submission.reply()))
  const answers = submission.value
  const patience = await spendOnNaming(clientAddress, answers.email)
  if (patience) return again(429, [{ field: 'name', message: patience }])
  const outcome = await answerForPlace({ key, revision, by: 'player', answers })
  switch (outcome.kind) {
    case 'not-agreed':
      return again(400, [{ field: 'agrees', message: say('players.errors.agrees') }])
    case 'changed-since': {
      const errors = [{ field: 'name', message: sayChanged(outcome.now) }]
      return { ...again(409, errors), answer: { values, errors, revision: outcome.revision } }
    }
    case 'saved':
    case 'unchanged':
    case 'frozen':
    case 'taken':
    case 'gone':
      return { kind: 'on', to: addressOf(key, outcome.kind) }
  }
}

/** Reads who comes instead. */
export async function answerSwap({
  key,
  form,
  clientAddress,
}: AskedTicket): Promise<TicketAnswer<OtherField>> {
  const values = typedIn(otherFields, form)
  const revision = readRevision(form)
  const again = (status: AgainStatus, errors: Answer<OtherField>['errors']) =>
    ({ kind: 'again', status, answer: { values, errors, revision } }) as const
  const submission = parseWithZod(form, { schema: OtherPlayer })
  if (submission.status !== 'success')
    return again(400, complaintsOf(otherFields, submission.reply()))
  const person = submission.value
  const patience = await spendOnNaming(clientAddress, person?.email ?? null)
  if (patience) return again(429, [{ field: 'otherName', message: patience }])
  const outcome = await swapPlayer({ key, revision, by: 'player', person })
  if (outcome.kind === 'changed-since') {
    const errors = [{ field: 'otherName', message: sayChanged(outcome.now) }]
    return { ...again(409, errors), answer: { values, errors, revision: outcome.revision } }
  }
  return { kind: 'on', to: addressOf(key, outcome.kind === 'saved' ? 'swapped' : outcome.kind) }
}

/** They agree to the waiver, and change nothing else. @returns where to go on. */
export async function answerWaiver(key: string): Promise<string> {
  return addressOf(key, await agreeToWaiver(key))
}

/** Leads to Stripe's page. @returns where to go on. */
export async function answerPayment(key: string, clientAddress: string): Promise<string> {
  const { allowed } = await spendEach([[PAYING_CLIENT, clientAddress]])
  if (!allowed) return addressOf(key, 'busy')
  const payment = await payForPlace(key, currentLanguage())
  switch (payment.kind) {
    case 'pay':
      return payment.payAt
    case 'look':
      return addressOf(key)
    case 'busy':
      return addressOf(key, 'busy')
  }
}

/** @returns what is said to who asks too often. */
export async function spendOnNaming(
  clientAddress: string,
  email: string | null,
): Promise<string | null> {
  const { allowed, retryAfterSeconds } = await spendEach([
    [NAMING_CLIENT, clientAddress],
    ...(email === null ? [] : [[NAMING_ADDRESS, email] as const]),
  ])
  return allowed ? null : askForPatience(retryAfterSeconds)
}

/** What the second of two reads, with what the first saved. */
export function sayChanged(person: NamedPerson | null): string {
  return person === null
    ? say('players.errors.emptied')
    : say('players.errors.changed', {
        who: person.email === null ? person.name : `${person.name}, ${person.email}`,
      })
}

const done = {
  saved: 'success',
  swapped: 'success',
  unchanged: 'info',
  agreed: 'success',
  frozen: 'warning',
} as const

/** What was just done, as the address after it says. */
export function sayTicketDone(request: Request): Said | null {
  return saidIn(request, done, (known) => say(`players.done.${known}`))
}

/** Whether no payment could be begun just now. */
export function isBusy(request: Request): boolean {
  return new URL(request.url).searchParams.get('done') === 'busy'
}

function readRevision(form: FormData): number {
  const typed = form.get('revision')
  return typeof typed === 'string' && /^\d{1,9}$/.test(typed) ? Number(typed) : -1
}

async function findTicketingOf(key: string) {
  const ticket = await db
    .selectFrom('ticket')
    .select('event_id')
    .where('public_id', '=', key)
    .executeTakeFirst()
  return ticket && (await findOutingOf(db, ticket.event_id))?.ticketing
}

/** Whatever stood in the address: a letter that no header takes is written as an escape. */
function addressOf(key: string, outcome?: NamingOutcome['kind'] | 'swapped' | 'agreed' | 'busy') {
  const page = `/tickets/${encodeURIComponent(key)}`
  return outcome === undefined ? page : `${page}?done=${outcome}`
}
