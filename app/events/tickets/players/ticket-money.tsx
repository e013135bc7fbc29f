import { Button } from '#app/ui/button.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { say } from '#app/words/say.ts'
import type { Ticket } from './ticket-page.server.ts'

/** Who paid for a place, or what is owed for it until when, and the way to pay it. */
export function TicketMoney({ ticket }: { ticket: Ticket }) {
  const { buyer, price, payBy, least } = ticket
  switch (ticket.money) {
    case 'paid':
      return <Notice kind="success" title={say('players.money.paid')} />
    case 'paid-for-you':
      return <Notice kind="success" title={say('players.money.paidForYou', { buyer })} />
    case 'paid-by-you':
      return (
        <Notice kind="success" title={say('players.money.paidByYou', { price })}>
          <p>{say('players.money.receipt')}</p>
        </Notice>
      )
    case 'they-owe':
      return <Notice title={say('players.money.theyOwe', { buyer })} />
    case 'nothing-to-pay':
      return <Notice kind="success" title={say('players.money.nothing')} />
    case 'being-paid':
      return null
    case 'on-its-way':
      return (
        <Notice title={say('qr.away.title')}>
          <p>{say('qr.away.words')}</p>
          <p>
            <a href={`/tickets/${ticket.key}?back=1`}>{say('qr.away.again')}</a>
          </p>
        </Notice>
      )
    case 'you-owe':
      return (
        <Notice
          kind="warning"
          title={
            payBy === null
              ? say('players.money.youOwe', { price })
              : say('players.money.youOweUntil', { price, when: payBy })
          }
        >
          <p>{say('players.money.youOweWords', { buyer })}</p>
          {least === null ? (
            <form method="post" action={`/tickets/${ticket.key}/payment`}>
              <Button busyText={say('qr.pay.busy')}>{say('players.money.pay', { price })}</Button>
            </form>
          ) : (
            <p>
              {say('players.money.little', { least })}{' '}
              <a href={`${ticket.href}/message`}>{say('players.ticket.ask')}</a>
            </p>
          )}
        </Notice>
      )
  }
}
