import type { Said } from '#app/ui/said.ts'
import { say } from '#app/words/say.ts'

/** What was just done to a team, for the page that follows. */
export function sayTeamDone(done: string | null): Said | undefined {
  const title = ofTeam(done)
  return title === undefined ? undefined : { kind: kindOf(done), title }
}

function ofTeam(done: string | null): string | undefined {
  if (done === 'name-off') return say('members.staff.takenOff')
  if (done === 'not-named') return say('members.staff.notNamed')
  const known = toTeams.find((one) => one === done)
  return known && say(`staff.teamDone.${known}`)
}

/** Whether a text was decided just now, by whomever: the next one is then what matters. */
export function isDecided(done: string | null): 'yes' | 'no' {
  return done === 'approved' || done === 'sent-back' || done === 'already-decided' ? 'yes' : 'no'
}

/** What was just done on other parts of the desk. */
export function sayDone(done: string | null): Said | undefined {
  const title = ofElsewhere(done)
  return title === undefined ? undefined : { kind: kindOf(done), title }
}

function ofElsewhere(done: string | null): string | undefined {
  if (done === 'credited') return say('members.staff.credited')
  const ofDonor = ofDonors.find((one) => one === done)
  if (ofDonor) return say(`donors.done.${ofDonor}`)
  if (done === 'moved') return say('moves.moved')
  const words = ofMessages.find((one) => one === done)
  if (words) return say(`review.messageDone.${words}`)
  if (done === 'keys-on' || done === 'keys-off') return say(`review.keysDone.${done}`)
  if (done === 'words-hidden' || done === 'words-shown') return say(`review.wordsDone.${done}`)
  const known = elsewhere.find((one) => one === done)
  return known && say(`staff.done.${known}`)
}

function kindOf(done: string | null): Said['kind'] {
  if (refused.some((one) => one === done)) return 'warning'
  return before.some((one) => one === done) ? 'info' : 'success'
}

/** What could not be done. */
const refused = [
  'changed-since',
  'message-changed',
  'not-live',
  'no-receipt',
  'unknown',
  'passkey-last-way',
] as const

/** What was so already, or is not settled yet. */
const before = [
  'already-decided',
  'taken-back',
  'already-hidden',
  'not-hidden',
  'already-closed',
  'already-open',
  'not-closed',
  'not-named',
  'picture-gone',
  'message-decided',
  'merged-before',
  'not-merged',
  'just-sent',
  'already-settled',
  'pending',
  'unchanged',
  'already-paused',
  'not-paused',
] as const

const toTeams = [
  'approved',
  'sent-back',
  'already-decided',
  'taken-back',
  'changed-since',
  'hidden',
  'already-hidden',
  'shown',
  'not-hidden',
  'closed',
  'already-closed',
  'not-live',
  'reopened',
  'already-open',
  'not-closed',
  'picture-down',
  'picture-gone',
] as const

const ofMessages = [
  'message-shown',
  'message-hidden',
  'message-decided',
  'message-changed',
] as const

const ofDonors = ['merged', 'merged-before', 'separated', 'not-merged'] as const

const elsewhere = [
  'resent',
  'just-sent',
  'no-receipt',
  'settled',
  'already-settled',
  'refunded',
  'pending',
  'paid-back',
  'unknown',
  'saved',
  'unchanged',
  'paused',
  'already-paused',
  'resumed',
  'not-paused',
  'invited',
  'changed',
  'disabled',
  'reset',
  'sessions-ended',
  'passkey-added',
  'passkey-removed',
  'passkey-last-way',
  'password-set',
  'session-ended',
  'others-ended',
] as const
