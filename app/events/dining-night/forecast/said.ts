import type { DiningSaid } from '#db/schema/dining-nights.ts'

/** With fewer there is nothing to say that would not be about somebody. */
const LEAST_SAID = 10
/** Nobody's own few answers move what is said to and fro. */
const LEAST_BAND = 3

/**
 * What may be said of how many come, where it takes so many for the restaurant to give (0: it asks for nothing). A step is said
 * when it is well reached and kept as long as it is true, so that "enough" is never said of too few.
 */
export function stepOf(needed: number, people: number, said: DiningSaid | null): DiningSaid | null {
  for (const { step, from, until } of stepsFor(needed))
    if (people >= (step === said ? until : from)) return step
  return null
}

/** The highest first. */
function stepsFor(needed: number) {
  const table = { step: 'table', from: LEAST_SAID, until: LEAST_SAID - LEAST_BAND } as const
  if (needed === 0) return [table]
  const enough = Math.max(needed, LEAST_SAID)
  const nearly = Math.max(Math.ceil((needed * 3) / 4), LEAST_SAID)
  return [
    {
      step: 'enough',
      from: enough + Math.max(LEAST_BAND, Math.ceil(needed / 10)),
      until: enough,
    },
    { step: 'nearly', from: nearly, until: nearly - LEAST_BAND },
    table,
  ] as const
}
