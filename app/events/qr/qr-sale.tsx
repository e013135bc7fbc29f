import '#app/ui/styles/sales.css'
import { useEffect } from 'react'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { say } from '#app/words/say.ts'
import type { QrSale } from './qr-sale.server.ts'

/** How often the cashier's phone asks whether it is paid. */
const EVERY = 2_500

/** The cashier's screen: the code to hold out, and the word that it is paid. */
export function QrSalePage({ sale, lookAgain }: { sale: QrSale; lookAgain: () => void }) {
  const isOpen = sale.standing === 'waiting' || sale.standing === 'paying'
  useEffect(() => {
    if (!isOpen) return undefined
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') lookAgain()
    }, EVERY)
    return () => clearInterval(timer)
  }, [isOpen, lookAgain])
  return (
    <div className="stack-large">
      <h2 className="qr-sale">
        <span className="qr-sum figures">{sale.amount}</span>
        <span dir="auto">{sale.words}</span>
      </h2>
      {sale.code !== null && (
        <img
          className="qr-code"
          src={sale.code}
          alt={say('qr.sale.codeAlt', { amount: sale.amount })}
        />
      )}
      <div aria-live="polite">
        <Standing sale={sale} />
      </div>
      {sale.code !== null && (
        <p className="soft">
          <a href={sale.url}>{say('qr.sale.link')}</a>
        </p>
      )}
      <div className="actions">
        {isOpen ? (
          <>
            <LinkButton href={`${sale.here}?look`} look="secondary">
              {say('qr.sale.look')}
            </LinkButton>
            <form method="post" action={`${sale.here}/withdrawal`}>
              <Button look="secondary">{say('qr.sale.callOff')}</Button>
            </form>
          </>
        ) : (
          <>
            <LinkButton href={`${sale.event.desk}/qr`}>{say('qr.sale.next')}</LinkButton>
            {sale.standing === 'expired' && (
              <LinkButton href={`${sale.event.desk}/qr?again=${sale.id}`} look="secondary">
                {say('qr.sale.again')}
              </LinkButton>
            )}
          </>
        )}
      </div>
      <p>
        <a href={`${sale.event.desk}/qr`}>{say('qr.sale.all')}</a>
      </p>
    </div>
  )
}

function Standing({ sale }: { sale: QrSale }) {
  const { amount, extra } = sale
  switch (sale.standing) {
    case 'waiting':
      return <Notice title={say('qr.sale.waiting')} />
    case 'paying':
      return <Notice title={say('qr.sale.paying')} />
    case 'paid':
      return (
        <Notice kind="success" title={say('qr.sale.paid', { amount })}>
          {extra !== null && <p>{say('qr.sale.gift', { extra })}</p>}
          {sale.gone !== null && <p>{say('qr.sale.gone', { amount: sale.gone })}</p>}
        </Notice>
      )
    case 'returned':
      return <Notice title={say('qr.sale.returned')} />
    case 'expired':
      return <Notice kind="warning" title={say('qr.sale.expired')} />
    case 'failed':
      return <Notice kind="danger" title={say('qr.sale.failed')} />
  }
}
