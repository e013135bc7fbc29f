import type { ReactNode } from 'react'
import { Art } from '../art.tsx'
import { GrillEvening, LongTable, ReadingLamp } from './evenings.tsx'
import { LakePier, LastGreen, LawnChairs, WildFlowers } from './outdoors.tsx'
import { FrontPorch, SchoolBus, YardSale } from './places.tsx'
import { MorningWindow, Workbench } from './rooms.tsx'

const drawings: Record<string, () => ReactNode> = {
  'grill-evening': GrillEvening,
  'reading-lamp': ReadingLamp,
  'lawn-chairs': LawnChairs,
  'front-porch': FrontPorch,
  'morning-window': MorningWindow,
  workbench: Workbench,
  'school-bus': SchoolBus,
  'wild-flowers': WildFlowers,
  'yard-sale': YardSale,
  'long-table': LongTable,
  'last-green': LastGreen,
  'lake-pier': LakePier,
}

interface CoverArtProps {
  scene: string
  /** `sheet` where a `CoverSheet` on the same page holds the drawing: in a list, so that it is sent once. */
  from?: 'here' | 'sheet' | undefined
}

/** A drawn cover by name, in the colour around it; it fills a box of three to two. */
export function CoverArt({ scene, from = 'here' }: CoverArtProps) {
  return (
    <Art viewBox={FIELD} fit="filling">
      {from === 'sheet' ? <use href={`#cover-${scene}`} width="480" height="320" /> : draw(scene)}
    </Art>
  )
}

/** The drawings that a list then shows many times, each in another colour. */
export function CoverSheet({ scenes }: { scenes: ReadonlySet<string> }) {
  if (scenes.size === 0) return null
  return (
    <svg
      className="art art-sheet-of-covers"
      width="0"
      height="0"
      aria-hidden="true"
      focusable="false"
    >
      {[...scenes].map((scene) => (
        <symbol key={scene} id={`cover-${scene}`} viewBox={FIELD}>
          {draw(scene)}
        </symbol>
      ))}
    </svg>
  )
}

const FIELD = '0 0 480 320'

function draw(scene: string): ReactNode {
  const Drawing = drawings[scene] ?? WildFlowers
  return <Drawing />
}
