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

/** How it is said where something is sent. */
interface CheckWords {
  readonly title: string
  readonly words: string
  /** For a browser without script. */
  readonly wait: string
  readonly send: string
  readonly sending: string
}

/** A moment's work for the browser, or a moment's wait for the person: nothing to read off a picture (X6, S20). */
export function PersonCheck({
  challenge,
  ticket,
  goesOn,
  said,
}: Omit<PersonCheckProps, 'waitSeconds'> & { said: CheckWords }) {
  const nonce = useNonce()
  return (
    <Notice title={said.title}>
      <p>{said.words}</p>
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
          {said.wait}
        </output>
        <progress hidden aria-label={say('giving.check.underWay')} />
        <Button busyText={said.sending}>{said.send}</Button>
      </div>
      <script src={proofScript} defer nonce={nonce} suppressHydrationWarning />
    </Notice>
  )
}
