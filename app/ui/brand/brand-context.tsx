import { createContext } from 'react'
import type { BrandLogo } from './brand-logo.ts'

export interface ShownBrand {
  readonly name: string
  readonly color: string | null
  readonly logo: BrandLogo | null
}

/** Whose site it is, for a page that has no data of its own. Provided by the server's entry. */
export const BrandContext = createContext<ShownBrand | null>(null)
