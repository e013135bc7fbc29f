import type { TicketsOfSale } from '#app/events/tickets/money/tickets-of-sale.server.ts'
import { formatMoneyExactly } from '#app/money/format.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { Section } from '#app/ui/bulletin.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Table } from '#app/ui/table.tsx'
import { say } from '#app/words/say.ts'

interface SoldTicketsProps {
  readonly sold: TicketsOfSale
  readonly currency: string
  /** Where places are given back for their money, and sent again what failed; `null` for who may not. */
  readonly handling: { readonly giveBack: string; readonly again: string } | null
}

/** What a payment by card bought: each place with its price, what it is worth, and what became of it. */
export function SoldTickets({ sold, currency, handling }: SoldTicketsProps) {
  const hasTheirs = sold.tickets.some(({ standing }) => standing === 'theirs')
  return (
    <Section title={say('ticketMoney.staff.title')} id="tickets">
      {sold.notSent > 0 && (
        <Notice kind="warning" title={say('ticketMoney.staff.againFailed')}>
          <p>
            {say('ticketMoney.staff.againWords', {
              amount: formatMoneyExactly(sold.notSent, currency),
            })}
          </p>
          {handling !== null && (
            <p className="actions">
              <LinkButton href={handling.again} look="secondary">
                {say('ticketMoney.staff.again')}
              </LinkButton>
            </p>
          )}
        </Notice>
      )}
      <Table
        caption={say('ticketMoney.staff.of', { buyer: sold.buyer })}
        rows={sold.tickets}
        rowKey={({ id }) => id}
        columns={[
          {
            heading: say('ticketMoney.staff.ticket'),
            cell: ({ name, who }) => (who === null ? name : `${name} · ${who}`),
          },
          {
            heading: say('ticketMoney.staff.standing'),
            cell: ({ standing }) => say(`ticketMoney.staff.standings.${standing}`),
          },
          {
            heading: say('mail.receipt.fairValue'),
            kind: 'number',
            cell: ({ value }) => formatMoneyExactly(value, currency),
          },
          {
            heading: say('ticketMoney.staff.price'),
            kind: 'sum',
            cell: ({ price }) => formatMoneyExactly(price, currency),
          },
        ]}
      />
      <p className="actions">
        {hasTheirs && handling !== null && (
          <LinkButton href={handling.giveBack} look="secondary">
            {say('ticketMoney.staff.giveBack')}
          </LinkButton>
        )}
        {sold.receipt && (
          <LinkButton href={`/receipts/${sold.receipt.id}`} look="quiet">
            {say('ticketMoney.staff.receipt', {
              amount: formatMoneyExactly(sold.receipt.deductible, currency),
            })}
          </LinkButton>
        )}
      </p>
    </Section>
  )
}
