import { parseWithZod } from '@conform-to/zod/v4'
import type { Hand } from '#app/contributions/hand.ts'
import { now } from '#app/platform/clock.server.ts'
import { requireOrganization } from '#app/platform/organization.server.ts'
import { complaintsOf, typedIn } from '#app/teams/answer.ts'
import type { Answer } from '#app/teams/answer.ts'
import { dayIn } from '#app/words/days.ts'
import { say } from '#app/words/say.ts'
import { findFigurePage, reckon } from './figure-page.server.ts'
import type { Reckoned } from './figure-page.server.ts'
import { figureFields, figureForm } from './figure.form.ts'
import type { FigureField, FigureWords } from './figure.form.ts'
import { findNight } from './night.server.ts'
import { saveFigure } from './save-figure.server.ts'

export type FigureAnswer =
  | { readonly kind: 'on'; readonly done: 'figure-saved' | 'figure-saved-before' | 'not-held' }
  | { readonly kind: 'not-found' }
  | FigureAgain

interface FigureAgain {
  readonly kind: 'again'
  readonly status: 200 | 400 | 409
  readonly answer: Answer<FigureField>
  /** What comes of it, worked out; `null` while something has to be put right. */
  readonly reckoned: Reckoned | null
}

interface Answering {
  readonly eventPublicId: string
  readonly by: Hand
}

/** Reads the sales figure of a night. It is worked out first and shown; the second press saves just what was shown. */
export async function answerFigure(
  { eventPublicId, by }: Answering,
  form: FormData,
): Promise<FigureAnswer> {
  const night = await findNight(eventPublicId)
  if (!night) return { kind: 'not-found' }
  const today = dayIn((await requireOrganization()).timeZone, now())
  const submission = parseWithZod(form, { schema: figureForm({ today, night: night.day }) })
  const values = typedIn(figureFields, form)
  if (submission.status !== 'success') {
    const errors = complaintsOf(figureFields, submission.reply())
    return { kind: 'again', status: 400, answer: { values, errors }, reckoned: null }
  }
  const { revision = 0, seen, ...words } = submission.value
  if (form.get('next') !== 'save') return await show(eventPublicId, words, values)
  const outcome = await saveFigure({ eventPublicId, words, revision, seen, by })
  switch (outcome) {
    case 'saved':
      return { kind: 'on', done: 'figure-saved' }
    case 'saved-before':
      return { kind: 'on', done: 'figure-saved-before' }
    case 'not-held':
      return { kind: 'on', done: 'not-held' }
    case 'not-as-seen':
      return await show(eventPublicId, words, values)
    case 'changed-meanwhile': {
      const newer = await findFigurePage(eventPublicId)
      const message = say('figure.errors.newer', { sales: newer?.figure?.sales ?? '' })
      const newest = { ...values, revision: newer?.values.revision ?? '' }
      return await show(eventPublicId, words, newest, [{ field: 'sales', message }])
    }
    case 'held-by-staff':
    case 'logged-by-hand': {
      const errors = [{ field: 'sales', message: say(`figure.errors.${outcome}`) }]
      return { kind: 'again', status: 409, answer: { values, errors }, reckoned: null }
    }
    case 'not-found':
      return { kind: 'not-found' }
  }
}

async function show(
  eventPublicId: string,
  words: FigureWords,
  values: Answer<FigureField>['values'],
  errors: Answer<FigureField>['errors'] = [],
): Promise<FigureAgain> {
  const reckoned = (await reckon(eventPublicId, words)) ?? null
  return {
    kind: 'again',
    status: errors.length > 0 ? 409 : 200,
    answer: { values: { ...values, seen: reckoned?.seen ?? '' }, errors },
    reckoned,
  }
}
