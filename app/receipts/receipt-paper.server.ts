import { findPrintLogo } from '#app/pictures/find-print-logo.server.ts'
import { env } from '#app/platform/env.server.ts'
import { requireOrganization } from '#app/platform/organization.server.ts'
import { drawInTurn } from '#app/ui/print/draw-in-turn.ts'
import { flowPages } from '#app/ui/print/flow-pages.server.ts'
import type { Block } from '#app/ui/print/flow-pages.server.ts'
import type { PrintLogo } from '#app/ui/print/print-logo.ts'
import { toPdf } from '#app/ui/print/print-pdf.server.ts'
import { currentLanguage } from '#app/words/language.ts'
import { say } from '#app/words/say.ts'
import type { PaperFile } from './paper-file.ts'
import type { Receipt } from './receipt.server.ts'
import { findReceipt } from './receipt.server.ts'
import { receiptRows, sayInReturn, sayThanks, sayVoid } from './receipt-words.ts'

/** A receipt as PDF, in the language of whoever asks. */
export async function makeReceiptPaper(publicId: string): Promise<PaperFile | 'busy' | undefined> {
  const receipt = await findReceipt(publicId)
  if (!receipt) return undefined
  const title = say('receipts.title', { number: receipt.number })
  const paper = { title, language: currentLanguage(), author: receipt.legalName }
  const logo = await findLetterLogo()
  const bytes = await drawInTurn(() => toPdf(drawReceipt(receipt, title, logo), paper))
  return bytes === 'busy' ? bytes : { bytes, name: `receipt-${receipt.number}.pdf` }
}

function drawReceipt(receipt: Receipt, title: string, logo: PrintLogo | null) {
  const gone = sayVoid(receipt)
  const blocks: Block[] = [
    { kind: 'title', text: title },
    ...(gone === undefined
      ? []
      : [
          {
            kind: 'words' as const,
            text: `${say('receipts.void')} ${gone}`,
            look: 'strong' as const,
          },
        ]),
    { kind: 'words', text: sayThanks(receipt) },
    ...(receipt.words ? [{ kind: 'words' as const, text: receipt.words }] : []),
    { kind: 'facts', rows: receiptRows(receipt) },
    { kind: 'words', text: sayInReturn(receipt), look: 'strong' },
    ...(receipt.stopPath === null
      ? []
      : [
          {
            kind: 'words' as const,
            text: say('monthly.receipt.paper', { address: `${env.BASE_URL}${receipt.stopPath}` }),
            look: 'soft' as const,
          },
        ]),
    ...(receipt.voided
      ? []
      : [{ kind: 'words' as const, text: say('mail.receipt.keep'), look: 'soft' as const }]),
  ]
  return flowPages(letterheadOf(receipt, title, logo), blocks)
}

/** What the organization writes with today; a letter of before bears it too. */
export async function findLetterLogo(): Promise<PrintLogo | null> {
  const { logo } = await requireOrganization()
  return await findPrintLogo(logo)
}

/** The organization as it was when it wrote: name, address, number before the law. */
export function letterheadOf(
  { legalName, address, ein }: Pick<Receipt, 'legalName' | 'address' | 'ein'>,
  title: string,
  logo: PrintLogo | null,
) {
  return {
    name: legalName,
    logo,
    lines: [...address.split('\n'), ...(ein ? [say('receipts.ein', { ein })] : [])],
    foot: (page: number, pages: number) =>
      pages === 1 ? title : say('receipts.page', { title, page, pages }),
  }
}
