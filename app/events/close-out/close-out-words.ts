import { doneIn } from '#app/platform/done-in.ts'
import { say } from '#app/words/say.ts'
import type { CloseOut } from './close-out-page.server.ts'

/** Of what came for places and from sponsors: what they get for it, and the gift in it. */
export function worthRows({ worth }: Pick<CloseOut, 'worth'>) {
  return worth === null
    ? []
    : [
        { term: say('closeOut.fairValue'), value: worth.fairValue },
        { term: say('closeOut.deductible'), value: worth.deductible },
      ]
}

/** What came in, by kind; what a box held more or less than its sheet said stands by itself. */
export function partRows({ parts }: Pick<CloseOut, 'parts'>) {
  return parts.map(({ code, amount }) => ({ term: say(`closeOut.part.${code}`), value: amount }))
}

const dones = ['closed', 'open-items', 'not-held', 'reopened', 'not-closed'] as const

/** What was just done, as the address after it says. */
export function readCloseOutDone(request: Request) {
  return doneIn(request, dones)
}

export type CloseOutDone = NonNullable<ReturnType<typeof readCloseOutDone>>
