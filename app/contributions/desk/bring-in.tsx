import { say } from '#app/words/say.ts'
import type { MoneyItem } from './money-item.server.ts'

/** Who must have the money by when, and whose account it must never see (C15). */
export function BringIn({ item }: { item: MoneyItem }) {
  const { kind, means, dueDay: day, isLate, organization } = item
  const name = organization.name
  const inHand = kind === 'gift' || kind === 'sale_takings'
  const said = { organization: name, day }
  return (
    <section className="bring-in" aria-labelledby="bring-in-title">
      <h3 id="bring-in-title">
        {inHand
          ? say(isLate ? 'contributions.item.bringLate' : 'contributions.item.bring', said)
          : say(isLate ? 'contributions.item.payToLate' : 'contributions.item.payTo', said)}
      </h3>
      {means !== 'transfer' && (
        <div>
          <p>{whereTo(item, inHand)}</p>
          <address dir="auto">
            {name}
            <br />
            {organization.address}
          </address>
        </div>
      )}
      <p className="bring-in-never">
        {inHand
          ? say('contributions.item.bringNever', { organization: name })
          : say('contributions.item.payNever')}
      </p>
      <p className="small">{say('contributions.item.bringAsk', { email: organization.email })}</p>
    </section>
  )
}

function whereTo({ means, organization }: MoneyItem, inHand: boolean): string {
  if (means === 'cash') return say('contributions.item.bringCash')
  return inHand
    ? say('contributions.item.bringWhere')
    : say('contributions.item.payWhere', { organization: organization.name })
}
