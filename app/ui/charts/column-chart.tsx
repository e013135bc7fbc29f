import '../styles/chart.css'
import { Axis } from './axis.tsx'
import { ChartFigure } from './chart-figure.tsx'
import type { Legend } from './chart-figure.tsx'
import { cuts, heights, isNamed, roundSteps, tenth } from './scale.ts'
import type { Cut } from './scale.ts'
import { Stripes, stripesOf } from './stripes.tsx'

export interface ChartColumn {
  readonly key: string
  /** Along the axis: "Dec 3". */
  readonly name: string
  /** All of it, seen while it is pointed at: "Thu, Dec 3, 2026: $1,240.00". */
  readonly words: string
  readonly href?: string | undefined
  /** What stands on the zero line, and what on top of it; a column below zero has no top. */
  readonly base: number
  readonly top: number
  /** A mark across the column, to measure it against. */
  readonly mark?: number | undefined
}

interface ColumnChartProps {
  columns: readonly ChartColumn[]
  legend: readonly Legend[]
  sayStep: (amount: number) => string
  /** How what stands on the zero line looks: striped while it is not there yet. */
  base?: 'base' | 'striped' | undefined
  /** What the drawing shows, in a sentence or two: it stands below and is all that is read out. */
  summary: string
}

/** Columns over time. For the eye and the pointer; the same figures stand in a table for everybody. */
export function ColumnChart({
  columns,
  legend,
  sayStep,
  base = 'base',
  summary,
}: ColumnChartProps) {
  const tops = columns.flatMap(({ base, top, mark = 0 }) => [base + top, mark])
  const steps = roundSteps(Math.min(0, ...tops), Math.max(0, ...tops))
  return (
    <ChartFigure legend={legend} summary={summary}>
      {cuts.map((cut) => (
        <svg
          key={cut.name}
          className={`chart chart--${cut.name}`}
          viewBox={`0 0 ${cut.width} ${cut.height}`}
          aria-hidden="true"
        >
          {base === 'striped' && <Stripes of={cut.name} />}
          <Axis cut={cut} steps={steps} heightOf={heights(steps, cut)} sayStep={sayStep} />
          {columns.map((column, place) => (
            <Column
              key={column.key}
              column={column}
              place={place}
              places={columns.length}
              base={base}
              cut={cut}
              heightOf={heights(steps, cut)}
            />
          ))}
        </svg>
      ))}
    </ChartFigure>
  )
}

interface ColumnProps {
  column: ChartColumn
  place: number
  places: number
  base: 'base' | 'striped'
  cut: Cut
  heightOf: (amount: number) => number
}

function Column({ column, place, places, base, cut, heightOf }: ColumnProps) {
  const step = (cut.width - cut.start) / places
  const left = cut.start + place * step
  const middle = left + step / 2
  const width = Math.max(1, Math.min(step * 0.74, 44))
  const bar = { x: tenth(middle - width / 2), width: tenth(width) }
  const drawing = (
    <>
      <rect
        className="chart-hit"
        x={tenth(left)}
        y={cut.above}
        width={tenth(step)}
        height={cut.height - cut.above}
      />
      <Block
        {...bar}
        className={column.base < 0 ? 'chart-below' : `chart-${base}`}
        fill={base === 'striped' && column.base >= 0 ? stripesOf(cut.name) : undefined}
        from={heightOf(0)}
        to={heightOf(column.base)}
      />
      <Block
        {...bar}
        className="chart-top"
        from={heightOf(column.base)}
        to={heightOf(column.base + column.top)}
      />
      {column.mark !== undefined && (
        <Mark middle={middle} width={width} height={heightOf(column.mark)} />
      )}
      {isNamed(place, places, cut.names) && (
        <text
          className="chart-name"
          x={tenth(middle)}
          y={cut.height - 10}
          textAnchor={endOf(middle, cut)}
        >
          {column.name}
        </text>
      )}
      <text
        className="chart-tip"
        x={tenth(Math.min(Math.max(middle, cut.start), cut.width))}
        y={20}
        textAnchor={tipEnd(middle, cut)}
      >
        {column.words}
      </text>
    </>
  )
  if (!column.href) return <g className="chart-column">{drawing}</g>
  // The pointer's way to what the table leads to as well.
  return (
    <a className="chart-column" href={column.href} tabIndex={-1}>
      {drawing}
    </a>
  )
}

interface BlockProps {
  className: string
  fill?: string | undefined
  x: string
  width: string
  from: number
  to: number
}

function Block({ from, to, ...block }: BlockProps) {
  if (from === to) return null
  // The least that is something can be seen.
  const height = Math.max(1.5, Math.abs(from - to))
  return <rect {...block} y={tenth(to < from ? from - height : from)} height={tenth(height)} />
}

/** Seen on the column as well as beside it. */
function Mark({ middle, width, height }: { middle: number; width: number; height: number }) {
  const line = {
    x1: tenth(middle - width / 2 - 2),
    x2: tenth(middle + width / 2 + 2),
    y1: tenth(height),
    y2: tenth(height),
  }
  return (
    <>
      <line className="chart-mark-edge" {...line} />
      <line className="chart-mark" {...line} />
    </>
  )
}

/** A name near an edge is kept inside. */
function endOf(middle: number, { width }: Cut) {
  return middle > width - 28 ? 'end' : 'middle'
}

function tipEnd(middle: number, { start, width }: Cut) {
  const part = (middle - start) / (width - start)
  if (part < 1 / 3) return 'start'
  return part > 2 / 3 ? 'end' : 'middle'
}
