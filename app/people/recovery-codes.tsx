import '#app/ui/styles/sign-in.css'
import { LinkButton } from '#app/ui/button.tsx'

/** Shown this once. */
export function RecoveryCodes({ codes, next }: { codes: readonly string[]; next: string }) {
  return (
    <>
      <p>
        If you lose your phone or your passkey, each of these codes lets you in once. We cannot show
        them again: print this page, or copy them to a safe place that is not on the same device.
      </p>
      <ol className="recovery-codes">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ol>
      <p>
        <LinkButton href={next}>I have kept them. Go on</LinkButton>
      </p>
    </>
  )
}
