import reviewScript from './review.js?url'
import { Button } from '#app/ui/button.tsx'
import { useNonce } from '#app/ui/nonce.tsx'
import { say } from '#app/words/say.ts'
import type { StaffFrame } from './staff-frame.server.ts'

/** The keys of this page, said where they can be turned off (2.1.4), for whoever is signed in and in every browser. Without a script there are none, and nothing is said of them. */
export function ReviewKeys({ keys: state }: { keys: StaffFrame['keys'] }) {
  const nonce = useNonce()
  const keys = [
    { key: 'j', words: say('review.keys.next') },
    { key: 'k', words: say('review.keys.previous') },
    { key: 'a', words: say('review.keys.approve') },
    { key: 'r', words: say('review.keys.sendBack') },
    { key: 'h', words: say('review.keys.hide') },
    { key: '?', words: say('review.keys.help') },
  ]
  return (
    <>
      <Button
        type="button"
        look="quiet"
        hidden
        data-keys-open=""
        data-key="?"
        aria-haspopup="dialog"
      >
        {say('review.keys.title')}
      </Button>
      <dialog className="keys" id="keys" aria-labelledby="keys-title">
        <form method="dialog" className="stack">
          <h2 id="keys-title">{say('review.keys.title')}</h2>
          <dl>
            {keys.map(({ key, words }) => (
              <div key={key}>
                <dt>
                  <kbd>{key}</kbd>
                </dt>
                <dd>{words}</dd>
              </div>
            ))}
          </dl>
          <p className="small soft">{say('review.keys.never')}</p>
          <div className="choice">
            <input type="checkbox" id="keys-on" data-keys-on="" defaultChecked={state === 'on'} />
            <label htmlFor="keys-on">{say('review.keys.on')}</label>
          </div>
          <div className="actions">
            <Button look="secondary">{say('review.keys.close')}</Button>
          </div>
        </form>
      </dialog>
      <script src={reviewScript} defer nonce={nonce} suppressHydrationWarning />
    </>
  )
}
