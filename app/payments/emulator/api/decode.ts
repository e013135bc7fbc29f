/** What a form-encoded body says: texts, lists and groups of them. */
export interface Params {
  readonly [name: string]: Param
}

export type Param = string | readonly Param[] | Params

interface Group {
  [name: string]: string | Group
}

/** Reads `a[b][0]=c` as Stripe's library writes it. */
export function decodeForm(text: string): Params {
  const root: Group = Object.create(null)
  for (const [name, value] of new URLSearchParams(text)) {
    const path = name.replaceAll(']', '').split('[')
    const last = path.pop() ?? ''
    let group = root
    for (const part of path) group = groupIn(group, part)
    group[last === '' ? String(Object.keys(group).length) : last] = value
  }
  return listed(root) as Params
}

function groupIn(group: Group, name: string): Group {
  const inner = group[name]
  if (typeof inner === 'object') return inner
  const made: Group = Object.create(null)
  group[name] = made
  return made
}

/** A group whose names are 0, 1, 2 … is a list. */
function listed(group: Group): Param {
  const names = Object.keys(group)
  const values = names.map((name) => {
    const value = group[name] ?? ''
    return typeof value === 'string' ? value : listed(value)
  })
  if (names.length > 0 && names.every((name, index) => name === String(index))) return values
  return Object.fromEntries(names.map((name, index) => [name, values[index] ?? '']))
}
