import { z } from 'zod'
import { TypedEmail } from '#app/teams/team-text.form.ts'
import { sayList } from '#app/words/formats.ts'
import { say } from '#app/words/say.ts'

/** As many as anybody types, or takes from a list of their group, at one time. */
const MOST_AT_ONCE = 30

/** Addresses as people paste them: one a line, or parted by commas, with a name before them or not. What else is posted is ignored (S6). */
export const InvitationForm = z.object({
  emails: z
    .string({ error: () => say('members.invite.missing') })
    .max(20_000, { error: () => say('members.invite.tooLong') })
    .transform((typed, context) => {
      const written = addressesIn(typed)
      const wrong = written.filter((line) => !TypedEmail.safeParse(line).success)
      const complaint = complain(written, wrong)
      if (complaint === undefined)
        return [...new Set(written.map((line) => TypedEmail.parse(line)))]
      context.addIssue({ code: 'custom', message: complaint })
      return z.NEVER
    }),
})

export const invitationFields = ['emails'] as const

function addressesIn(typed: string): string[] {
  return typed
    .split(/[\n,;]+/)
    .map((line) => (/<([^<>]+)>/.exec(line)?.[1] ?? line).trim())
    .filter((line) => line !== '')
}

function complain(written: readonly string[], wrong: readonly string[]): string | undefined {
  if (written.length === 0) return say('members.invite.missing')
  if (written.length > MOST_AT_ONCE)
    return say('members.invite.tooMany', { most: String(MOST_AT_ONCE) })
  if (wrong.length === 0) return undefined
  return say('members.invite.wrong', {
    which: sayList(wrong.map((line) => `“${line.slice(0, 60)}”`)),
  })
}
