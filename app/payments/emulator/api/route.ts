import type { World } from '../world.ts'
import type { Params } from './decode.ts'
import { validated } from './validate.ts'
import type { Requests, SchemaName } from './validate.ts'

/** One request of the API, after its key and its form were read. */
export interface Call {
  readonly world: World
  /** The id in the path; empty when the path has none. */
  readonly id: string
  readonly path: string
  readonly params: Params
}

export interface Route {
  readonly method: 'GET' | 'POST' | 'DELETE'
  readonly path: string
  readonly answer: (call: Call) => object
}

export function read(path: string, answer: Route['answer']): Route {
  return { method: 'GET', path, answer }
}

/** Nothing is written that was not checked: each POST names the schema of what it asks. */
export function write<Name extends SchemaName>(
  path: string,
  schema: Name,
  answer: (call: Call, asked: Requests[Name]) => object,
): Route {
  return {
    method: 'POST',
    path,
    answer: (call) => answer(call, validated(schema, call.params)),
  }
}
