import { stringify } from 'csv-stringify/sync'
import { cents } from '#app/money/cents.ts'
import { formatPlain } from '#app/money/format.ts'
import { dayIn } from '#app/words/days.ts'
import { inLanguage } from '#app/words/language.server.ts'
import { currentLanguage } from '#app/words/language.ts'
import { say } from '#app/words/say.ts'
import { findOrderRows } from './order-rows.server.ts'
import type { OrderDeskRow } from './order-rows.server.ts'

/** How many rows are read at a time. */
const A_PAGE = 500

/** Orders of an event as a spreadsheet, written while it is read; no cell that it would take for a formula (S23). */
export function streamOrders(event: {
  readonly id: number
  readonly timeZone: string
}): ReadableStream<Uint8Array> {
  const language = currentLanguage()
  const encoder = new TextEncoder()
  let before: number | null = null
  let isFirst = true
  return new ReadableStream<Uint8Array>(
    {
      async pull(reader) {
        const rows = await findOrderRows({
          eventId: event.id,
          state: null,
          search: '',
          before,
          most: A_PAGE,
        })
        const text = inLanguage(language, () => write(rows, event.timeZone, isFirst))
        if (text !== '') reader.enqueue(encoder.encode(text))
        isFirst = false
        before = rows.at(-1)?.id ?? null
        if (rows.length < A_PAGE) reader.close()
      },
    },
    { highWaterMark: 1 },
  )
}

function write(rows: readonly OrderDeskRow[], timeZone: string, withHead: boolean): string {
  const head = [
    say('ticketDesk.sheet.buyer'),
    say('ticketDesk.sheet.firm'),
    say('ticketDesk.sheet.email'),
    say('ticketDesk.sheet.what'),
    say('ticketDesk.sheet.people'),
    say('ticketDesk.sheet.named'),
    say('ticketDesk.sheet.sum'),
    say('ticketDesk.sheet.unpaid'),
    say('ticketDesk.sheet.state'),
    say('ticketDesk.sheet.way'),
    say('ticketDesk.sheet.day'),
  ]
  const lines = rows.map((row) => [
    row.buyer_name,
    row.firm ?? '',
    row.buyer_email ?? '',
    row.what,
    String(row.people),
    String(row.named),
    formatPlain(cents(row.price_cents)),
    formatPlain(cents(row.unpaid_cents)),
    say(`ticketDesk.state.${row.state}`),
    say(`ticketDesk.way.${row.way}`),
    dayIn(timeZone, row.created_at),
  ])
  return stringify(withHead ? [head, ...lines] : lines, {
    bom: withHead,
    record_delimiter: 'windows',
    escape_formulas: true,
  })
}
