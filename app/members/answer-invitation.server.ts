import { parseWithZod } from '@conform-to/zod/v4'
import type { Visitor } from '#app/people/visitor.server.ts'
import { complaintsOf, typedIn } from '#app/teams/answer.ts'
import type { Answer } from '#app/teams/answer.ts'
import { acceptInvitation } from './accept-invitation.server.ts'
import { nameFields, NameForm } from './member.form.ts'
import type { NameField } from './member.form.ts'

export type InvitedAnswer =
  | { readonly kind: 'go'; readonly to: string }
  | { readonly kind: 'again'; readonly answer: Answer<NameField> }

/** The button behind an invitation's link. Whoever is signed in as the one invited goes to the desk; others are shown their link. */
export async function answerInvitation(
  token: string,
  visitor: Visitor,
  form: FormData,
): Promise<InvitedAnswer> {
  const here = `/invitations/${encodeURIComponent(token)}`
  const submission = parseWithZod(form, { schema: NameForm })
  if (submission.status !== 'success') {
    const errors = complaintsOf(nameFields, submission.reply())
    return { kind: 'again', answer: { values: typedIn(nameFields, form), errors } }
  }
  const person = visitor.kind === 'anonymous' ? null : visitor.person
  const outcome = await acceptInvitation({ token, visitor: person, ...submission.value })
  const atDesk = outcome.kind === 'joined' && person !== null
  return { kind: 'go', to: atDesk ? `/manage/${outcome.slug}?said=joined` : here }
}
