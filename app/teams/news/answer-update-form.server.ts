import { parseWithZod } from '@conform-to/zod/v4'
import { complaintsOf, typedIn } from '../answer.ts'
import type { Answer, FormAnswer } from '../answer.ts'
import type { CaptainOf } from '../require-captain.server.ts'
import { requireOwnUpdate } from './own-update.server.ts'
import { submitUpdate } from './submit-update.server.ts'
import { updateFields, updateForm } from './update.form.ts'
import type { UpdateField } from './update.form.ts'
import { saveUpdate, startUpdate } from './write-update.server.ts'

export type UpdateAnswer = FormAnswer<Answer<UpdateField>>

/** Reads what a captain wrote, keeps it, and sends it on where the pressed button says so. @param id `null`: of news that is begun. */
export async function answerUpdateForm(
  captain: CaptainOf,
  id: string | null,
  form: FormData,
): Promise<UpdateAnswer> {
  const own = id === null ? null : await requireOwnUpdate(captain, id)
  const submission = parseWithZod(form, { schema: updateForm() })
  if (submission.status !== 'success') {
    const errors = complaintsOf(updateFields, submission.reply())
    return { kind: 'again', answer: { values: typedIn(updateFields, form), errors } }
  }
  const { team, person, actor } = captain
  if (own) await saveUpdate(own, person.id, submission.value)
  const publicId = own ?? (await startUpdate(team.id, person.id, submission.value))
  const desk = `/manage/${team.slug}/news/${publicId}`
  if (form.get('next') === 'photos') return { kind: 'on', to: `${desk}/pictures` }
  if (form.get('next') !== 'send') return { kind: 'on', to: `${desk}?done=saved` }
  const outcome = await submitUpdate({ publicId, person, actor })
  return { kind: 'on', to: `${desk}?done=${outcome}` }
}
