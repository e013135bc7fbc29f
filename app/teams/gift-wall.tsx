import type { ReactNode } from 'react'
import { Wall } from '#app/ui/bulletin.tsx'
import type { WallEntry } from '#app/ui/bulletin.tsx'
import { say } from '#app/words/say.ts'

export interface GiftOnWall extends Omit<WallEntry, 'note'> {
  /** Who on the team brought it in, where the team shows that. */
  with?: string | undefined
}

/** Gifts as everybody sees them. */
export function GiftWall({ gifts }: { gifts: readonly GiftOnWall[] }) {
  return (
    <Wall
      entries={gifts.map(({ with: who, ...gift }) => ({
        ...gift,
        note: who && say.rich('members.page.with', { who, name: bdi }),
      }))}
    />
  )
}

function bdi(words: ReactNode) {
  return <bdi>{words}</bdi>
}
