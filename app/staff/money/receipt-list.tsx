import { formatMoneyExactly } from '#app/money/format.ts'
import { Section } from '#app/ui/bulletin.tsx'
import { Button } from '#app/ui/button.tsx'
import { Tag } from '#app/ui/tag.tsx'
import { say } from '#app/words/say.ts'
import type { StaffFrame } from '../staff-frame.server.ts'
import type { ExpectedSheet } from './expected-sheet.server.ts'

/** What was receipted: to print for who has no email, and to send again to who has one. */
export function ReceiptList({ sheet, frame }: { sheet: ExpectedSheet; frame: StaffFrame }) {
  const valid = sheet.receipts.some((receipt) => !receipt.void)
  return (
    <Section title={say('staff.sheet.receipts')} id="receipts">
      <ul className="trail">
        {sheet.receipts.map((receipt) => (
          <li key={receipt.id}>
            <p className="cluster">
              <a href={`/receipts/${receipt.id}`}>{receipt.number}</a>
              <span className="figures">{formatMoneyExactly(receipt.amount, frame.currency)}</span>
              {receipt.void ? (
                <Tag tone="bad">{say('staff.papers.void')}</Tag>
              ) : (
                <a href={`/receipts/${receipt.id}/receipt.pdf`}>
                  {say('treasury.sheet.printReceipt', { number: receipt.number })}
                </a>
              )}
            </p>
          </li>
        ))}
      </ul>
      {valid && sheet.giverEmail === null && (
        <p className="small soft">{say('treasury.sheet.noEmail')}</p>
      )}
      {valid && sheet.giverEmail !== null && frame.may['handle-money'] && (
        <form
          method="post"
          action={`/staff/money/expected/${sheet.id}/receipt-copy`}
          className="stack"
        >
          <p className="small soft">{say('staff.sheet.resendTo', { email: sheet.giverEmail })}</p>
          <div className="actions">
            <Button look="secondary" busyText={say('staff.sheet.resending')}>
              {say('staff.sheet.resend')}
            </Button>
          </div>
        </form>
      )}
    </Section>
  )
}
