import { parseWithZod } from '@conform-to/zod/v4'
import type { FieldError } from '#app/ui/error-summary.tsx'
import { complaintsOf, typedIn } from '#app/teams/answer.ts'
import type { CaptainOf } from '#app/teams/require-captain.server.ts'
import { say } from '#app/words/say.ts'
import { changeContribution } from '../change-contribution.server.ts'
import { logContribution } from '../log-contribution.server.ts'
import type { ContributionWords } from '../log-contribution.server.ts'
import { fieldsOf } from './entry-fields.ts'
import type { EntryAnswer } from './entry-fields.ts'
import type { EntryKind } from './entry-kind.ts'
import { findEntryValues, findToday, newEntryKey } from './entry-page.server.ts'
import { giftForm } from './gift.form.ts'
import { restaurantForm } from './restaurant.form.ts'
import { saleForm } from './sale.form.ts'
import { sponsorForm } from './sponsor.form.ts'

export type Entered =
  | { readonly kind: 'logged' | 'logged-before'; readonly publicId: string }
  | EnteredAgain

interface EnteredAgain {
  readonly kind: 'again'
  readonly status: 200 | 400 | 409
  readonly answer: EntryAnswer
  /** Somebody else corrected it meanwhile: how it is now. */
  readonly newer: EntryAnswer['values'] | null
}

/** Reads a form of a captain and logs what it tells of. The button that only adds up sends it back with its sum. */
export async function answerEntry(
  { team, actor, person }: CaptainOf,
  entry: EntryKind,
  form: FormData,
): Promise<Entered> {
  const today = await findToday()
  const read = readEntry(entry, form, { today, promisedOn: today })
  if (!('words' in read)) return read.again
  const sent = form.get('key')
  const key = typeof sent === 'string' && /^[0-9a-f]{32}$/.test(sent) ? sent : newEntryKey()
  const by = { id: person.id, label: actor.label }
  const logged = await logContribution({ ...read.words, key, teamSlug: team.slug, by })
  if (logged.kind === 'team-not-found') throw new Response('Not found', { status: 404 })
  if (logged.kind !== 'of-a-figure') return logged
  const errors = [{ field: 'event', message: say('contributions.errors.ofFigure') }]
  const values = typedIn(fieldsOf(entry), form)
  return { kind: 'again', status: 409, answer: { values, errors }, newer: null }
}

export type Corrected =
  | {
      readonly kind:
        | 'changed'
        | 'a-challenge'
        | 'of-a-figure'
        | 'held-by-staff'
        | 'void'
        | 'not-found'
    }
  | EnteredAgain

/** Reads the same form about something that was logged before. */
export async function answerCorrection(
  { team, actor, person }: CaptainOf,
  publicId: string,
  form: FormData,
): Promise<Corrected> {
  const before = await findEntryValues(team.id, publicId)
  if (!before?.entry) return { kind: 'not-found' }
  const { entry, givenOn: promisedOn } = before
  const read = readEntry(entry, form, { today: await findToday(), promisedOn })
  if (!('words' in read)) return read.again
  const revision = Number(form.get('revision') ?? 0)
  const by = { id: person.id, label: actor.label }
  const wish = { publicId, revision, teamId: team.id, words: read.words, by }
  const outcome = await changeContribution(wish)
  if (outcome.kind !== 'changed-meanwhile') return outcome
  const now = await findEntryValues(team.id, publicId)
  const values = { ...typedIn(fieldsOf(entry), form), revision: now?.values.revision ?? '' }
  return { kind: 'again', status: 409, answer: { values, errors: [] }, newer: now?.values ?? null }
}

interface Days {
  readonly today: string
  /** When a sponsor's promise was logged. */
  readonly promisedOn: string
}

function readEntry(
  entry: EntryKind,
  form: FormData,
  days: Days,
): { words: ContributionWords } | { again: EnteredAgain } {
  const fields = fieldsOf(entry)
  const again = (status: 200 | 400, errors: readonly FieldError[]) => {
    const answer = { values: typedIn(fields, form), errors }
    return { again: { kind: 'again', status, answer, newer: null } } as const
  }
  if (form.get('next') === 'add-up') return again(200, [])
  const submission = parseWithZod(form, { schema: schemaOf(entry, days) })
  if (submission.status !== 'success') return again(400, complaintsOf(fields, submission.reply()))
  return { words: submission.value }
}

function schemaOf(entry: EntryKind, { today, promisedOn }: Days) {
  switch (entry) {
    case 'gift':
      return giftForm(today)
    case 'sale':
      return saleForm(today)
    case 'restaurant':
      return restaurantForm(today)
    case 'sponsor':
      return sponsorForm(today, promisedOn)
  }
}
