const privatePaths = /^\/(?:manage|staff|sign-in|gifts|start|dev)(?:[/.]|$)|\/give(?:[/.]|$)/

interface Answer {
  readonly path: string
  readonly hasCookie: boolean
  /** What the route itself said. */
  readonly given: string | null
}

/** Nothing that may be about one person is kept by anybody; the rest only when its route says so (S16). */
export function cacheControl({ path, hasCookie, given }: Answer): string {
  if (hasCookie || given === null || privatePaths.test(path)) return 'no-store'
  return given
}
