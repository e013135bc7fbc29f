import '#app/ui/styles/offers.css'
import { PhotoLink } from '#app/ui/photo.tsx'
import { say } from '#app/words/say.ts'
import type { NightReceipts as Receipts } from './find-receipts.server.ts'

/** What guests sent of a night, beside what the restaurant says was spent. */
export function NightReceipts({ of: { receipts, sum, untold } }: { of: Receipts }) {
  return (
    <div className="stack">
      <h3>{say('diners.receipts.title')}</h3>
      <p>
        {sum === null
          ? say('diners.receipts.count', { n: receipts.length })
          : say('diners.receipts.sum', { n: receipts.length, sum, untold })}{' '}
        {say('diners.receipts.onlyHint')}
      </p>
      <ul className="offer-photos">
        {receipts.map(({ photo, amount }, place) => (
          <li key={photo.name}>
            <PhotoLink photo={photo} alt={say('diners.receipts.alt', { n: place + 1 })} />
            <p className="figures">{amount ?? say('diners.receipts.untold')}</p>
          </li>
        ))}
      </ul>
    </div>
  )
}
