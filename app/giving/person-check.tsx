import proofScript from '#app/ui/proof-of-work.js?url'
import { Button } from '#app/ui/button.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { useNonce } from '#app/ui/nonce.tsx'
import { say } from '#app/words/say.ts'

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
    <Notice title={say('giving.check.title')}>
      <p>{say('giving.check.words')}</p>
      <div data-proof={challenge} data-proof-goes-on={goesOn ? '' : undefined} className="stack">
        <input type="hidden" name="proof" />
        <input type="hidden" name="ticket" value={ticket} />
        {/* The script swaps these words while it works. */}
        <output
          data-proof-words=""
          data-working={say('giving.check.working')}
          data-done={say('giving.check.done')}
          className="proof-words"
        >
          {say('giving.check.wait', { n: waitSeconds })}
        </output>
        <progress hidden aria-label={say('giving.check.underWay')} />
        <Button busyText={say('giving.give.payBusy')}>{say('giving.give.pay')}</Button>
      </div>
      <script src={proofScript} defer nonce={nonce} suppressHydrationWarning />
    </Notice>
  )
}
