import { createContext } from 'react'

/** The number of this request, for people to quote when they ask for help. Provided by the server's entry. */
export const RequestIdContext = createContext<string | undefined>(undefined)
