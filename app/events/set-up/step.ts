/** The screens on which an event is set up, in their order. */
export const steps = ['when', 'where', 'story', 'look'] as const
export type Step = (typeof steps)[number]

export function readStep(name: string | undefined): Step | undefined {
  return steps.find((step) => step === name)
}

/** What comes after it; the last one leads back to the event. */
export function stepAfter(step: Step): Step | undefined {
  return steps[steps.indexOf(step) + 1]
}

/** How many days an event may have. */
const MOST_DAYS = 4
export const dayPlaces = Array.from({ length: MOST_DAYS }, (_, index) => index + 1)

/** The fields of each screen, in their order. */
export function fieldsOf(step: Step): readonly string[] {
  switch (step) {
    case 'when':
      return [
        ...dayPlaces.flatMap((n) => [`day${n}`, `from${n}`, `to${n}`]),
        'rainPlan',
        'timeZone',
      ]
    case 'where':
      return ['place', 'town', 'street', 'streetShown', 'streetHours']
    case 'story':
      return ['title', 'story', 'capacity']
    case 'look':
      return ['cover']
  }
}
