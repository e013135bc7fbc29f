import { sql } from 'kysely'
import { cents } from '#app/money/cents.ts'
import { formatMoneyExactly } from '#app/money/format.ts'
import { actorOf, recordChange } from '#app/people/audit.server.ts'
import type { Person } from '#app/people/person.server.ts'
import { inTransaction } from '#app/platform/database.server.ts'
import { say } from '#app/words/say.ts'
import { payoutStatementForm } from '../deposits/deposit.form.ts'
import type { FormAnswer } from '../answer-form.ts'
import { formAgain, readForm } from '../read-form.ts'

interface Desk {
  readonly by: Person
  readonly today: string
  readonly currency: string
}

/**
 * A payout was found on the bank's statement. Its money is booked to the bank since Stripe said that it arrived; this is the
 * mark of whoever saw it there.
 */
export async function answerPayoutStatement(
  id: string,
  form: FormData,
  desk: Desk,
): Promise<FormAnswer> {
  const read = readForm(form, payoutStatementForm(desk.today))
  if (read.kind === 'again') return read
  const outcome = await tickOffPayout(id, read.value.statementOn, desk)
  switch (outcome) {
    case 'reconciled':
      return { kind: 'done', to: '/staff/deposits?done=reconciled' }
    case 'reconciled-before':
      return { kind: 'done', to: `/staff/payouts/${id}?done=reconciled-before` }
    case 'not-arrived':
      return formAgain(read.typed, [
        { field: 'statementOn', message: say('bank.errors.notArrived') },
      ])
    case 'not-found':
      return { kind: 'not-found' }
  }
}

async function tickOffPayout(id: string, statementOn: string, { by, currency }: Desk) {
  return await inTransaction(async (trx) => {
    const payout = await trx
      .selectFrom('payout')
      .select(['amount_cents', 'status', 'reconciled_at'])
      .where('stripe_payout_id', '=', id)
      .forUpdate()
      .executeTakeFirst()
    if (!payout) return 'not-found'
    if (payout.reconciled_at) return 'reconciled-before'
    if (payout.status !== 'paid') return 'not-arrived'
    await trx
      .updateTable('payout')
      .set({ statement_on: statementOn, reconciled_by: by.id, reconciled_at: sql`now()` })
      .where('stripe_payout_id', '=', id)
      .execute()
    await recordChange(trx, {
      actor: actorOf(by),
      action: 'reconcile-payout',
      subjectKind: 'payout',
      subjectId: id,
      detail: { amount: formatMoneyExactly(cents(payout.amount_cents), currency) },
    })
    return 'reconciled'
  })
}
