import { parseWithZod } from '@conform-to/zod/v4'
import { askForPatience } from '#app/people/patience.ts'
import { complaintsOf, typedIn } from '#app/teams/answer.ts'
import type { Answer } from '#app/teams/answer.ts'
import { findEventPage } from '../page/event-page.server.ts'
import { sheetFacts } from '../page/sheet-facts.ts'
import { RelayForm, relayFields } from './relay.form.ts'
import type { RelayField } from './relay.form.ts'
import { writeToCaptains } from './write-to-captains.server.ts'

/** Where somebody writes to the captains. @returns `undefined` for an event that is not there or is not for all to see (S5). */
export async function findRelayPage(teamSlug: string, slug: string) {
  const found = await findEventPage(teamSlug, slug)
  if (!found) return undefined
  const { site, color, page } = found
  const { title, href, team } = page
  return { site, color, event: { title, href, team: team.name, ...sheetFacts(page) } }
}

interface RelayRequest {
  readonly teamSlug: string
  readonly slug: string
  readonly form: FormData
  readonly clientAddress: string
}

export type RelayAnswer =
  | { readonly kind: 'thanked' }
  | { readonly kind: 'not-found' }
  | { readonly kind: 'again'; readonly status: 400 | 429; readonly answer: Answer<RelayField> }

/** Reads what somebody wants to know, and passes it on. */
export async function answerRelayForm(request: RelayRequest): Promise<RelayAnswer> {
  const { form, ...place } = request
  const again = (status: 400 | 429, errors: Answer<RelayField>['errors']): RelayAnswer => ({
    kind: 'again',
    status,
    answer: { values: typedIn(relayFields, form), errors },
  })
  // A robot that fills in what nobody sees is thanked, and nothing is done (S18).
  if (form.get('website')) return { kind: 'thanked' }
  const submission = parseWithZod(form, { schema: RelayForm })
  if (submission.status !== 'success')
    return again(400, complaintsOf(relayFields, submission.reply()))
  const outcome = await writeToCaptains({ ...place, ...submission.value })
  switch (outcome.kind) {
    case 'sent':
      return { kind: 'thanked' }
    case 'not-found':
      return { kind: 'not-found' }
    case 'too-many':
      return again(429, [{ field: 'name', message: askForPatience(outcome.retryAfterSeconds) }])
  }
}
