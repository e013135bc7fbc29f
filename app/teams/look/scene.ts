import type { TeamKind } from '#db/schema/teams.ts'

/** The drawn covers; each is drawn in the page's own colour. */
export const scenes = [
  'grill-evening',
  'reading-lamp',
  'lawn-chairs',
  'front-porch',
  'morning-window',
  'workbench',
  'school-bus',
  'wild-flowers',
  'yard-sale',
  'long-table',
  'last-green',
  'lake-pier',
] as const

export type Scene = (typeof scenes)[number]

export function isScene(name: string | null): name is Scene {
  return scenes.some((scene) => scene === name)
}

/** The cover that was chosen, or the one that goes with the kind of team. */
export function sceneOf(kind: TeamKind, chosen: string | null): Scene {
  if (isScene(chosen)) return chosen
  switch (kind) {
    case 'mens_group':
      return 'grill-evening'
    case 'book_club':
      return 'reading-lamp'
    case 'friends':
      return 'lawn-chairs'
    case 'family':
      return 'front-porch'
    case 'congregation':
      return 'morning-window'
    case 'workplace':
      return 'workbench'
    case 'school':
      return 'school-bus'
    case 'other':
      return 'wild-flowers'
  }
}
