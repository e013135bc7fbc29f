import { Button, LinkButton } from '#app/ui/button.tsx'
import { say } from '#app/words/say.ts'

interface SigningSecretProps {
  id: string
  secret: string
  /** Whether the one before it still signs. */
  isNew?: boolean | undefined
}

/** Shown this once. */
export function SigningSecret({ id, secret, isNew }: SigningSecretProps) {
  return (
    <div className="measure stack">
      <p>{say('webhooks.secret.words')}</p>
      <p>
        <code>{secret}</code>
      </p>
      {isNew && <p>{say('webhooks.secret.rotatedWords')}</p>}
      <p className="actions">
        <Button
          type="button"
          look="secondary"
          data-copy={secret}
          data-copied={say('people.recoveryCodes.copied')}
          hidden
        >
          {say('webhooks.secret.copy')}
        </Button>
        <LinkButton href={`/staff/settings/webhooks/${id}`}>
          {say('webhooks.secret.next')}
        </LinkButton>
      </p>
    </div>
  )
}

/** Asks before the secret is changed: the other program has to be told. */
export function RotateSecret({ id }: { id: string }) {
  return (
    <form method="post" className="measure stack">
      <p>{say('webhooks.rotateWords')}</p>
      <div className="actions">
        <Button busyText={say('webhooks.rotating')}>{say('webhooks.rotateYes')}</Button>
        <LinkButton href={`/staff/settings/webhooks/${id}`} look="quiet">
          {say('webhooks.secret.keep')}
        </LinkButton>
      </div>
    </form>
  )
}
