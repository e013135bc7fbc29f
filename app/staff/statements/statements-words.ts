import { say } from '#app/words/say.ts'

/** What was just done with the statements of a year. */
export function sayStatementsDone(done: string | null): string | undefined {
  return done === 'started' ? say('treasury.statements.done.started') : undefined
}

/** Why it was not done. */
export function sayStatementsRefused(done: string | null): string | undefined {
  const known = refusals.find((one) => one === done)
  return known && say(`treasury.statements.notDone.${known}`)
}

const refusals = ['running', 'nothing-given', 'no-such-donor', 'nothing-to-print'] as const
