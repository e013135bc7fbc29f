import { parseWithZod } from '@conform-to/zod/v4'
import { askForPatience } from '#app/people/patience.ts'
import { complaintsOf, typedIn } from '#app/teams/answer.ts'
import type { Answer } from '#app/teams/answer.ts'
import { say } from '#app/words/say.ts'
import { findEventPage } from '../page/event-page.server.ts'
import { sheetFacts } from '../page/sheet-facts.ts'
import { RsvpForm, rsvpFields } from './rsvp.form.ts'
import type { RsvpField } from './rsvp.form.ts'
import { signUp } from './sign-up.server.ts'

/**
 * Where somebody says that they come; of an event that sells its places, the cart.
 * @returns `undefined` for an event that is not there or is not for all to see (S5).
 */
export async function findRsvpPage(teamSlug: string, slug: string) {
  const found = await findEventPage(teamSlug, slug)
  if (!found) return undefined
  const { site, color, page } = found
  if (page.rsvp.kind === 'sold') return { kind: 'sold', cart: `${page.href}/tickets` } as const
  return {
    kind: 'asked' as const,
    site,
    color,
    event: {
      title: page.title,
      href: page.href,
      short: page.short,
      instead: page.crowd?.instead ?? null,
      ...sheetFacts(page),
    },
    rsvp: page.rsvp,
  }
}

interface RsvpRequest {
  readonly teamSlug: string
  readonly slug: string
  readonly form: FormData
  readonly clientAddress: string
}

export type RsvpAnswer =
  | { readonly kind: 'thanked' }
  | { readonly kind: 'again'; readonly status: 400 | 409 | 429; readonly answer: Answer<RsvpField> }

/** Reads who comes; the answer is the same for who is new and who has said so before (S8). */
export async function answerRsvpForm(request: RsvpRequest): Promise<RsvpAnswer> {
  const { teamSlug, slug, form, clientAddress } = request
  const again = (status: 400 | 409 | 429, errors: Answer<RsvpField>['errors']): RsvpAnswer => ({
    kind: 'again',
    status,
    answer: { values: typedIn(rsvpFields, form), errors },
  })
  // A robot that fills in what nobody sees is thanked, and nothing is done (S18).
  if (form.get('website')) return { kind: 'thanked' }
  const submission = parseWithZod(form, { schema: RsvpForm })
  if (submission.status !== 'success')
    return again(400, complaintsOf(rsvpFields, submission.reply()))
  const outcome = await signUp({ teamSlug, slug, guest: submission.value, clientAddress })
  switch (outcome.kind) {
    case 'noted':
      return { kind: 'thanked' }
    case 'not-open':
      return again(409, [{ field: 'name', message: say('rsvp.form.closed') }])
    case 'too-many':
      return again(429, [{ field: 'name', message: askForPatience(outcome.retryAfterSeconds) }])
  }
}
