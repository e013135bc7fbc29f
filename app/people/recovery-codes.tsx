import '#app/ui/styles/sign-in.css'
import { LinkButton } from '#app/ui/button.tsx'
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
      <p>
        <LinkButton href={next}>{say('people.recoveryCodes.kept')}</LinkButton>
      </p>
    </>
  )
}
