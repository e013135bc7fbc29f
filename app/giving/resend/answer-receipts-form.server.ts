import { askForPatience } from '#app/people/patience.ts'
import { TypedEmail } from '#app/teams/team-text.form.ts'
import type { FieldError } from '#app/ui/error-summary.tsx'
import { askForReceipts } from './ask-for-receipts.server.ts'

export type ReceiptsAnswer =
  | { readonly kind: 'taken' }
  | {
      readonly kind: 'again'
      readonly status: 400 | 429
      readonly page: { readonly email: string; readonly errors: readonly FieldError[] }
    }

/** Reads whose receipts somebody asks for. */
export async function answerReceiptsForm(
  form: FormData,
  clientAddress: string,
): Promise<ReceiptsAnswer> {
  // A robot that fills in what nobody sees is told the same, and nothing is done (S18).
  if (form.get('website')) return { kind: 'taken' }
  const given = form.get('email')
  const typed = typeof given === 'string' ? given.slice(0, 1000) : ''
  const again = (status: 400 | 429, message: string): ReceiptsAnswer => ({
    kind: 'again',
    status,
    page: { email: typed, errors: [{ field: 'email', message }] },
  })
  const email = TypedEmail.safeParse(typed)
  if (!email.success) return again(400, email.error.issues[0]?.message ?? '')
  const asked = await askForReceipts(email.data, clientAddress)
  return asked.kind === 'taken' ? asked : again(429, askForPatience(asked.retryAfterSeconds))
}
