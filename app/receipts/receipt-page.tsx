import '#app/ui/styles/receipt.css'
import { LinkButton } from '#app/ui/button.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { SummaryList } from '#app/ui/summary-list.tsx'
import { say } from '#app/words/say.ts'
import type { Receipt } from './receipt.server.ts'
import { receiptRows, sayInReturn, sayThanks, sayVoid } from './receipt-words.ts'

/** A receipt as it is printed. */
export function ReceiptPage({ receipt }: { receipt: Receipt }) {
  const { voided } = receipt
  return (
    <div className="receipt-page">
      {voided && (
        <Notice kind="warning" title={say('receipts.void')}>
          <p>{sayVoid(receipt)}</p>
          {voided.by && (
            <p>
              <a href={`/receipts/${voided.by.id}`}>
                {say('receipts.seeNew', { number: voided.by.number })}
              </a>
            </p>
          )}
        </Notice>
      )}
      <article className={voided ? 'receipt receipt--void' : 'receipt'}>
        <header className="receipt-head">
          <p className="receipt-house" dir="auto">
            {receipt.legalName}
          </p>
          <p className="receipt-address" dir="auto">
            {receipt.address}
          </p>
          {receipt.ein && <p>{say('receipts.ein', { ein: receipt.ein })}</p>}
        </header>
        <h1>{say('receipts.title', { number: receipt.number })}</h1>
        <p dir="auto">{sayThanks(receipt)}</p>
        {receipt.words && (
          <p className="receipt-words" dir="auto">
            {receipt.words}
          </p>
        )}
        <SummaryList rows={receiptRows(receipt)} />
        <p>
          <strong>{sayInReturn(receipt)}</strong>
        </p>
        {!voided && <p className="small soft">{say('mail.receipt.keep')}</p>}
      </article>
      <div className="actions">
        <LinkButton href={`/receipts/${receipt.id}/receipt.pdf`} look="secondary">
          {say('receipts.pdf')}
        </LinkButton>
        {receipt.stopPath && <a href={receipt.stopPath}>{say('monthly.receipt.stop')}</a>}
      </div>
    </div>
  )
}
