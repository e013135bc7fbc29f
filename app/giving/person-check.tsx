import proofScript from '#app/ui/proof-of-work.js?url'
import { Button } from '#app/ui/button.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { useNonce } from '#app/ui/nonce.tsx'

export interface PersonCheckProps {
  /** The task for a browser with scripts, as JSON. */
  challenge: string
  /** For a browser without: good after a short wait. */
  ticket: string
  waitSeconds: number
  /** Whether the script sends the form on once it is done: the first time, since the donor has pressed the button already. */
  goesOn: boolean
}

/** A moment's work for the browser, or a moment's wait for the person: nothing to read off a picture (X6, S20). */
export function PersonCheck({ challenge, ticket, waitSeconds, goesOn }: PersonCheckProps) {
  const nonce = useNonce()
  return (
    <Notice title="One more step before payment">
      <p>
        Many gifts are coming in, and we make sure that each is from a person. All you typed is
        still here, and nothing was charged.
      </p>
      <div data-proof={challenge} data-proof-goes-on={goesOn ? '' : undefined} className="stack">
        <input type="hidden" name="proof" />
        <input type="hidden" name="ticket" value={ticket} />
        {/* The script swaps these words while it works. */}
        <output data-proof-words="" className="proof-words">
          Please wait {waitSeconds} seconds, then press “Continue to payment” once more.
        </output>
        <progress hidden aria-label="Check under way" />
        <Button busyText="Opening the payment page…">Continue to payment</Button>
      </div>
      <script src={proofScript} defer nonce={nonce} suppressHydrationWarning />
    </Notice>
  )
}
