import type { TeamKind } from '#db/schema/teams.ts'

/** The drawn covers; each is drawn in the page's own colour. */
const scenes = [
  { name: 'grill-evening', label: 'Grill in the evening' },
  { name: 'reading-lamp', label: 'Books by the lamp' },
  { name: 'lawn-chairs', label: 'Lawn chairs' },
  { name: 'front-porch', label: 'Front porch' },
  { name: 'morning-window', label: 'Window in the morning' },
  { name: 'workbench', label: 'Workbench' },
  { name: 'school-bus', label: 'School bus' },
  { name: 'wild-flowers', label: 'Wild flowers' },
  { name: 'yard-sale', label: 'Yard sale' },
  { name: 'long-table', label: 'Long table' },
  { name: 'last-green', label: 'The last green' },
  { name: 'lake-pier', label: 'Pier on the lake' },
] as const

export type Scene = (typeof scenes)[number]['name']

export function isScene(name: string | null): name is Scene {
  return scenes.some((scene) => scene.name === name)
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
