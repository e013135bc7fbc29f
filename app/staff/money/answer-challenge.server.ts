import { endOfDay } from '#app/contributions/business-day.server.ts'
import { handOf } from '#app/contributions/hand.ts'
import { openChallenge } from '#app/contributions/open-challenge.server.ts'
import type { Person } from '#app/people/person.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { say } from '#app/words/say.ts'
import { formAgain, readForm } from '../read-form.ts'
import type { FormAnswer } from '../answer-form.ts'
import { challengeForm } from './challenge.form.ts'

/** Opens a sponsor's challenge from this moment on; what it promises grows with the gifts (decision 031). */
export async function answerChallenge(
  form: FormData,
  { by, today }: { readonly by: Person; readonly today: string },
): Promise<FormAnswer> {
  const read = readForm(form, challengeForm(today))
  if (read.kind === 'again') return read
  const { team, lastDay, ...words } = read.value
  const opened = await openChallenge({
    ...words,
    teamSlug: team,
    startsAt: now(),
    endsAt: await endOfDay(lastDay),
    by: handOf(by),
  })
  if (opened.kind === 'team-not-found')
    return formAgain(read.typed, [{ field: 'team', message: say('treasury.errors.team') }])
  return { kind: 'done', to: `/staff/money/expected/${opened.publicId}?done=logged` }
}
