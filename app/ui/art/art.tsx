import type { ReactNode } from 'react'

interface ArtProps {
  /** "0 0 160 120" */
  viewBox: string
  children: ReactNode
}

/** A drawing. It never carries meaning alone, so it is hidden from screen readers; words stand beside it. */
export function Art({ viewBox, children }: ArtProps) {
  return (
    <svg className="art" viewBox={viewBox} strokeWidth="2.5" aria-hidden="true" focusable="false">
      {children}
    </svg>
  )
}
