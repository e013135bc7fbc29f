import { parseWithZod } from '@conform-to/zod/v4'
import { complaintsOf, typedIn } from '#app/teams/answer.ts'
import type { Answer, FormAnswer } from '#app/teams/answer.ts'
import type { CaptainOf } from '#app/teams/require-captain.server.ts'
import { requireSale } from '../require-sale.server.ts'
import { PermitForm, permitFields } from './permit.form.ts'
import type { PermitField } from './permit.form.ts'
import { findPermit, savePermit } from './save-permit.server.ts'

export type PermitPage = Awaited<ReturnType<typeof findPermitPage>>

/** The permit of a captain's sale, as its form holds it. */
export async function findPermitPage(captain: CaptainOf, slug: string | undefined) {
  const event = await requireSale(captain, slug)
  const values: Answer<PermitField>['values'] = { ...(await findPermit(event.id)) }
  return { event, values }
}

export type PermitAnswer = FormAnswer<Answer<PermitField>>

export async function answerPermit(
  captain: CaptainOf,
  slug: string | undefined,
  form: FormData,
): Promise<PermitAnswer> {
  const { publicId, desk } = await requireSale(captain, slug)
  const submission = parseWithZod(form, { schema: PermitForm })
  if (submission.status !== 'success') {
    const errors = complaintsOf(permitFields, submission.reply())
    return { kind: 'again', answer: { values: typedIn(permitFields, form), errors } }
  }
  await savePermit({ eventPublicId: publicId, permit: submission.value, actor: captain.actor })
  return { kind: 'on', to: `${desk}?done=saved` }
}
