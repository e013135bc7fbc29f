import { parseWithZod } from '@conform-to/zod/v4'
import { z } from 'zod'
import { askForPatience } from '#app/people/patience.ts'
import { doneIn } from '#app/platform/done-in.ts'
import { complaintsOf, typedIn } from '#app/teams/answer.ts'
import type { Answer } from '#app/teams/answer.ts'
import type { Said } from '#app/ui/said.ts'
import { say } from '#app/words/say.ts'
import type { Keeper } from './keeper.ts'
import { cancelNeed, finishNeed, showNeed, thankForNeed } from './move-need.server.ts'
import type { DeedOutcome } from './move-need.server.ts'
import { Hours, publicWords } from './need.form.ts'
import { findNeedSheet } from './need-sheet.server.ts'
import { MOST_RELAYED, RelayedWords } from './relayed-words.form.ts'
import { writeToHelper, writeToOfferer } from './relay-words.server.ts'
import type { RelayOutcome } from './relay-words.server.ts'

interface Sent {
  readonly publicId: string
  readonly keeper: Keeper
  readonly form: FormData
}

const sheetFields = ['deed', 'offer', 'words', 'reply', 'hours'] as const
export type SheetField = (typeof sheetFields)[number]

export type SheetAnswer =
  /** What to say on the page that they come back to. */
  | { readonly kind: 'on'; readonly said: string }
  | { readonly kind: 'not-found' }
  | { readonly kind: 'again'; readonly status: 400 | 429; readonly answer: Answer<SheetField> }

const FinishForm = z.object({ hours: Hours })
/** A letter of ours leads nowhere but to us (S24). */
const ThanksForm = z.object({ words: publicWords(RelayedWords, MOST_RELAYED) })
const LetterForm = ThanksForm.extend({
  reply: z.literal('yes').optional(),
  /** None: for who took it on. */
  offer: z.string().optional(),
})

/** Reads what whoever looks after a need does with it: it was done, thanks for it, or words for somebody. */
export async function answerSheet(sent: Sent): Promise<SheetAnswer> {
  const deed = sent.form.get('deed')
  if (deed === 'finish') return await answerFinish(sent)
  if (deed === 'thank') return await answerThanks(sent)
  if (deed === 'write') return await answerLetter(sent)
  return { kind: 'not-found' }
}

async function answerFinish({ publicId, keeper, form }: Sent): Promise<SheetAnswer> {
  const submission = parseWithZod(form, { schema: FinishForm })
  if (submission.status !== 'success') return again(form, complaints(submission.reply()))
  return afterDeed(await finishNeed({ publicId, keeper }, submission.value.hours), 'finished')
}

/** Our own words, unchanged, stay ours, in the language of whoever is thanked. */
async function answerThanks({ publicId, keeper, form }: Sent): Promise<SheetAnswer> {
  const submission = parseWithZod(form, { schema: ThanksForm })
  if (submission.status !== 'success') return again(form, complaints(submission.reply()))
  const sheet = await findNeedSheet(publicId, keeper.teamId)
  const { words } = submission.value
  const own = words === sheet?.thanks ? null : words
  const outcome = await thankForNeed({ publicId, keeper }, own)
  return outcome === 'not-now' ? again(form, otherwise()) : afterDeed(outcome, 'thanked')
}

async function answerLetter({ publicId, keeper, form }: Sent): Promise<SheetAnswer> {
  const submission = parseWithZod(form, { schema: LetterForm })
  if (submission.status !== 'success') return again(form, complaints(submission.reply()))
  const { words, reply, offer } = submission.value
  const letter = { needPublicId: publicId, keeper, words, answersToMe: reply === 'yes' }
  return afterLetter(
    offer ? await writeToOfferer(offer, letter) : await writeToHelper(letter),
    form,
  )
}

function afterLetter(outcome: RelayOutcome, form: FormData): SheetAnswer {
  switch (outcome.kind) {
    case 'sent':
      return { kind: 'on', said: 'sent' }
    // They took their offer back, or gave it up, while this was written.
    case 'not-found':
      return again(form, otherwise())
    case 'too-many': {
      const message = askForPatience(outcome.retryAfterSeconds)
      return { ...again(form, [{ field: 'words', message }]), status: 429 }
    }
  }
}

/** It stands otherwise by now, and the words went to nobody. */
function otherwise(): Answer<SheetField>['errors'] {
  return [{ field: 'words', message: say('skills.errors.otherwise') }]
}

function complaints(reply: Parameters<typeof complaintsOf>[1]) {
  return complaintsOf(sheetFields, reply)
}

function again(
  form: FormData,
  errors: Answer<SheetField>['errors'],
): Extract<SheetAnswer, { kind: 'again' }> {
  const values = typedIn(sheetFields, form)
  return { kind: 'again', status: 400, answer: { values, errors } }
}

/** Nobody is needed any more. */
export async function answerCancel(publicId: string, keeper: Keeper): Promise<SheetAnswer> {
  return afterDeed(await cancelNeed({ publicId, keeper }), 'cancelled')
}

/** Staff have read it. */
export async function answerShow({ publicId, keeper, form }: Sent): Promise<SheetAnswer> {
  const revision = Number(form.get('revision')) || 0
  return afterDeed(await showNeed({ publicId, keeper }, revision), 'shown')
}

function afterDeed(outcome: DeedOutcome, done: string): SheetAnswer {
  switch (outcome) {
    case 'done':
      return { kind: 'on', said: done }
    case 'not-now':
      return { kind: 'on', said: 'not-now' }
    case 'not-found':
      return { kind: 'not-found' }
  }
}

const allSaid = ['saved', 'shown', 'cancelled', 'finished', 'thanked', 'sent', 'not-now'] as const

/** What was just done, as the address after it says. */
export function sayNeedDone(request: Request): Said | null {
  const known = doneIn(request, allSaid)
  if (!known) return null
  const kind = known === 'not-now' ? 'warning' : 'success'
  return { kind, title: say(`skills.sheet.done.${known}`) }
}
