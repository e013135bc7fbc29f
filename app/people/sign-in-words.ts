import { say } from '#app/words/say.ts'
import type { SignInOutcome } from './complete-sign-in.server.ts'

/** Why a code or a link did not sign in, and how to go on. */
export function complainOfCode(outcome: Exclude<SignInOutcome, { kind: 'signed-in' }>): string {
  switch (outcome.kind) {
    case 'wrong-code':
      return say('people.signIn.wrongCode', { n: outcome.triesLeft })
    case 'code-needed':
      return say('people.signIn.codeNeeded')
    case 'gone':
      return say('people.signIn.codeGone')
  }
}
