import '#app/ui/styles/sign-in.css'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { say } from '#app/words/say.ts'

/** Shown this once. */
export function RecoveryCodes({ codes, next }: { codes: readonly string[]; next: string }) {
  return (
    <>
      <p>{say('people.recoveryCodes.words')}</p>
      <ol className="recovery-codes">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ol>
      <p className="actions">
        <LinkButton href={next}>{say('people.recoveryCodes.kept')}</LinkButton>
        <Button
          type="button"
          look="secondary"
          data-copy={codes.join('\n')}
          data-copied={say('people.recoveryCodes.copied')}
          hidden
        >
          {say('people.recoveryCodes.copy')}
        </Button>
      </p>
    </>
  )
}
