import { parseWithZod } from '@conform-to/zod/v4'
import { env } from '#app/platform/env.server.ts'
import { complaintsOf, typedIn } from '#app/teams/answer.ts'
import type { Answer, FormAnswer } from '#app/teams/answer.ts'
import type { CaptainOf } from '#app/teams/require-captain.server.ts'
import { qrPicture } from '#app/ui/print/qr-picture.server.ts'
import { sayDay } from '#app/words/formats.ts'
import { saidIn } from '#app/ui/said.ts'
import type { Said } from '#app/ui/said.ts'
import { say } from '#app/words/say.ts'
import { requireSale } from '../../require-sale.server.ts'
import { findCodeDays, giveCode } from '../give-code.server.ts'
import { MOST_PHONES } from '../open-phone.server.ts'
import { revokeCode } from '../revoke-code.server.ts'
import { countRefusal, leaveOutRefusal } from '../settle-refusal.server.ts'
import { startTill } from '../start-till.server.ts'
import { requireTill } from './require-till.server.ts'
import type { AtTill } from './require-till.server.ts'
import { isOn } from './till-desk.server.ts'
import { TillForm, tillFields } from './till.form.ts'
import type { CodeField, TillField } from './till.form.ts'

export type NewTillAnswer = FormAnswer<Answer<TillField>>

/** Reads the name of a new till, and starts it. */
export async function answerNewTill(
  captain: CaptainOf,
  slug: string | undefined,
  form: FormData,
): Promise<NewTillAnswer> {
  const event = await requireSale(captain, slug)
  const again = (status: 400 | 409, errors: Answer<TillField>['errors']): NewTillAnswer => ({
    kind: 'again',
    status,
    answer: { values: typedIn(tillFields, form), errors },
  })
  const submission = parseWithZod(form, { schema: TillForm })
  if (submission.status !== 'success')
    return again(400, complaintsOf(tillFields, submission.reply()))
  const started = await startTill({
    eventPublicId: event.publicId,
    name: submission.value.name,
    personId: captain.person.id,
    actor: captain.actor,
  })
  switch (started.kind) {
    case 'started':
      return { kind: 'on', to: `${event.desk}/tills/${started.publicId}?done=started` }
    case 'name-taken':
    case 'too-many':
    case 'over':
      return again(409, [{ field: 'name', message: say(`tills.errors.${started.kind}`) }])
    case 'not-a-sale':
      throw new Response('Not found', { status: 404 })
  }
}

export type GivenCode = Extract<CodeAnswer, { kind: 'given' }>

export type CodeAnswer =
  | {
      readonly kind: 'given'
      /** `K7QM-3XRP` */
      readonly code: string
      readonly day: string
      /** Where it is typed in, as somebody reads it out. */
      readonly address: string
      /** Scanned, it opens the page with the code filled in. */
      readonly picture: string
      readonly phones: number
    }
  | { readonly kind: 'again'; readonly answer: Answer<CodeField> }

/** Gives a code for a day of the sale. It is in this answer and nowhere else. */
export async function answerCode(at: AtTill, form: FormData): Promise<CodeAnswer> {
  const { event, till } = await requireTill(at)
  const days = isOn(event.status) ? await findCodeDays(event.id) : []
  const day = days.find((one) => one.day === form.get('day'))
  if (!day)
    return {
      kind: 'again',
      answer: { values: {}, errors: [{ field: 'day', message: say('tills.errors.day') }] },
    }
  const code = await giveCode({
    tillId: till.id,
    tillPublicId: till.publicId,
    day,
    personId: at.captain.person.id,
    actor: at.captain.actor,
  })
  const shown = `${code.slice(0, 4)}-${code.slice(4)}`
  const url = new URL('/till', env.BASE_URL)
  return {
    kind: 'given',
    code: shown,
    day: sayDay(day.day),
    address: `${url.host}${url.pathname}`,
    // Behind `#`, where no server and no log sees it.
    picture: qrPicture(`${url.href}#code=${shown}`),
    phones: MOST_PHONES,
  }
}

/** @returns where to go on. */
export async function answerRevocation(at: AtTill, code: string | undefined): Promise<string> {
  const { till, here } = await requireTill(at)
  const outcome = await revokeCode({
    tillId: till.id,
    tillPublicId: till.publicId,
    codePublicId: code ?? '',
    personId: at.captain.person.id,
    actor: at.captain.actor,
  })
  return goOn(here, outcome)
}

/** @returns where to go on. */
export async function answerCounting(at: AtTill, line: string | undefined): Promise<string> {
  return await settle(at, line, countRefusal)
}

/** @returns where to go on. */
export async function answerLeavingOut(at: AtTill, line: string | undefined): Promise<string> {
  return await settle(at, line, leaveOutRefusal)
}

async function settle(at: AtTill, line: string | undefined, how: typeof countRefusal) {
  const { till, here } = await requireTill(at)
  const outcome = await how({
    tillId: till.id,
    tillPublicId: till.publicId,
    refusalPublicId: line ?? '',
    personId: at.captain.person.id,
    actor: at.captain.actor,
  })
  return goOn(here, outcome)
}

function goOn(here: string, outcome: string): string {
  if (outcome === 'not-found') throw new Response('Not found', { status: 404 })
  return `${here}?done=${outcome}`
}

const done = {
  started: 'success',
  revoked: 'success',
  'already-revoked': 'info',
  counted: 'success',
  'left-out': 'success',
  'already-settled': 'info',
  unreadable: 'warning',
} as const

/** What was just done to a till, as the address after it says. */
export function sayTillDone(request: Request): Said | null {
  return saidIn(request, done, (known) => say(`tills.done.${known}`))
}
