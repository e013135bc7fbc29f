import type { World } from '../world.ts'
import type { Params } from './decode.ts'
import type { SchemaName } from './validate.ts'

/** One request of the API, after its key and its form were read. */
export interface Call {
  readonly world: World
  /** The ids in the path, in order. */
  readonly id: string
  readonly path: string
  readonly params: Params
}

export interface ReadRoute {
  readonly method: 'GET' | 'DELETE'
  readonly path: string
  readonly answer: (call: Call) => object
}

/** Nothing is written that was not checked: each POST names the schema of its parameters. */
export interface WriteRoute {
  readonly method: 'POST'
  readonly path: string
  readonly schema: SchemaName
  readonly answer: (call: Call) => object
}

export type Route = ReadRoute | WriteRoute
