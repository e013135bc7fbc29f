import { parseWithZod } from '@conform-to/zod/v4'
import { askForPatience } from '#app/people/patience.ts'
import { complaintsOf, typedIn } from './answer.ts'
import type { Answer } from './answer.ts'
import { reportFields, reportForm } from './report.form.ts'
import type { ReportField } from './report.form.ts'
import { reportPage } from './report-page.server.ts'

export type ReportAnswer =
  | { readonly kind: 'thanked' }
  | { readonly kind: 'not-found' }
  | { readonly kind: 'again'; readonly status: 400 | 429; readonly answer: Answer<ReportField> }

/** Reads a report and passes it on. */
export async function answerReportForm(
  slug: string,
  form: FormData,
  clientAddress: string,
  comment: string | null = null,
): Promise<ReportAnswer> {
  const again = (status: 400 | 429, errors: Answer<ReportField>['errors']): ReportAnswer => ({
    kind: 'again',
    status,
    answer: { values: typedIn(reportFields, form), errors },
  })
  // A robot that fills in what nobody sees is thanked, and nothing is done (S18).
  if (form.get('website')) return { kind: 'thanked' }
  const submission = parseWithZod(form, { schema: reportForm() })
  if (submission.status !== 'success')
    return again(400, complaintsOf(reportFields, submission.reply()))
  const { reason, words, email = null } = submission.value
  const outcome = await reportPage({ slug, reason, words, email, comment, clientAddress })
  switch (outcome.kind) {
    case 'reported':
      return { kind: 'thanked' }
    case 'team-not-found':
      return { kind: 'not-found' }
    case 'too-many':
      return again(429, [{ field: 'reason', message: askForPatience(outcome.retryAfterSeconds) }])
  }
}
