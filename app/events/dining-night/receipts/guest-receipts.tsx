import '#app/ui/styles/offers.css'
import { AddPhoto, DeletePhoto } from '#app/teams/look/photo-forms.tsx'
import type { Problem } from '#app/teams/look/upload.ts'
import { Section } from '#app/ui/bulletin.tsx'
import { PhotoLink } from '#app/ui/photo.tsx'
import { MoneyField } from '#app/ui/text-field.tsx'
import { say } from '#app/words/say.ts'
import type { GuestReceipt } from './find-receipts.server.ts'

interface GuestReceiptsProps {
  receipts: { readonly list: readonly GuestReceipt[]; readonly mayAdd: boolean }
  /** The page of the guest's link. */
  href: string
  problem: Problem | null
}

/** A guest's receipts of a night that counts by them, and the way to send one after another. */
export function GuestReceipts({ receipts: { list, mayAdd }, href, problem }: GuestReceiptsProps) {
  return (
    <Section title={say(mayAdd ? 'diners.receipts.ask' : 'diners.receipts.own')} id="photo">
      {list.length > 0 && (
        <ul className="offer-photos">
          {list.map(({ photo, amount }, place) => (
            <li key={photo.name}>
              <PhotoLink photo={photo} alt={say('diners.receipts.alt', { n: place + 1 })} />
              {amount && <p className="figures">{amount}</p>}
              <DeletePhoto href={href} name={photo.name} />
            </li>
          ))}
        </ul>
      )}
      {mayAdd && (
        <AddPhoto
          href={href}
          why={say('diners.receipts.why')}
          label={say('diners.receipts.file')}
          hint={say('diners.receipts.hint')}
          send={say('diners.receipts.send')}
          problem={problem}
        >
          <MoneyField
            name="amount"
            label={say('diners.receipts.amount')}
            hint={say('diners.receipts.amountHint')}
            optional="optional"
          />
        </AddPhoto>
      )}
    </Section>
  )
}
