import type { PaperFile } from '#app/receipts/paper-file.ts'
import type { CaptainOf } from '#app/teams/require-captain.server.ts'
import type { Made } from '#app/teams/sharing/shared-file.ts'
import { makeInvoicePaper } from './invoice-paper.server.ts'
import { requireSponsor } from './item.server.ts'
import { pictureSign, printSigns } from './make-sign.server.ts'

/** A sign for the captains of its event: to look at, or to print at full size. */
export async function makeItemSign(
  captain: CaptainOf,
  slug: string | undefined,
  publicId: string,
  as: 'png' | 'pdf',
): Promise<Made> {
  const { row } = await requireSponsor(captain, slug, publicId)
  return as === 'png' ? await pictureSign(row) : await printSigns([row], 'large')
}

/** An invoice for the captains. The address by which it is paid is the sponsor's own, and stands on the sponsor's copy alone. */
export async function makeItemInvoice(
  captain: CaptainOf,
  slug: string | undefined,
  publicId: string,
): Promise<PaperFile | 'busy' | undefined> {
  const { row } = await requireSponsor(captain, slug, publicId)
  return await makeInvoicePaper({ ...row, key: '' })
}
