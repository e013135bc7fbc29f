import { parseWithZod } from '@conform-to/zod/v4'
import { complaintsOf, typedIn } from '#app/teams/answer.ts'
import type { Answer } from '#app/teams/answer.ts'
import { say } from '#app/words/say.ts'
import { invitationFields, InvitationForm } from './invitation.form.ts'
import { inviteMembers } from './invite-members.server.ts'
import type { Missed } from './invite-members.server.ts'
import type { Deed } from './lock-team-for.server.ts'

export type InvitationAnswer =
  | { readonly kind: 'invited' }
  /** The form once more: with what is wrong, or with those who got no letter and why. */
  | {
      readonly kind: 'again'
      readonly status: 400 | 422
      readonly invited: number
      readonly answer: Answer<'emails'>
    }

/** Reads the addresses and writes to each that may be written to. */
export async function answerInvitationForm(deed: Deed, form: FormData): Promise<InvitationAnswer> {
  const submission = parseWithZod(form, { schema: InvitationForm })
  if (submission.status !== 'success') {
    const errors = complaintsOf(invitationFields, submission.reply())
    const values = typedIn(invitationFields, form)
    return { kind: 'again', status: 400, invited: 0, answer: { values, errors } }
  }
  const asked = await inviteMembers(deed, submission.value.emails)
  const missed = asked.flatMap(({ email, as }) => (as === 'invited' ? [] : [{ email, as }]))
  if (missed.length === 0) return { kind: 'invited' }
  return {
    kind: 'again',
    status: 422,
    invited: asked.length - missed.length,
    answer: {
      values: { emails: missed.map(({ email }) => email).join('\n') },
      errors: [{ field: 'emails', message: missed.map(sayWhyNot).join(' ') }],
    },
  }
}

function sayWhyNot({ email, as }: { email: string; as: Missed }): string {
  return say(`members.invite.why.${as}`, { email })
}
