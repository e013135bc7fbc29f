/** What the HTTP server tells every loader and action of the request, beside the request itself. */
export interface RequestFacts {
  readonly requestId: string
  /** The client's address, read from as many proxies as are trusted and no more (S21). */
  readonly clientAddress: string
  /** For the scripts of this one response (S15); no loader returns it. */
  readonly nonce: string
}

declare module '@remix-run/node' {
  interface AppLoadContext extends RequestFacts {}
}
