import type { Metadata } from '../state/rows.ts'

type Given = Readonly<Record<string, string | number | null>> | '' | null | undefined

/** What Stripe keeps of metadata: texts; an empty one takes its key away, an empty whole takes all. */
export function merged(kept: Metadata, given: Given): Metadata {
  if (given === undefined) return kept
  if (given === null || given === '') return {}
  const all = { ...kept, ...given }
  return Object.fromEntries(
    Object.entries(all)
      .filter(([, value]) => value !== null && value !== '')
      .map(([key, value]) => [key, String(value)]),
  )
}
