import type { ReactNode } from 'react'
import { useNonce } from '#app/ui/nonce.tsx'
import uploadScript from '#app/ui/upload.js?url'
import { say } from '#app/words/say.ts'
import { MOST_BYTES } from './upload.ts'

interface SendingFormProps {
  action: string
  /** Where it says that a file is too large. */
  tooLargeHref: string
  /** What is sent, for who hears how far it is. */
  what: string
  button: ReactNode
  children: ReactNode
}

/** A form that sends one picture from a phone or a desk and shows how far it is; an ordinary form without the script. */
export function SendingForm({ action, tooLargeHref, what, button, children }: SendingFormProps) {
  const nonce = useNonce()
  return (
    <form
      method="post"
      action={action}
      encType="multipart/form-data"
      className="form"
      noValidate
      data-upload=""
      data-most-bytes={MOST_BYTES}
      data-too-large={tooLargeHref}
      data-say-sending={say('pictures.upload.sending', { percent: '%%' })}
      data-say-working={say('pictures.upload.working')}
      data-say-broken={say('pictures.upload.broken')}
    >
      {children}
      <div className="upload-state">
        <progress hidden aria-label={what} />
        <output />
      </div>
      <div className="actions">{button}</div>
      <script src={uploadScript} defer nonce={nonce} suppressHydrationWarning />
    </form>
  )
}
