import type { Answer } from '#app/teams/answer.ts'
import { holdsCardNumber } from './card-number.ts'

/** What looks like the number of a card is not said again (S18). */
export function withoutCards<Name extends string>(
  values: Answer<Name>['values'],
): Answer<Name>['values'] {
  const kept: Partial<Record<Name, string>> = { ...values }
  for (const name of Object.keys(kept) as Name[])
    if (holdsCardNumber(kept[name] ?? '')) delete kept[name]
  return kept
}
