import { useEffect } from 'react'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { ConfirmPanel } from '#app/ui/details.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { say } from '#app/words/say.ts'
import { TableFrame } from './table-frame.tsx'
import type { TableSaleFacts } from './table-sale.server.ts'

/** How often the helper's phone asks whether it is paid. */
const EVERY = 2_500

interface TableSaleProps {
  sale: TableSaleFacts
  brandColor: string | null | undefined
  lookAgain: () => void
}

/** What was sold to whom, and the code to hold out until a card has paid it. */
export function TableSalePage({ sale, brandColor, lookAgain }: TableSaleProps) {
  const waits = sale.state === 'waiting'
  useEffect(() => {
    if (!waits) return undefined
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') lookAgain()
    }, EVERY)
    return () => clearInterval(timer)
  }, [waits, lookAgain])
  const extras = `/check-in/${sale.key}/extras`
  return (
    <TableFrame
      brandColor={brandColor}
      title={sale.name}
      of={sale.title}
      back={{ href: extras, text: say('checkIn.table.title') }}
    >
      <h2 className="qr-sale">
        <span className="qr-sum figures">{sale.sum}</span>
        <span dir="auto">{sale.what}</span>
      </h2>
      {sale.worth !== null && <p>{sale.worth}</p>}
      {sale.pay !== null && (
        <img className="qr-code" src={sale.pay.code} alt={say('ticketDesk.order.codeAlt')} />
      )}
      <div aria-live="polite">
        <Standing sale={sale} />
      </div>
      {sale.pay !== null && (
        <p className="soft">
          <a href={sale.pay.url}>{say('ticketDesk.order.payLink')}</a>
        </p>
      )}
      <div className="actions">
        {waits && (
          <>
            <LinkButton href={`${sale.here}?look`} look="secondary">
              {say('qr.sale.look')}
            </LinkButton>
            <form method="post" action={sale.here}>
              <Button look="secondary">{say('qr.sale.callOff')}</Button>
            </form>
          </>
        )}
        {sale.isPlace && !waits && sale.state !== 'off' && (
          <LinkButton href={`/check-in/${sale.key}?q=${encodeURIComponent(sale.name)}`}>
            {say('checkIn.place.checkIn')}
          </LinkButton>
        )}
        <LinkButton href={extras} look={waits ? 'quiet' : sale.isPlace ? 'secondary' : 'primary'}>
          {say('checkIn.table.next')}
        </LinkButton>
        {sale.mayTakeBack && !waits && (
          <ConfirmPanel
            open={say('checkIn.table.takeBack')}
            action={sale.here}
            confirm={say('checkIn.table.takeBackYes')}
            busyText={say('checkIn.table.takingBack')}
            look="quiet"
          >
            <p>
              {sale.state === 'free'
                ? say('checkIn.table.takeBackFree')
                : say('checkIn.table.takeBackWords', { sum: sale.sum })}
            </p>
          </ConfirmPanel>
        )}
      </div>
    </TableFrame>
  )
}

function Standing({ sale }: { sale: TableSaleFacts }) {
  switch (sale.state) {
    case 'waiting':
      return <Notice title={say('checkIn.table.waiting', { until: sale.until ?? '' })} />
    case 'paid':
      return <Notice kind="success" title={say('checkIn.table.paid', { sum: sale.sum })} />
    case 'cash':
      return (
        <Notice kind="success" title={say('checkIn.table.cashNoted', { sum: sale.sum })}>
          <p>{say('checkIn.table.cashNotedWords')}</p>
        </Notice>
      )
    case 'free':
      return <Notice kind="success" title={say('checkIn.table.free')} />
    case 'off':
      return <Notice kind="warning" title={say('checkIn.table.off')} />
  }
}
