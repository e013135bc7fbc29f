import { parseWithZod } from '@conform-to/zod/v4'
import { complaintsOf, typedIn } from '#app/teams/answer.ts'
import type { Answer } from '#app/teams/answer.ts'
import { say } from '#app/words/say.ts'
import type { Keeper } from './keeper.ts'
import { needFields, needForm } from './need.form.ts'
import type { NeedField } from './need.form.ts'
import { addNeed, changeNeed } from './save-need.server.ts'
import { findToday } from './today.server.ts'

export type NeedAnswer =
  | { readonly kind: 'on'; readonly publicId: string }
  | { readonly kind: 'not-found' }
  | { readonly kind: 'again'; readonly answer: Answer<NeedField> }

/** Reads what a team, or staff, need done. @param teamId `null`: of staff. */
export async function answerNewNeed(
  teamId: number | null,
  keeper: Keeper,
  form: FormData,
): Promise<NeedAnswer> {
  const submission = parseWithZod(form, { schema: needForm(await findToday()) })
  if (submission.status !== 'success')
    return again(form, complaintsOf(needFields, submission.reply()))
  const { revision: _, ...text } = submission.value
  return { kind: 'on', publicId: await addNeed({ teamId, keeper, text }) }
}

/** Reads how it is said from now on. What somebody else wrote meanwhile is said, and what was typed stays. */
export async function answerNeedChange(
  publicId: string,
  keeper: Keeper,
  form: FormData,
): Promise<NeedAnswer> {
  const submission = parseWithZod(form, { schema: needForm(await findToday()) })
  if (submission.status !== 'success')
    return again(form, complaintsOf(needFields, submission.reply()))
  const { revision, ...text } = submission.value
  const outcome = await changeNeed({ publicId, keeper, revision, text })
  switch (outcome) {
    case 'saved':
      return { kind: 'on', publicId }
    case 'meanwhile':
      return again(form, [{ field: 'title', message: say('skills.errors.meanwhile') }])
    case 'over':
      return again(form, [{ field: 'title', message: say('skills.errors.over') }])
    case 'not-found':
      return { kind: 'not-found' }
  }
}

function again(form: FormData, errors: Answer<NeedField>['errors']): NeedAnswer {
  return { kind: 'again', answer: { values: typedIn(needFields, form), errors } }
}
