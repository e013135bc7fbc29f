import type { LogoGround } from '#db/schema/pictures.ts'

/** Whose site it is, as this process last read it: for the pages that say what went wrong, which may not ask. */
export interface KnownBrand {
  readonly name: string
  readonly color: string | null
  /** What the colour is as words on paper of each theme. */
  readonly accents: { readonly light: string; readonly dark: string }
  /** Null: the mark that the site comes with. */
  readonly logo: KnownLogo | null
}

interface KnownLogo {
  readonly name: string
  readonly width: number
  readonly height: number
  readonly ground: LogoGround
  readonly href: string
  /** `instead-of-the-name`: it is the name itself, which is then not written beside it. */
  readonly standing: 'instead-of-the-name' | 'beside-the-name'
}

let known: KnownBrand | null = null

export function rememberBrand(brand: KnownBrand): void {
  known = brand
}

/** @returns `null` before anything was read of the organization. */
export function knownBrand(): KnownBrand | null {
  return known
}
