import type { ReactNode } from 'react'
import { Wall } from '#app/ui/bulletin.tsx'
import type { WallEntry } from '#app/ui/bulletin.tsx'
import { say } from '#app/words/say.ts'
import type { Dedicated as DedicatedAs } from '#db/schema/gifts.ts'

export interface GiftOnWall extends Omit<WallEntry, 'note' | 'line'> {
  /** Who on the team brought it in, where the team shows that. */
  with?: string | undefined
  dedication?: DedicationShown | undefined
}

export interface DedicationShown {
  as: DedicatedAs
  to: string
}

/** Gifts as everybody sees them. */
export function GiftWall({ gifts }: { gifts: readonly GiftOnWall[] }) {
  return (
    <Wall
      entries={gifts.map(({ with: who, dedication, ...gift }) => ({
        ...gift,
        line: dedication && <Dedicated {...dedication} />,
        note: who && say.rich('members.page.with', { who, name: bdi }),
      }))}
    />
  )
}

/** “In memory of Rosa”: for whom somebody gave. */
export function Dedicated({ as, to }: DedicationShown) {
  return say.rich(`giving.dedicated.${as}`, { who: to, name: bdi })
}

function bdi(words: ReactNode) {
  return <bdi>{words}</bdi>
}
