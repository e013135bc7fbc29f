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

/** A drawn cover by name, in the colour around it; it fills a box of three to two. */
export function CoverArt({ scene }: { scene: string }) {
  const Drawing = drawings[scene] ?? WildFlowers
  return (
    <Art viewBox="0 0 480 320" fit="filling">
      <Drawing />
    </Art>
  )
}
