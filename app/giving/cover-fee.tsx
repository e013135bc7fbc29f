import { Checkbox } from '#app/ui/choices.tsx'
import { sayList } from '#app/words/formats.ts'
import { say } from '#app/words/say.ts'
import type { GiveOffer } from './give-offer.ts'

/** Offered and never ticked for people; the exact sum is said beside it. */
export function CoverFee({ fee, wanted }: { fee: NonNullable<GiveOffer['fee']>; wanted: boolean }) {
  return (
    <Checkbox
      name="coverFee"
      value="yes"
      defaultChecked={wanted}
      label={say.rich('giving.give.coverFee', {
        rate: fee.rateText,
        fee: (rate) => (
          <strong
            className="figures"
            data-fee="choice"
            data-fee-own="ownAmount"
            data-fee-rate={fee.basisPoints}
            data-fee-fixed={fee.fixed}
            data-fee-least={fee.least}
            data-fee-most={fee.most}
          >
            {rate}
          </strong>
        ),
      })}
      hint={say('giving.give.coverFeeHint', { examples: sayList(fee.examples) })}
    />
  )
}
