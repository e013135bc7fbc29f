import { cents } from '#app/money/cents.ts'
import { formatMoneyExactly } from '#app/money/format.ts'
import { env } from '#app/platform/env.server.ts'
import { requireOrganization } from '#app/platform/organization.server.ts'
import type { PaperFile } from '#app/receipts/paper-file.ts'
import { findLetterLogo, letterheadOf } from '#app/receipts/receipt-paper.server.ts'
import { drawInTurn } from '#app/ui/print/draw-in-turn.ts'
import { flowPages } from '#app/ui/print/flow-pages.server.ts'
import type { Block } from '#app/ui/print/flow-pages.server.ts'
import { toPdf } from '#app/ui/print/print-pdf.server.ts'
import { sayDay } from '#app/words/formats.ts'
import { inLanguage } from '#app/words/language.server.ts'
import { say } from '#app/words/say.ts'
import { daysOf, sayDaysShort } from '../say-when.ts'
import { deductibleOf } from '../tickets/package.ts'
import { formatInvoiceNumber } from './invoices.server.ts'
import type { SponsorRow } from './sponsor-rows.server.ts'
import { isPayableByCard, moneyOf } from './sponsor-state.ts'

interface Invoice {
  readonly row: SponsorRow
  readonly number: number
  readonly issuedOn: string
  readonly dueOn: string
}

/**
 * The invoice of a sponsor as PDF, in the language of whoever ordered: who asks for how much, for what, what of it may be deducted
 * (C3), by when, and how it is paid. @returns `undefined` for a sponsor without one.
 */
export async function makeInvoicePaper(row: SponsorRow): Promise<PaperFile | 'busy' | undefined> {
  const { number, issued_on: issuedOn, due_on: dueOn } = row
  if (number === null || issuedOn === null || dueOn === null) return undefined
  return await inLanguage(row.language, () => drawInvoice({ row, number, issuedOn, dueOn }))
}

async function drawInvoice(invoice: Invoice): Promise<PaperFile | 'busy'> {
  const organization = await requireOrganization()
  const name = formatInvoiceNumber(invoice.number)
  const title = say('sponsors.invoice.title', { number: name })
  const letterhead = letterheadOf(organization, title, await findLetterLogo())
  const blocks = blocksOf(invoice, title, organization)
  const paper = { title, language: invoice.row.language, author: organization.legalName }
  const bytes = await drawInTurn(() => toPdf(flowPages(letterhead, blocks), paper))
  return bytes === 'busy' ? bytes : { bytes, name: `invoice-${name}.pdf` }
}

interface Payee {
  readonly legalName: string
  readonly address: string
  readonly contactEmail: string
  readonly currency: string
}

function blocksOf({ row, number, issuedOn, dueOn }: Invoice, title: string, payee: Payee): Block[] {
  const money = (sum: number) => formatMoneyExactly(cents(sum), payee.currency)
  const rest = deductibleOf(row.price, row.fair_value)
  const isPaid = moneyOf(row, issuedOn) === 'paid'
  const when = sayDaysShort(daysOf(row.days), row.time_zone)
  return [
    { kind: 'title', text: title },
    ...(row.released || row.contribution_state === 'void'
      ? [{ kind: 'words' as const, text: say('sponsors.invoice.void'), look: 'strong' as const }]
      : []),
    ...(isPaid
      ? [{ kind: 'words' as const, text: say('sponsors.invoice.paid'), look: 'strong' as const }]
      : []),
    {
      kind: 'facts',
      rows: [
        {
          term: say('sponsors.invoice.to'),
          value: [row.firm, row.buyer_name, row.address].filter(Boolean).join('\n'),
        },
        { term: say('sponsors.invoice.day'), value: sayDay(issuedOn) },
        { term: say('sponsors.invoice.due'), value: sayDay(dueOn) },
      ],
    },
    {
      kind: 'table',
      columns: [
        { heading: say('sponsors.invoice.what'), share: 0.76 },
        { heading: say('sponsors.invoice.amount'), share: 0.24, align: 'end' },
      ],
      rows: [
        [
          [`${row.level} · ${row.title}, ${when}`, row.included].filter(Boolean).join('. '),
          money(row.price),
        ],
      ],
      total: [say('sponsors.invoice.total'), money(row.price)],
    },
    {
      kind: 'words',
      text:
        row.fair_value === 0
          ? say('sponsors.invoice.nothingBack')
          : say('sponsors.invoice.deductibleWords', {
              value: money(row.fair_value),
              rest: money(rest),
            }),
    },
    { kind: 'heading', text: say('sponsors.invoice.how') },
    {
      kind: 'words',
      text: say('sponsors.invoice.byCheck', {
        name: payee.legalName,
        number: formatInvoiceNumber(number),
      }),
    },
    { kind: 'words', text: [payee.legalName, payee.address].join('\n'), look: 'strong' },
    ...(row.key === ''
      ? []
      : [
          {
            kind: 'words' as const,
            text: say(`sponsors.invoice.${isPayableByCard(row) ? 'byCard' : 'page'}`, {
              address: `${env.BASE_URL}/orders/${row.key}/sponsor`,
            }),
          },
        ]),
    {
      kind: 'words',
      text: say('sponsors.invoice.ask', { email: payee.contactEmail }),
      look: 'soft',
    },
  ]
}
