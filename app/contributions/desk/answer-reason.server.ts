import { parseWithZod } from '@conform-to/zod/v4'
import { complaintsOf, typedIn } from '#app/teams/answer.ts'
import type { Answer } from '#app/teams/answer.ts'
import type { CaptainOf } from '#app/teams/require-captain.server.ts'
import { voidContribution } from '../change-contribution.server.ts'
import type { ChangedContribution } from '../change-contribution.server.ts'
import { sayRemark } from '../remark.server.ts'
import { reasonFields, reasonForm, remarkMissing, withdrawalMissing } from './reason.form.ts'

type ReasonAnswer = Answer<(typeof reasonFields)[number]>
export type ReasonAgain = { readonly kind: 'again'; readonly answer: ReasonAnswer }

/** Reads why a captain takes something back, and withdraws it. */
export async function answerWithdrawal(
  { team, person, actor }: CaptainOf,
  publicId: string,
  form: FormData,
): Promise<ChangedContribution | ReasonAgain> {
  const read = readReason(form, withdrawalMissing)
  if (!('words' in read)) return read
  return await voidContribution({
    publicId,
    revision: read.revision,
    teamId: team.id,
    reason: read.words,
    by: { id: person.id, label: actor.label },
  })
}

/** Reads what a captain says is wrong, and passes it on to staff. */
export async function answerRemark(
  { team, person, actor }: CaptainOf,
  publicId: string,
  form: FormData,
): Promise<{ readonly kind: 'said' | 'not-found' } | ReasonAgain> {
  const read = readReason(form, remarkMissing)
  if (!('words' in read)) return read
  const by = { id: person.id, label: actor.label }
  const remark = { contributionPublicId: publicId, teamId: team.id, words: read.words, by }
  return { kind: await sayRemark(remark) }
}

/** Reads a few words that are needed before something is done. */
export function readReason(
  form: FormData,
  missing: () => string,
): { readonly words: string; readonly revision: number } | ReasonAgain {
  const submission = parseWithZod(form, { schema: reasonForm(missing) })
  if (submission.status === 'success') return submission.value
  const errors = complaintsOf(reasonFields, submission.reply())
  return { kind: 'again', answer: { values: typedIn(reasonFields, form), errors } }
}
