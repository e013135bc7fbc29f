import { setImmediate as aTurn } from 'node:timers/promises'
import { drawInTurn } from '#app/ui/print/draw-in-turn.ts'
import { flowPages } from '#app/ui/print/flow-pages.server.ts'
import type { Block } from '#app/ui/print/flow-pages.server.ts'
import type { Print } from '#app/ui/print/print.ts'
import type { PrintLogo } from '#app/ui/print/print-logo.ts'
import { toPdf } from '#app/ui/print/print-pdf.server.ts'
import { sayDay } from '#app/words/formats.ts'
import { currentLanguage } from '#app/words/language.ts'
import { say } from '#app/words/say.ts'
import type { PaperFile } from '../paper-file.ts'
import { findLetterLogo, letterheadOf } from '../receipt-paper.server.ts'
import { findDonorStatement, findPaperStatements, findSentStatement } from './statement.server.ts'
import type { PaperStatement, Statement } from './statement.server.ts'
import {
  anythingReceived,
  moneyOf,
  sayOutdated,
  sayPayment,
  sayReplaces,
  sayShortDay,
  sayStatementTitle,
  sayYearInReturn,
} from './statement-words.ts'

/** A statement that was sent, as PDF in the language of whoever asks. */
export async function makeStatementPaper(
  publicId: string,
): Promise<PaperFile | 'busy' | undefined> {
  const sent = await findSentStatement(publicId)
  if (!sent) return undefined
  return await draw(
    [{ statement: sent.statement, mailTo: null }],
    sayOutdated(sent) ?? sayReplaces(sent),
  )
}

/** What a donor would be sent today. */
export async function makeStatementPreview(
  year: number,
  email: string,
): Promise<PaperFile | 'busy' | undefined> {
  const statement = await findDonorStatement(year, email)
  return statement && (await draw([{ statement, mailTo: null }]))
}

/** Letters that one file holds: as many as a printer takes, and as are drawn in some seconds. */
export const LETTERS_A_FILE = 200

/** The letters to whom nobody can write by email. `part` counts from 0. */
export async function makePrintedLetters(
  year: number,
  part: number,
): Promise<PaperFile | 'busy' | undefined> {
  const from = part * LETTERS_A_FILE
  const letters = await findPaperStatements(year, { from, most: LETTERS_A_FILE })
  return letters.length === 0 ? undefined : await draw(letters)
}

async function draw(
  letters: readonly PaperStatement[],
  warning?: string,
): Promise<PaperFile | 'busy' | undefined> {
  const [first] = letters
  if (!first) return undefined
  const { statement } = first
  const logo = await findLetterLogo()
  const bytes = await drawInTurn(async () => {
    const pages: Print[] = []
    for (const letter of letters) {
      pages.push(...drawLetter(letter, warning, logo))
      // Many are drawn; who only reads is not kept waiting.
      await aTurn()
    }
    return await toPdf(pages, {
      title: sayStatementTitle(statement),
      language: currentLanguage(),
      author: statement.legalName,
    })
  })
  return bytes === 'busy' ? bytes : { bytes, name: `statement-${statement.year}.pdf` }
}

function drawLetter(
  { statement, mailTo }: PaperStatement,
  warning: string | undefined,
  logo: PrintLogo | null,
): Print[] {
  const title = sayStatementTitle(statement)
  const day = sayDay(statement.madeOn)
  const { donorName } = statement
  const blocks: Block[] = [
    ...(mailTo ? [addressee(donorName, mailTo)] : []),
    { kind: 'title', text: title },
    ...(warning === undefined ? [] : [words(warning, 'strong')]),
    words(
      donorName
        ? say('receipts.statement.for', { name: donorName, day })
        : say('receipts.statement.asOf', { day }),
    ),
    ...(statement.payments.length + statement.goods.length === 0
      ? [words(say('receipts.statement.nothingLeft'))]
      : []),
    ...(statement.payments.length > 0 ? moneyBlocks(statement) : []),
    ...(statement.goods.length > 0 ? goodsBlocks(statement) : []),
    words(say('receipts.statement.keep'), 'soft'),
  ]
  return flowPages(letterheadOf(statement, title, logo), blocks)
}

function addressee(name: string | null, address: string): Block {
  return { kind: 'addressee', lines: [...(name ? [name] : []), ...address.split('\n')] }
}

function words(text: string, look?: 'soft' | 'strong'): Block {
  return { kind: 'words', text, ...(look && { look }) }
}

function moneyBlocks(statement: Statement): Block[] {
  const money = moneyOf(statement)
  const { totals } = statement
  const received = anythingReceived(statement)
  const sums = (of: Statement['totals']) =>
    received ? [money(of.amount), money(of.received), money(of.deductible)] : [money(of.amount)]
  const sum = { share: 0.16, align: 'end' as const }
  return [
    { kind: 'heading', text: say('receipts.statement.money') },
    {
      kind: 'table',
      columns: [
        { heading: say('receipts.statement.day'), share: 0.16 },
        { heading: say('receipts.statement.what'), share: received ? 0.2 : 0.48 },
        { heading: say('receipts.statement.receipt'), share: received ? 0.16 : 0.2 },
        { heading: say('receipts.statement.amount'), ...sum },
        ...(received
          ? [
              { heading: say('receipts.statement.received'), ...sum },
              { heading: say('receipts.statement.deductible'), ...sum },
            ]
          : []),
      ],
      rows: statement.payments.map((payment) => [
        sayShortDay(payment.day),
        sayPayment(payment),
        payment.number,
        ...sums(payment),
      ]),
      total: [say('receipts.statement.sum'), '', '', ...sums(totals)],
    },
    words(sayYearInReturn(statement), 'strong'),
  ]
}

function goodsBlocks({ goods }: Statement): Block[] {
  return [
    { kind: 'heading', text: say('receipts.statement.goods') },
    {
      kind: 'table',
      columns: [
        { heading: say('receipts.statement.day'), share: 0.16 },
        { heading: say('mail.receipt.goods'), share: 0.44 },
        { heading: say('receipts.place'), share: 0.24 },
        { heading: say('receipts.statement.receipt'), share: 0.16 },
      ],
      rows: goods.map((each) => [sayShortDay(each.day), each.words, each.place, each.number]),
    },
    words(`${say('mail.receipt.goodsNotValued')} ${say('receipts.goodsForms')}`),
  ]
}
