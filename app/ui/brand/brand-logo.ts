/** The organization's own logo, as it was read and written anew. */
export interface BrandLogo {
  readonly name: string
  readonly width: number
  readonly height: number
  /** On which paper it can be seen; on the other it is set on a sheet of its own. */
  readonly ground: 'any' | 'pale' | 'dark'
}

/** Pages show the lighter file, letters the one that every mail program knows. */
export function logoHref({ name, width }: BrandLogo, ending: 'webp' | 'png'): string {
  return `/pictures/${name}-${width}.${ending}`
}

/** A wide logo is nearly always the name itself, which is then not written beside it once more. */
export function standsAlone({ width, height }: Pick<BrandLogo, 'width' | 'height'>): boolean {
  return width >= height * 2
}
