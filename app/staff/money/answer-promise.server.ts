import { voidContribution } from '#app/contributions/change-contribution.server.ts'
import { handOf } from '#app/contributions/hand.ts'
import { findEventNamed } from '#app/contributions/team-events.server.ts'
import { logContribution } from '#app/contributions/log-contribution.server.ts'
import { cents } from '#app/money/cents.ts'
import type { Person } from '#app/people/person.server.ts'
import { say } from '#app/words/say.ts'
import { formAgain, readForm } from '../read-form.ts'
import type { FormAnswer } from '../answer-form.ts'
import { findTeamNamed } from '../team-by-name.server.ts'
import { promiseForm, withdrawalForm } from './money.form.ts'

/** Logs what somebody told staff will come. Somebody else of them receives it (I18). */
export async function answerPromise(
  form: FormData,
  { by, today }: { readonly by: Person; readonly today: string },
): Promise<FormAnswer> {
  const read = readForm(form, promiseForm(today))
  if (read.kind === 'again') return read
  const { team, event: eventId, note, giverName, ...words } = read.value
  if (!giverName && !words.label)
    return formAgain(read.typed, [{ field: 'giverName', message: say('treasury.errors.who') }])
  const named = await findTeamNamed(team)
  if (named.kind === 'unknown')
    return formAgain(read.typed, [{ field: 'team', message: named.message }])
  const event = eventId === null ? null : await findEventNamed(eventId)
  if (event === undefined || (event && named.slug !== null && named.slug !== event.teamSlug))
    return formAgain(read.typed, [{ field: 'event', message: say('treasury.errors.event') }])
  const logged = await logContribution({
    ...words,
    giverName,
    note: note ?? '',
    teamSlug: named.slug ?? event?.teamSlug ?? null,
    fairValue: cents(0),
    benefit: null,
    giverAddress: null,
    anonymous: false,
    creditPublicId: null,
    eventSlug: event?.slug ?? null,
    count: null,
    share: null,
    by: handOf(by),
  })
  if (logged.kind === 'team-not-found')
    return formAgain(read.typed, [{ field: 'team', message: say('treasury.errors.team') }])
  if (logged.kind === 'of-a-figure')
    return formAgain(read.typed, [
      { field: 'event', message: say('contributions.errors.ofFigure') },
    ])
  return { kind: 'done', to: `/staff/money/expected/${logged.publicId}?done=${logged.kind}` }
}

/** Takes an expected sum back, with a reason, while none of it has come. */
export async function answerWithdrawal(
  id: string,
  form: FormData,
  by: Person,
): Promise<FormAnswer> {
  const read = readForm(form, withdrawalForm())
  if (read.kind === 'again') return read
  const { kind } = await voidContribution({
    publicId: id,
    ...read.value,
    teamId: 'any',
    by: handOf(by),
  })
  switch (kind) {
    case 'changed':
      return { kind: 'done', to: `/staff/money?done=withdrawn` }
    case 'void':
      return { kind: 'done', to: `/staff/money/expected/${id}?done=withdrawn` }
    case 'a-challenge':
    case 'of-a-figure':
    case 'changed-meanwhile':
    case 'held-by-staff':
      return formAgain(read.typed, [{ field: 'reason', message: say(`treasury.refused.${kind}`) }])
    case 'not-found':
      return { kind: 'not-found' }
  }
}
