import { parseWithZod } from '@conform-to/zod/v4'
import type { Person } from '#app/people/person.server.ts'
import { complaintsOf, typedIn } from '#app/teams/answer.ts'
import type { Answer } from '#app/teams/answer.ts'
import { nameFields, NameForm } from './member.form.ts'
import type { NameField } from './member.form.ts'
import { changeOwnName } from './name-member.server.ts'

/** Reads how a member wishes to be named. @returns the form once more when something is wrong with it, else `null`. */
export async function answerNameForm(
  teamId: number,
  person: Person,
  form: FormData,
): Promise<Answer<NameField> | null> {
  const submission = parseWithZod(form, { schema: NameForm })
  if (submission.status !== 'success')
    return {
      values: typedIn(nameFields, form),
      errors: complaintsOf(nameFields, submission.reply()),
    }
  await changeOwnName({ teamId, person, ...submission.value })
  return null
}
