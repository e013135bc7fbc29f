/** What a page says at its top of what somebody just asked for. */
export interface Said {
  /** `info` where nothing had to be done, `warning` where it could not be. */
  readonly kind: 'success' | 'info' | 'warning'
  readonly title: string
}

/** The same as the address of the page says in `?done=`; `null` where it is none of `kinds`. */
export function saidIn<Done extends string>(
  request: Request,
  kinds: Readonly<Record<Done, Said['kind']>>,
  title: (done: Done) => string,
): Said | null {
  return saidOf(new URL(request.url).searchParams.get('done'), kinds, title)
}

export function saidOf<Done extends string>(
  done: string | null,
  kinds: Readonly<Record<Done, Said['kind']>>,
  title: (done: Done) => string,
): Said | null {
  return done !== null && isOneOf(kinds, done) ? { kind: kinds[done], title: title(done) } : null
}

function isOneOf<Done extends string>(
  kinds: Readonly<Record<Done, unknown>>,
  done: string,
): done is Done {
  return Object.hasOwn(kinds, done)
}
