import type { SignInOutcome } from './complete-sign-in.server.ts'

/** Why a code or a link did not sign in, and how to go on. */
export function complainOfCode(outcome: Exclude<SignInOutcome, { kind: 'signed-in' }>): string {
  switch (outcome.kind) {
    case 'wrong-code':
      return `That code does not match. You can try ${outcome.triesLeft === 1 ? 'once' : `${outcome.triesLeft} times`} more.`
    case 'code-needed':
      return 'Type the six-digit code from the same message.'
    case 'gone':
      return 'That link and code do not work any more. Ask for a new message, then use the newest one.'
  }
}
