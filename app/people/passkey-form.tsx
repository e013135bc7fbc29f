import type { ReactNode } from 'react'
// oxlint-disable-next-line import/default -- the query makes it the address of the script
import passkeyScript from '#app/people/passkey.js?worker&url'
import { Button } from '#app/ui/button.tsx'
import type { ButtonLook } from '#app/ui/button.tsx'
import { useNonce } from '#app/ui/nonce.tsx'
import { say } from '#app/words/say.ts'

interface PasskeyFormProps {
  /** `get` signs with a passkey that is there, `create` makes a new one. */
  does: 'get' | 'create'
  /** Where the browser is told what to sign. */
  challenge: string
  /** Where the answer goes; the page's own address when left out. */
  action?: string | undefined
  /** Offer a passkey below the field for the email too. */
  autofill?: 'autofill' | undefined
  button: string
  look?: ButtonLook | undefined
  error?: string | undefined
  /** Other fields. */
  children?: ReactNode
}

/** A form that a passkey fills in. It needs a script, so its page says another way too. */
export function PasskeyForm({
  does,
  challenge,
  action,
  autofill,
  button,
  look,
  error,
  children,
}: PasskeyFormProps) {
  return (
    <form
      method="post"
      action={action}
      className="stack passkey"
      noValidate
      hidden
      data-passkey-part=""
      data-passkey={does}
      data-challenge={challenge}
      data-autofill={autofill}
      data-words-known={say('people.passkey.known')}
      data-words-cancelled={say('people.passkey.cancelled')}
      data-words-failed={say('people.passkey.failed')}
    >
      <input type="hidden" name="passkey" />
      {children}
      <div className={error ? 'field field--invalid' : 'field'}>
        <p className="field-error" id="passkey-error" role="alert" data-passkey-words="">
          {error}
        </p>
        <div className="actions">
          <Button
            id="passkey"
            look={look}
            busyText={say('people.passkey.busy')}
            aria-describedby="passkey-error"
          >
            {button}
          </Button>
        </div>
      </div>
    </form>
  )
}

/** Once on every page that has such a form. */
export function PasskeyScript() {
  return <script type="module" src={passkeyScript} nonce={useNonce()} suppressHydrationWarning />
}
