import { say } from '#app/words/say.ts'

/** What was just done to a monthly gift, for the page that follows. */
export function sayEndingDone(done: string | null): string | undefined {
  if (done === 'stopped') return say('monthly.staff.done')
  return done === 'under-way' ? say('monthly.staff.doneUnderWay') : undefined
}
