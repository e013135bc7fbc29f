import { say } from '#app/words/say.ts'
import type { EventKind, StreetShown } from '#db/schema/events.ts'
import type { Scene } from '#app/teams/look/scene.ts'

export const eventKinds = [
  'yard_sale',
  'dining_night',
  'golf_outing',
  'gathering',
] as const satisfies readonly EventKind[]

/** "Yard sale" */
export function sayEventKind(kind: EventKind): string {
  return say(`events.kind.${kind}`)
}

/** "Yard sale in Shorewood" */
export function sayEventInTown(kind: EventKind, town: string): string {
  const words = sayEventKind(kind)
  return town === '' ? words : say('events.kindInTown', { kind: words, town })
}

/** A yard sale is at somebody's home, so that its street is kept back unless they say otherwise (S34). */
export function streetShownFor(kind: EventKind): StreetShown {
  switch (kind) {
    case 'yard_sale':
      return 'day_of'
    case 'gathering':
      return 'after_rsvp'
    case 'dining_night':
    case 'golf_outing':
      return 'public'
  }
}

/** The drawn cover of a kind, until another one is chosen. */
export function sceneFor(kind: EventKind): Scene {
  switch (kind) {
    case 'yard_sale':
      return 'yard-sale'
    case 'dining_night':
      return 'long-table'
    case 'golf_outing':
      return 'last-green'
    case 'gathering':
      return 'lawn-chairs'
  }
}
