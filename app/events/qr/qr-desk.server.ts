import { parseWithZod } from '@conform-to/zod/v4'
import { newEntryKey } from '#app/contributions/entry/entry-page.server.ts'
import { askForSale } from '#app/giving/sales/ask-for-sale.server.ts'
import { cents } from '#app/money/cents.ts'
import { formatMoney } from '#app/money/format.ts'
import { db } from '#app/platform/database.server.ts'
import { complaintsOf, typedIn } from '#app/teams/answer.ts'
import type { Answer, FormAnswer } from '#app/teams/answer.ts'
import type { CaptainOf } from '#app/teams/require-captain.server.ts'
import { say } from '#app/words/say.ts'
import { requireEvent } from '../desk/event-desk.server.ts'
import { AskForm, askFields } from './ask.form.ts'
import type { AskField } from './ask.form.ts'
import { standingOfRow } from './sale-tag.ts'

const SHOWN = 50

export type QrDesk = Awaited<ReturnType<typeof findQrDesk>>

/** Where a captain asks for money by a code, and what was asked for at this event. */
export async function findQrDesk(
  captain: CaptainOf,
  slug: string | undefined,
  again: string | null,
) {
  const event = await requireEvent(captain, slug)
  const rows = await db
    .selectFrom('sale')
    .select(['public_id', 'words', 'amount_cents', 'extra_cents', 'currency', 'status'])
    .select(['refunded_cents', 'lost_cents', 'expires_at', 'checkout_id'])
    .where('event_id', '=', event.id)
    .orderBy('id', 'desc')
    .limit(SHOWN)
    .execute()
  const before = rows.find((row) => row.public_id === again)
  return {
    event,
    takes: takesMoney(event.status),
    values: {
      key: newEntryKey(),
      ...(before && {
        amount: (before.amount_cents / 100).toFixed(2),
        words: before.words,
      }),
    },
    sales: rows.map((row) => ({
      id: row.public_id,
      words: row.words,
      amount: formatMoney(cents(row.amount_cents), row.currency),
      extra:
        row.extra_cents > 0 && row.status === 'paid' ? formatMoney(cents(row.extra_cents)) : null,
      standing: standingOfRow(row),
    })),
  }
}

export type AskAnswer = FormAnswer<Answer<AskField>>

/** Reads what a captain sells, and asks for it. */
export async function answerAsk(
  captain: CaptainOf,
  slug: string | undefined,
  form: FormData,
): Promise<AskAnswer> {
  const event = await requireEvent(captain, slug)
  const values = typedIn(askFields, form)
  const submission = parseWithZod(form, { schema: AskForm })
  if (submission.status !== 'success') {
    const errors = complaintsOf(askFields, submission.reply())
    return { kind: 'again', status: 400, answer: { values, errors } }
  }
  const { key: sent, amount, words } = submission.value
  const asked = takesMoney(event.status)
    ? await askForSale({
        teamId: captain.team.id,
        eventId: event.id,
        amount,
        words,
        formKey: `${captain.team.id}-${sent ?? newEntryKey()}`,
        startedBy: captain.person.id,
      })
    : ({ kind: 'paused' } as const)
  if (asked.kind === 'asked') return { kind: 'on', to: `${event.desk}/qr/${asked.publicId}` }
  const errors = [{ field: 'amount', message: say('qr.desk.errors.paused') }]
  return { kind: 'again', status: 409, answer: { values, errors } }
}

/** Once all may see it, and until it is closed or called off. */
function takesMoney(status: string): boolean {
  return status === 'published' || status === 'held'
}
