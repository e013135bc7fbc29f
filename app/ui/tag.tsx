import type { ReactNode } from 'react'

export type TagTone = 'plain' | 'good' | 'waiting' | 'bad' | 'note' | 'quiet'

/** A state in one or two words. The word carries the meaning; the colour only helps. */
export function Tag({
  tone = 'plain',
  children,
}: {
  tone?: TagTone | undefined
  children: ReactNode
}) {
  return <span className={tone === 'plain' ? 'tag' : `tag tag--${tone}`}>{children}</span>
}
