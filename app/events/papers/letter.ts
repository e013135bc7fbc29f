/** Letter, upright, in points. */
export const LETTER = { width: 612, height: 792 } as const
