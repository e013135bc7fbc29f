/** `approve-team` as `Approve team`. */
export function sayAction(action: string): string {
  const words = action.replaceAll('-', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** What an entry holds, as pairs of a name and its text; before and after stand together. */
export function sayDetail(detail: unknown): (readonly [string, string])[] {
  if (!isRecord(detail)) return []
  const { before, after, ...rest } = detail
  const changes =
    isRecord(before) && isRecord(after)
      ? Object.keys(after).map(
          (name) =>
            [sayName(name), `${sayValue(before[name])} → ${sayValue(after[name])}`] as const,
        )
      : []
  return [
    ...changes,
    ...Object.entries(rest).map(([name, value]) => [sayName(name), sayValue(value)] as const),
  ]
}

/** `hotline_number` and `submittedAt` as words. */
function sayName(name: string): string {
  return name
    .replaceAll('_', ' ')
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
}

function sayValue(value: unknown): string {
  if (value === null || value === undefined || value === '') return 'nothing'
  if (typeof value === 'string') return value
  return JSON.stringify(value)
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
