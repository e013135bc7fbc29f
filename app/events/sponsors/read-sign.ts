import { parseWithZod } from '@conform-to/zod/v4'
import { complaintsOf, typedIn } from '#app/teams/answer.ts'
import type { Answer, FormAnswer } from '#app/teams/answer.ts'
import { asksToKeep, findUnkept, SignForm, signFields } from './sponsor.form.ts'
import type { SignField, SignWords } from './sponsor.form.ts'

export type SignAnswer = FormAnswer<Answer<SignField> & { readonly asksToKeep: boolean }>

type SignAgain = Extract<SignAnswer, { kind: 'again' }>

/** What a sign is to say from now on, and of which revision it is a change; words of advertising are pointed out first (C12). */
export function readSign(
  form: FormData,
): { readonly kind: 'sign'; readonly words: SignWords; readonly revision: number } | SignAgain {
  const submission = parseWithZod(form, { schema: SignForm })
  const errors = complaintsOf(signFields, submission.reply(), findUnkept(form))
  if (submission.status !== 'success' || errors.length > 0)
    return {
      kind: 'again',
      answer: { values: typedIn(signFields, form), errors, asksToKeep: asksToKeep(form) },
    }
  return { kind: 'sign', words: submission.value, revision: Number(form.get('revision')) || 0 }
}
