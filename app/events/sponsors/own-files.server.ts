import type { PaperFile } from '#app/receipts/paper-file.ts'
import type { Made } from '#app/teams/sharing/shared-file.ts'
import { makeInvoicePaper } from './invoice-paper.server.ts'
import { pictureSign, printSigns } from './make-sign.server.ts'
import { findSponsorByKey } from './sponsor-rows.server.ts'

/** The sign of an order: to look at, or to print. */
export async function makeOwnSign(key: string, as: 'png' | 'pdf'): Promise<Made> {
  const row = await findSponsorByKey(key)
  if (!row || row.released) return undefined
  return as === 'png' ? await pictureSign(row) : await printSigns([row], 'letter')
}

/** The invoice of an order. */
export async function makeOwnInvoice(key: string): Promise<PaperFile | 'busy' | undefined> {
  const row = await findSponsorByKey(key)
  return row && (await makeInvoicePaper(row))
}
