import { Button, LinkButton } from '#app/ui/button.tsx'
import { CodeField, TextField } from '#app/ui/text-field.tsx'

interface EnrolmentFormProps {
  email: string
  secret: string
  /** The address of the QR code. */
  picture: string
  passwordError: string | undefined
  codeError: string | undefined
}

/** A password, then the authenticator app, then a code of it that shows the app is set up. */
export function EnrolmentForm({
  email,
  secret,
  picture,
  passwordError,
  codeError,
}: EnrolmentFormProps) {
  return (
    <form method="post" noValidate className="stack">
      <p>
        For <strong>{email}</strong>. You need your phone with an authenticator app, such as Google
        Authenticator, Aegis or 1Password.
      </p>
      {/* A password manager keeps the password under this name. */}
      <input
        type="text"
        name="username"
        autoComplete="username"
        defaultValue={email}
        readOnly
        hidden
      />
      <h2>1. Choose a password</h2>
      <TextField
        name="password"
        label="New password"
        type="password"
        autoComplete="new-password"
        hint="At least 8 characters; 15 or more is better. Four words that do not belong together are good."
        error={passwordError}
      />
      <h2>2. Add this account to your app</h2>
      <p>Scan this picture with the app.</p>
      <img
        src={picture}
        width={220}
        height={220}
        alt="QR code for your authenticator app. The same key stands below as text."
      />
      <p>
        Or type this key into the app: <code>{secret.match(/.{1,4}/g)?.join(' ')}</code>
      </p>
      <h2>3. Type the code that the app shows</h2>
      <CodeField name="code" label="Six-digit code" error={codeError} />
      <div>
        <Button busyText="Setting up…">Set up my sign-in</Button>
      </div>
    </form>
  )
}

/** Shown this once. */
export function RecoveryCodes({ codes }: { codes: readonly string[] }) {
  return (
    <>
      <p>
        You are set up and signed in. If you lose your phone, each of these codes lets you in once.
        We cannot show them again: print this page or copy them to a safe place now.
      </p>
      <ol>
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ol>
      <p>
        <LinkButton href="/staff">I have kept them. To the desk</LinkButton>
      </p>
    </>
  )
}
