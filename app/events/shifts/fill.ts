/** How many have taken a shift, of how many it needs. */
export interface Fill {
  readonly taken: number
  readonly needed: number
}

export type FillState = 'empty' | 'some' | 'full'

/** What the colour of a shift stands for; the number and a word say the same. */
export function fillOf({ taken, needed }: Fill): FillState {
  if (taken >= needed) return 'full'
  return taken === 0 ? 'empty' : 'some'
}
