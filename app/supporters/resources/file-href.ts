/** Under which the bytes of a file lie in the store. */
export function storedName(name: string): string {
  return `${name}.pdf`
}

/** Where the file of something that everybody may see is given out; its name is 128 random bits (S26). */
export function fileHref(name: string): string {
  return `/resources/files/${storedName(name)}`
}

/** Reads the last part of such an address. @returns `undefined` for every text that is none. */
export function readStoredName(text: string): string | undefined {
  return /^([0-9a-f]{32})\.pdf$/.exec(text)?.[1]
}
