import { mergeAccounts } from '#app/members/merge-accounts.server.ts'
import type { Person } from '#app/people/person.server.ts'
import { say } from '#app/words/say.ts'
import { formAgain, readForm } from '../read-form.ts'
import type { FormAgain } from '../read-form.ts'
import { accountMergeForm } from './account-merge.form.ts'

export type AccountMergeAnswer = FormAgain | { readonly kind: 'done'; readonly to: string }

/** Makes two accounts one, or says beside the choice why not. */
export async function answerAccountMerge(form: FormData, by: Person): Promise<AccountMergeAnswer> {
  const read = readForm(form, accountMergeForm())
  if (read.kind === 'again') return read
  const { one, other, kept, reason } = read.value
  if (kept !== one && kept !== other)
    return formAgain(read.typed, [{ field: 'kept', message: say('accounts.errors.keep') }])
  const gone = kept === one ? other : one
  const merged = await mergeAccounts({ kept, gone, reason, by })
  switch (merged) {
    case 'merged':
      return { kind: 'done', to: '/staff/accounts?done=merged' }
    case 'merged-before':
    case 'the-same':
    case 'staff':
    case 'not-found':
      return formAgain(read.typed, [{ field: 'kept', message: say(`accounts.refused.${merged}`) }])
  }
}
