import type { ReactNode } from 'react'

interface ArtProps {
  /** "0 0 160 120" */
  viewBox: string
  /** `whole`, or `filling` for one that is cut to the box that it stands in. */
  fit?: 'whole' | 'filling' | undefined
  children: ReactNode
}

/** A drawing. It never carries meaning alone, so it is hidden from screen readers; words stand beside it. */
export function Art({ viewBox, fit = 'whole', children }: ArtProps) {
  return (
    <svg
      className="art"
      viewBox={viewBox}
      preserveAspectRatio={fit === 'filling' ? 'xMidYMid slice' : undefined}
      strokeWidth="2.5"
      aria-hidden="true"
      focusable="false"
    >
      {children}
    </svg>
  )
}
