import { endOfDay } from '#app/contributions/business-day.server.ts'
import { changeChallenge, endChallenge } from '#app/contributions/change-challenge.server.ts'
import { handOf } from '#app/contributions/hand.ts'
import { openChallenge } from '#app/contributions/open-challenge.server.ts'
import { formatMoneyExactly } from '#app/money/format.ts'
import type { Person } from '#app/people/person.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { say } from '#app/words/say.ts'
import { formAgain, readForm } from '../read-form.ts'
import type { FormAnswer } from '../answer-form.ts'
import { findTeamNamed } from '../team-by-name.server.ts'
import { challengeForm, termsForm } from './challenge.form.ts'
import { takingBackForm } from './money.form.ts'

/** Opens a sponsor's challenge from this moment on; what it promises grows with the gifts (decision 031). */
export async function answerChallenge(
  form: FormData,
  { by, today }: { readonly by: Person; readonly today: string },
): Promise<FormAnswer> {
  const read = readForm(form, challengeForm(today))
  if (read.kind === 'again') return read
  const { team, lastDay, ...words } = read.value
  const named = await findTeamNamed(team)
  if (named.kind === 'unknown')
    return formAgain(read.typed, [{ field: 'team', message: named.message }])
  const opened = await openChallenge({
    ...words,
    teamSlug: named.slug,
    startsAt: now(),
    endsAt: await endOfDay(lastDay),
    by: handOf(by),
  })
  if (opened.kind === 'team-not-found')
    return formAgain(read.typed, [{ field: 'team', message: say('treasury.errors.team') }])
  return { kind: 'done', to: `/staff/money/challenge/${opened.publicId}?done=begun` }
}

/** Changes the terms of one that runs; what was typed stays when they cannot be. */
export async function answerTerms(
  id: string,
  form: FormData,
  {
    by,
    today,
    currency,
  }: { readonly by: Person; readonly today: string; readonly currency: string },
): Promise<FormAnswer> {
  const read = readForm(form, termsForm(today))
  if (read.kind === 'again') return read
  const { revision, ...terms } = read.value
  const changed = await changeChallenge({ publicId: id, revision, terms, by: handOf(by) })
  const at = `/staff/money/challenge/${id}`
  switch (changed.kind) {
    case 'changed':
      return { kind: 'done', to: `${at}?done=changed` }
    case 'over':
      return { kind: 'done', to: `${at}?done=over` }
    case 'changed-meanwhile':
      return { kind: 'done', to: `${at}?done=changed-meanwhile` }
    case 'below-matched': {
      const matched = formatMoneyExactly(changed.matched, currency)
      const message = say('treasury.challenge.errors.belowMatched', { matched })
      return formAgain(read.typed, [{ field: 'cap', message }])
    }
    case 'not-found':
      return { kind: 'not-found' }
  }
}

/** Ends one before its last day, with a reason. */
export async function answerEnding(id: string, form: FormData, by: Person): Promise<FormAnswer> {
  const read = readForm(form, takingBackForm())
  if (read.kind === 'again') return read
  const ended = await endChallenge({ publicId: id, reason: read.value.reason, by: handOf(by) })
  if (ended === 'not-found') return { kind: 'not-found' }
  return { kind: 'done', to: `/staff/money/challenge/${id}?done=${ended}` }
}
