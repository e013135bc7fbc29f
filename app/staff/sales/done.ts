import { say } from '#app/words/say.ts'

/** What was just done to places that a payment bought. */
export function sayPlacesDone(done: string | null): string | undefined {
  if (done === 'places-given-back') return say('ticketMoney.staff.doneRefund')
  return done === 'places-kept' ? say('ticketMoney.staff.doneKeep') : undefined
}
