interface Claims {
  readonly method: string
  readonly secFetchSite: string | undefined
  readonly origin: string | undefined
  readonly hasCookie: boolean
}

/**
 * Whether a request that may change something comes from a page of ours (S14). Browsers say so in `Sec-Fetch-Site`, or at
 * least in `Origin`; neither can be set by another site's script. Who says neither is no browser and may not use a cookie.
 */
export function isOurOwn(
  { method, secFetchSite, origin, hasCookie }: Claims,
  ownOrigin: string,
): boolean {
  if (method === 'GET' || method === 'HEAD' || method === 'OPTIONS') return true
  if (secFetchSite !== undefined) return secFetchSite === 'same-origin'
  if (origin !== undefined) return origin === ownOrigin
  return !hasCookie
}
