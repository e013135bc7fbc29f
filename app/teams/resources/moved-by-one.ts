export type Way = 'up' | 'down'

/** The same list with one of its things a place further up or down; at the end it stays. */
export function movedByOne<Thing>(list: readonly Thing[], from: number, way: Way): Thing[] {
  const to = way === 'up' ? from - 1 : from + 1
  const moved = list[from]
  if (moved === undefined || to < 0 || to >= list.length) return [...list]
  const rest = list.filter((_thing, place) => place !== from)
  return [...rest.slice(0, to), moved, ...rest.slice(to)]
}

export function readWay(form: FormData): Way {
  return form.get('way') === 'up' ? 'up' : 'down'
}
