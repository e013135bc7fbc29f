import { LinkButton } from '#app/ui/button.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { say } from '#app/words/say.ts'
import { GiveBackErrors, GiveBackForm } from '../order/give-back-page.tsx'
import type { CashBackFacts } from './cash-back-page.server.ts'

interface CashBackPageProps {
  page: CashBackFacts
  message: string | null
  ticked: readonly string[]
}

/** Gives back places that were paid in cash at the table, and says first what to do with the cash. */
export function CashBackPage({ page, message, ticked }: CashBackPageProps) {
  const { heldBy, tickets, buyer: name } = page
  const mayGive = (heldBy === 'box' || heldBy === 'staff') && tickets.length > 0
  return (
    <div className="stack-large measure">
      {mayGive ? (
        <GiveBackErrors tickets={tickets} message={message} />
      ) : (
        message !== null && <Notice kind="warning" title={message} />
      )}
      <PageHead of={name} href={page.order}>
        <h2>{say('tickets.back.title')}</h2>
      </PageHead>
      {mayGive ? (
        <>
          <Notice title={say(`ticketDesk.cashBack.${heldBy}`)}>
            <p>{say(`ticketDesk.cashBack.${heldBy}Words`, { name })}</p>
          </Notice>
          <GiveBackForm tickets={tickets} message={message} ticked={ticked} back={page.order}>
            <input type="hidden" name="held" value={heldBy} />
            <p>{say('tickets.back.warning')}</p>
          </GiveBackForm>
        </>
      ) : (
        <NothingHere page={page} />
      )}
    </div>
  )
}

function NothingHere({ page: { event, heldBy, tickets } }: Pick<CashBackPageProps, 'page'>) {
  if (event.status === 'cancelled')
    return (
      <>
        <Notice title={say('ticketDesk.cashBack.errors.called-off')} />
        <div className="actions">
          <LinkButton href={`${event.desk}/settlement`}>
            {say('ticketMoney.captain.link')}
          </LinkButton>
        </div>
      </>
    )
  if (tickets.length === 0) return <Notice title={say('tickets.back.none')} />
  return (
    <Notice
      title={say(heldBy === 'both' ? 'ticketDesk.cashBack.both' : 'ticketDesk.cashBack.notHere')}
    />
  )
}
