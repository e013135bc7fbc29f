import type { DiningStep } from '#db/schema/dining-nights.ts'
import type { StepNote } from './night-facts.server.ts'
import { isHeld, reachedBy } from './night-state.ts'
import type { Deed, NightFacts, NightState } from './night-state.ts'
import type { StepName } from './night-words.ts'

type MilestoneName = StepName | NightState

export interface Milestone {
  readonly name: MilestoneName
  readonly isDone: boolean
  /** When and by whom, as often as it was done. */
  readonly deeds: readonly MilestoneDeed[]
  /** What a captain can note by hand. */
  readonly step: StepName | null
}

interface MilestoneDeed extends Deed {
  readonly key: string
  readonly note: string
  /** A step can be taken back. */
  readonly stepId: string | null
}

interface Beside {
  readonly today: string
  readonly notes: readonly StepNote[]
}

/** The whole way of a night, with what of it is done. Of a check one line says how it stands. */
export function milestonesOf(facts: NightFacts, { today, notes }: Beside): readonly Milestone[] {
  const reached = reachedBy(facts, today)
  const has = (state: NightState) => reached.some((one) => one.state === state)
  const held = isHeld(facts)
  const noted = (name: DiningStep, may: boolean): Milestone => {
    const deeds = notes.filter(({ step }) => step === name)
    return {
      name,
      isDone: deeds.length > 0,
      deeds: deeds.map(({ publicId, on, by, note }) => ({
        key: publicId,
        on,
        by,
        note,
        stepId: publicId,
      })),
      step: may ? name : null,
    }
  }
  const come = (name: NightState): Milestone => {
    const deed = reached.find(({ state }) => state === name)
    return {
      name,
      isDone: deed !== undefined,
      deeds: deed ? [{ key: name, on: deed.on, by: deed.by, note: '', stepId: null }] : [],
      step: null,
    }
  }
  if (has('cancelled'))
    return [
      ...(['asked', 'booked', 'confirmed'] as const).map((name) => noted(name, false)),
      come('cancelled'),
    ].filter(({ isDone }) => isDone)
  const due = { ...come(has('overdue') ? 'overdue' : 'check_due'), isDone: false }
  return [
    noted('asked', true),
    noted('booked', true),
    formSent(facts),
    noted('confirmed', true),
    noted('called', true),
    come('held'),
    noted('figure_asked', held),
    come('figure_known'),
    ...(facts.share === null || has('received') ? [] : [due]),
    ...(has('check_due') && (has('overdue') || notes.some(({ step }) => step === 'chased'))
      ? [noted('chased', held)]
      : []),
    ...(facts.share === null && facts.figure !== null ? [] : [come('received')]),
    noted('thanked', held),
    come('closed'),
  ]
}

function formSent({ formSentOn }: NightFacts): Milestone {
  return {
    name: 'form_sent',
    isDone: formSentOn !== null,
    deeds:
      formSentOn === null
        ? []
        : [{ key: 'form_sent', on: formSentOn, by: null, note: '', stepId: null }],
    step: 'form_sent',
  }
}
