import { invalid, missing } from '../errors.ts'
import type { SubjectName, Tables } from '../state/rows.ts'
import type { Span, Table } from '../state/table.ts'
import type { Param, Params } from './decode.ts'

export interface Page<Item> {
  readonly object: 'list'
  readonly url: string
  readonly has_more: boolean
  readonly data: readonly Item[]
}

interface Row {
  readonly id: string
  readonly created: number
}

/** Which rows of a table a list asks for beside the span of time, by the name of the parameter. */
export type Filter<Kept> = (row: Kept) => boolean

/**
 * One page of a table, newest first, as `limit`, `starting_after`, `ending_before` and `created` ask.
 * @throws Refusal for a limit beyond 1 to 100, or a cursor that is no object.
 */
export function pageOf<Kept extends Row>(
  table: Table<Kept>,
  params: Params,
  url: string,
  filter: Filter<Kept>,
): Page<Kept> {
  const limit = limitOf(params)
  const span = spanOf(params['created'])
  const after = cursorOf(table, params, 'starting_after')
  const before = cursorOf(table, params, 'ending_before')
  if (after !== undefined && before !== undefined)
    throw invalid('You can only specify one of these parameters: starting_after, ending_before.')
  const rows = before === undefined ? table.newestFirst(span, after) : table.newerThan(before, span)
  const data: Kept[] = []
  for (const row of rows) {
    if (!filter(row)) continue
    if (data.length === limit)
      return { object: 'list', url, has_more: true, data: before ? data.toReversed() : data }
    data.push(row)
  }
  return { object: 'list', url, has_more: false, data: before ? data.toReversed() : data }
}

function cursorOf<Kept extends Row>(
  table: Table<Kept>,
  params: Params,
  name: 'starting_after' | 'ending_before',
): string | undefined {
  const id = text(params[name])
  if (id !== undefined && table.get(id) === undefined) throw missing('object', id, name)
  return id
}

/** The few rows that a look-up by another object gives, newest first. */
export function pageOfFew<Kept extends Row>(
  rows: readonly Kept[],
  params: Params,
  url: string,
): Page<Kept> {
  const limit = limitOf(params)
  const newest = rows.toSorted((one, other) => other.created - one.created)
  const after = text(params['starting_after'])
  const start = after === undefined ? 0 : newest.findIndex(({ id }) => id === after) + 1
  const data = newest.slice(start, start + limit)
  return { object: 'list', url, has_more: newest.length > start + limit, data }
}

export function text(param: Param | undefined): string | undefined {
  return typeof param === 'string' ? param : undefined
}

/** The texts of a list such as `expand[0]`, `types[0]`. */
export function texts(param: Param | undefined): string[] {
  if (!Array.isArray(param)) return []
  return param.filter((item) => typeof item === 'string')
}

/** The row that an id in the path names. */
export function rowOf<Name extends SubjectName>(
  tables: { readonly [Each in SubjectName]: Table<Tables[Each]> },
  name: Name,
  id: string,
): Tables[Name] {
  const table: Table<Tables[Name]> = tables[name]
  const row = table.get(id)
  if (row === undefined) throw missing(name.replace('.', ' '), id)
  return row
}

function limitOf(params: Params): number {
  const limit = Number(text(params['limit']) ?? 10)
  if (!Number.isInteger(limit) || limit < 1 || limit > 100)
    throw invalid('This value must be between 1 and 100.', { param: 'limit' })
  return limit
}

function spanOf(created: Param | undefined): Span {
  if (created === undefined) return {}
  if (typeof created === 'string') return { gte: Number(created), lte: Number(created) }
  return Object.fromEntries(Object.entries(created).map(([bound, value]) => [bound, Number(value)]))
}
