import '#app/ui/styles/sales.css'
import { Section } from '#app/ui/bulletin.tsx'
import { Button } from '#app/ui/button.tsx'
import { Details } from '#app/ui/details.tsx'
import { say } from '#app/words/say.ts'
import type { Box } from './box.server.ts'

interface BoxPartProps {
  readonly box: Box
  /** Where it is written down what became of it. */
  readonly action: string
}

/** The cash in the table's box: whose it is, what is to be done with it, and what became of the rest. */
export function BoxPart({ box, action }: BoxPartProps) {
  const { holds, paidBack, kept, sales, rule } = box
  if (holds === null && paidBack === null && kept === null) return null
  return (
    <Section title={say('ticketMoney.box.title')} id="box">
      {holds === null ? (
        <p>{say('ticketMoney.box.empty')}</p>
      ) : (
        <>
          <p>
            <strong>{say('ticketMoney.box.holds', { sum: holds })}</strong>
          </p>
          <p className="measure">{say(`ticketMoney.box.rules.${rule}`)}</p>
          <ul className="boxed">
            {sales.map((sale) => (
              <Boxed key={sale.sale} sale={sale} rule={rule} action={action} />
            ))}
          </ul>
        </>
      )}
      {paidBack !== null && <p>{say('ticketMoney.box.paidBack', { sum: paidBack })}</p>}
      {kept !== null && <p>{say('ticketMoney.box.kept', { sum: kept })}</p>}
    </Section>
  )
}

interface BoxedProps extends Pick<BoxPartProps, 'action'> {
  readonly sale: Box['sales'][number]
  readonly rule: Box['rule']
}

function Boxed({ sale: { sale, name, what, amount, heldBy }, rule, action }: BoxedProps) {
  return (
    <li>
      <div>
        <strong dir="auto">{name}</strong> <span className="figures">{amount}</span>
        <div className="soft" dir="auto">
          {heldBy === '' ? what : say('ticketMoney.box.by', { what, name: heldBy })}
        </div>
      </div>
      <Details summary={say('ticketMoney.box.write')}>
        <form method="post" action={action} className="form">
          <input type="hidden" name="sale" value={sale} />
          <p>{say('ticketMoney.box.once')}</p>
          <div className="actions">
            {rule !== 'keep' && (
              <Button
                name="press"
                value="paid-back"
                look="secondary"
                busyText={say('ticketMoney.box.writing')}
                aria-label={say('ticketMoney.box.paidBackTo', { amount, name })}
              >
                {say('ticketMoney.box.pressBack')}
              </Button>
            )}
            <Button
              name="press"
              value="kept"
              look="secondary"
              busyText={say('ticketMoney.box.writing')}
              aria-label={say('ticketMoney.box.keptOf', { amount, name })}
            >
              {say('ticketMoney.box.pressKept')}
            </Button>
          </div>
        </form>
      </Details>
    </li>
  )
}
