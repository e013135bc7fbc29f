import { parseWithZod } from '@conform-to/zod/v4'
import { askForPatience } from '#app/people/patience.ts'
import { complaintsOf, typedIn } from '#app/teams/answer.ts'
import type { Answer } from '#app/teams/answer.ts'
import { say } from '#app/words/say.ts'
import { findEventPage } from '../page/event-page.server.ts'
import { sheetFacts } from '../page/sheet-facts.ts'
import { claimShift } from './claim-shift.server.ts'
import { claimFields, claimForm } from './shift.form.ts'
import type { ClaimField } from './shift.form.ts'

export interface ShiftPlace {
  readonly teamSlug: string
  readonly slug: string
  readonly shift: string
}

/** Where somebody takes a shift. @returns `undefined` for one that is not there, is over or is not for all to see (S5). */
export async function findClaimPage({ teamSlug, slug, shift }: ShiftPlace) {
  const found = await findEventPage(teamSlug, slug)
  const shown = found?.page.shifts.find(({ publicId }) => publicId === shift)
  if (!found || !shown) return undefined
  const { site, color, page } = found
  const event = { title: page.title, href: page.href, ...sheetFacts(page) }
  return { site, color, event, shift: shown }
}

export type ClaimAnswer =
  | { readonly kind: 'thanked'; readonly to: string }
  | { readonly kind: 'not-found' }
  | {
      readonly kind: 'again'
      readonly status: 400 | 409 | 429
      readonly answer: Answer<ClaimField>
    }

/** Reads who takes it; the answer is the same for who is new and who has it already (S8). */
export async function answerClaimForm(
  place: ShiftPlace,
  form: FormData,
  clientAddress: string,
): Promise<ClaimAnswer> {
  const found = await findClaimPage(place)
  if (!found) return { kind: 'not-found' }
  const to = `${found.event.href}/shifts/${found.shift.publicId}?thanks`
  const again = (status: 400 | 409 | 429, errors: Answer<ClaimField>['errors']): ClaimAnswer => ({
    kind: 'again',
    status,
    answer: { values: typedIn(claimFields, form), errors },
  })
  // A robot that fills in what nobody sees is thanked, and nothing is done (S18).
  if (form.get('website')) return { kind: 'thanked', to }
  const submission = parseWithZod(form, { schema: claimForm(found.shift.minimumAge) })
  if (submission.status !== 'success')
    return again(400, complaintsOf(claimFields, submission.reply()))
  const outcome = await claimShift({
    shiftPublicId: found.shift.publicId,
    volunteer: submission.value,
    clientAddress,
  })
  switch (outcome.kind) {
    case 'noted':
      return { kind: 'thanked', to }
    case 'full':
      return again(409, [{ field: 'name', message: say('shifts.errors.full') }])
    case 'not-open':
      return again(409, [{ field: 'name', message: say('shifts.errors.notOpen') }])
    case 'too-many':
      return again(429, [{ field: 'name', message: askForPatience(outcome.retryAfterSeconds) }])
  }
}
