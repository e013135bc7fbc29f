import { CoverFee } from '#app/giving/cover-fee.tsx'
import type { GiveOffer } from '#app/giving/give-offer.ts'
import { AmountChoices } from '#app/ui/amount-choices.tsx'
import { say } from '#app/words/say.ts'

/** The part of the give page that these settings make; it can be tried, and sends nothing. */
export function GivingPreview({ offer }: { offer: GiveOffer }) {
  return (
    <div className="form">
      <AmountChoices
        name="choice"
        label={say('giving.give.howMuch')}
        amounts={offer.amounts}
        ownName="ownAmount"
        ownHint={say('giving.give.orMore', { smallest: offer.smallest })}
      />
      {offer.fee && <CoverFee fee={offer.fee} wanted={false} />}
    </div>
  )
}
