import type { ReactNode } from 'react'
import { Stripes, stripesOf } from './stripes.tsx'

export interface Legend {
  readonly look: 'base' | 'striped' | 'top' | 'mark' | 'line' | 'line-before'
  readonly words: string
}

interface ChartFigureProps {
  legend: readonly Legend[]
  summary: string
  children: ReactNode
}

/** A drawing with what its looks mean above it and what it shows below it. */
export function ChartFigure({ legend, summary, children }: ChartFigureProps) {
  return (
    <figure className="chart-figure">
      <ul className="chart-legend">
        {legend.map(({ look, words }) => (
          <li key={look}>
            <svg className="chart-swatch" viewBox="0 0 18 14" aria-hidden="true">
              <Swatch look={look} />
            </svg>
            {words}
          </li>
        ))}
      </ul>
      {children}
      <figcaption className="chart-summary">{summary}</figcaption>
    </figure>
  )
}

function Swatch({ look }: { look: Legend['look'] }) {
  switch (look) {
    case 'base':
      return <rect className="chart-base" width="18" height="14" />
    case 'striped':
      return (
        <>
          <Stripes of="legend" />
          <rect
            className="chart-striped"
            fill={stripesOf('legend')}
            x="1"
            y="1"
            width="16"
            height="12"
          />
        </>
      )
    case 'top':
      return <rect className="chart-top" width="18" height="14" />
    case 'mark':
      return <line className="chart-mark" x2="18" y1="7" y2="7" />
    case 'line':
      return <line className="chart-run" x2="18" y1="7" y2="7" />
    case 'line-before':
      return <line className="chart-run chart-run--before" x2="18" y1="7" y2="7" />
  }
}
