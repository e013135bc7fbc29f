import { say } from '#app/words/say.ts'

/** What was just done to a team, for the page that follows. */
export function sayTeamDone(done: string | null): string | undefined {
  if (done === 'name-off') return say('members.staff.takenOff')
  if (done === 'not-named') return say('members.staff.notNamed')
  return done === null ? undefined : teamWords.get(done)
}

/** What was just done on other parts of the desk. */
export function sayDone(done: string | null): string | undefined {
  if (done === 'credited') return say('members.staff.credited')
  return done === null ? undefined : words.get(done)
}

const teamWords = new Map([
  ['approved', 'Approved. The captains have been told.'],
  ['sent-back', 'Sent back. The captains have your words by e-mail.'],
  [
    'already-decided',
    'Somebody else decided about this text a moment ago. Below is how it stands.',
  ],
  ['taken-back', 'The captain took the text back to write on. It comes again when it is sent in.'],
  ['changed-since', 'The captain has sent in a newer text. Please read it before you decide.'],
  ['hidden', 'Hidden. Nobody sees the page now.'],
  ['already-hidden', 'The page was hidden already.'],
  ['shown', 'The page is back where it was.'],
  ['not-hidden', 'The page was not hidden.'],
  ['closed', 'Closed. People see the page and cannot give.'],
  ['already-closed', 'The page was closed already.'],
  ['not-live', 'Only a live page can be closed.'],
  ['reopened', 'Open again. People can give.'],
  ['already-open', 'The page was open already.'],
  ['not-closed', 'Only a closed page can be opened again.'],
])

const words = new Map([
  ['settled', 'Settled. The report is off the list.'],
  ['already-settled', 'Somebody else settled this report a moment ago.'],
  [
    'refunded',
    'Sent back. The donor has been told by e-mail, with a new receipt if part of the gift stays.',
  ],
  ['pending', 'Stripe has taken the refund and is still at it. This page shows when it is done.'],
  [
    'unknown',
    'Stripe did not answer. The refund is asked for again by itself until it is known; do not ask for it twice.',
  ],
  ['saved', 'Saved.'],
  ['unchanged', 'Nothing was different, so nothing was changed.'],
  ['paused', 'Giving is paused. Nobody can begin a gift.'],
  ['already-paused', 'Giving was paused already.'],
  ['resumed', 'Giving is open again.'],
  ['not-paused', 'Giving was not paused.'],
  ['invited', 'Invited. The link in the e-mail works for three days.'],
  ['changed', 'Changed. The person was signed out and told by e-mail.'],
  ['disabled', 'Access is taken away, and every session ended.'],
  ['reset', 'Password and second factor are void. A new link went out by e-mail.'],
  ['sessions-ended', 'Signed out everywhere.'],
  ['passkey-added', 'Added. From now on this passkey signs you in.'],
  ['passkey-removed', 'Removed. That passkey does not sign in any more.'],
  ['passkey-last-way', 'That passkey is your only way to sign in, so it was kept.'],
  ['password-set', 'Set. You were signed out everywhere else.'],
  ['session-ended', 'That browser is signed out.'],
  ['others-ended', 'Every other browser is signed out.'],
])
