import { createContext, useContext } from 'react'

/** The nonce of this response's content security policy (S15). Provided by the server's entry, never by a loader. */
export const NonceContext = createContext<string | undefined>(undefined)

export function useNonce(): string | undefined {
  return useContext(NonceContext)
}
