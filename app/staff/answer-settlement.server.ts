import { actorOf } from '#app/people/audit.server.ts'
import type { Person } from '#app/people/person.server.ts'
import { SettlementForm } from './decision.form.ts'
import { readForm } from './read-form.ts'
import type { FormAgain } from './read-form.ts'
import { settleReport } from './reports.server.ts'

export type SettlementAnswer =
  | FormAgain
  | { readonly kind: 'done'; readonly to: string }
  | { readonly kind: 'not-found' }

export async function answerSettlement(
  reportId: string,
  form: FormData,
  by: Person,
): Promise<SettlementAnswer> {
  const read = readForm(form, SettlementForm)
  if (read.kind === 'again') return read
  const outcome = await settleReport({ reportId, note: read.value.note, actor: actorOf(by) })
  if (outcome === 'report-not-found') return { kind: 'not-found' }
  return { kind: 'done', to: `/staff/reports?done=${outcome}` }
}
