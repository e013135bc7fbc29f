import { Details } from '#app/ui/details.tsx'
import { say } from '#app/words/say.ts'
import type { CashBox } from './cash-box.server.ts'

/** What the table's box should hold, and how much went out of it again. */
export function CashBoxWords({ box }: { box: Pick<CashBox, 'holds' | 'gone'> }) {
  return (
    <p>
      {say('checkIn.table.box', { sum: box.holds })}
      {box.gone !== null && ` ${say('checkIn.table.gone', { sum: box.gone })}`}
    </p>
  )
}

/** The same for whoever counts it, with each that went out: whose it was, for what, and when. */
export function CashBoxPart({ box }: { box: CashBox }) {
  return (
    <>
      <CashBoxWords box={box} />
      {box.back.length > 0 && (
        <Details summary={say('checkIn.table.goneTitle')}>
          <ul>
            {box.back.map(({ key, name, what, amount, when }) => (
              <li key={key} dir="auto">
                {say('checkIn.table.goneOf', { amount, name, what, when })}
              </li>
            ))}
          </ul>
        </Details>
      )}
    </>
  )
}
