import { newEntryKey } from '#app/contributions/entry/entry-page.server.ts'
import { spend } from '#app/platform/rate-limit.server.ts'
import type { Limit } from '#app/platform/rate-limit.server.ts'
import { typedIn } from '#app/teams/answer.ts'
import type { Answer } from '#app/teams/answer.ts'
import type { FieldError } from '#app/ui/error-summary.tsx'
import { say } from '#app/words/say.ts'
import { unitsField } from '../../cart/units.form.ts'
import type { CheckInEvent } from '../link.server.ts'
import type { TableSale } from './place-at-table.server.ts'
import { complaintOf, firstField, readTableSale } from './read-sale.server.ts'
import type { OnSale } from './read-sale.server.ts'
import type { SoldAtTable } from './sell-extras.server.ts'

/** What all phones at the tables of one event may sell. */
const TABLE_SALES: Limit = { name: 'table-sales', points: 1_200, seconds: 3600 }

/** What the form of the table answers; `again` with all that was typed. */
export type TableAnswer =
  | { readonly kind: 'on'; readonly to: string }
  | { readonly kind: 'gone' }
  | { readonly kind: 'again'; readonly status: 400 | 409 | 429; readonly answer: Answer<string> }

interface TableForm<Of, Buyer> {
  /** Of the helpers' link. */
  readonly key: string
  readonly event: CheckInEvent
  /** Of the text whose prices were shown. */
  readonly versionId: number
  readonly onSale: readonly Of[]
  /** Fields beside those of how many. */
  readonly fields: readonly string[]
  readonly buyer: { readonly value: Buyer } | { readonly errors: readonly FieldError[] }
  readonly sell: (sale: TableSale<Of>, buyer: Buyer) => Promise<SoldAtTable>
}

/** Reads what is sold at the table, and how it is paid, and sells it. @returns where the sale is seen. */
export async function answerTableSale<Of extends OnSale, Buyer>(
  { key, event, versionId, onSale, fields, buyer, sell }: TableForm<Of, Buyer>,
  form: FormData,
): Promise<TableAnswer> {
  const again = (
    status: 400 | 409 | 429,
    errors: readonly FieldError[],
    fresh: { readonly key?: string } = {},
  ): TableAnswer => ({
    kind: 'again',
    status,
    answer: {
      values: { ...typedIn([...onSale.map(unitsField), ...fields, 'key'], form), ...fresh },
      errors,
    },
  })
  const field = firstField(onSale)
  if (form.get('version') !== String(versionId))
    return again(409, [{ field, message: say('ticketDesk.errors.changed') }])
  const read = readTableSale(onSale, form)
  if (read.kind === 'errors' || 'errors' in buyer)
    return again(400, [
      ...(read.kind === 'errors' ? read.errors : []),
      ...('errors' in buyer ? buyer.errors : []),
    ])
  if (!(await spend(TABLE_SALES, String(event.id))).allowed)
    return again(429, [{ field, message: say('checkIn.table.errors.often') }])
  const sold = await sell({ ...read, event, versionId }, buyer.value)
  if (sold.kind === 'placed') return { kind: 'on', to: `/check-in/${key}/sales/${sold.saleId}` }
  return again(
    409,
    complaintOf(sold, onSale),
    sold.kind === 'used' ? { key: newEntryKey() } : undefined,
  )
}
