import '../styles/chart.css'
import { Axis } from './axis.tsx'
import { ChartFigure } from './chart-figure.tsx'
import { cuts, heights, roundSteps, tenth } from './scale.ts'
import type { Cut } from './scale.ts'

interface LineChartProps {
  /** What grows now, and what grew before, from the same first place. */
  now: { readonly words: string; readonly points: readonly number[] }
  before: { readonly words: string; readonly points: readonly number[] }
  sayStep: (amount: number) => string
  /** What a place along the axis is called; the first is 1. */
  sayPlace: (place: number) => string
  summary: string
}

/** Two sums that grow, one beside the other. */
export function LineChart({ now, before, sayStep, sayPlace, summary }: LineChartProps) {
  const places = Math.max(now.points.length, before.points.length, 2)
  const all = [...now.points, ...before.points]
  const steps = roundSteps(Math.min(0, ...all), Math.max(0, ...all))
  return (
    <ChartFigure
      legend={[
        { look: 'line', words: now.words },
        { look: 'line-before', words: before.words },
      ]}
      summary={summary}
    >
      {cuts.map((cut) => (
        <svg
          key={cut.name}
          className={`chart chart--${cut.name}`}
          viewBox={`0 0 ${cut.width} ${cut.height}`}
          aria-hidden="true"
        >
          <Axis cut={cut} steps={steps} heightOf={heights(steps, cut)} sayStep={sayStep} />
          {named(places, cut).map((place) => (
            <text
              key={place}
              className="chart-name"
              x={tenth(placeOf(place, places, cut))}
              y={cut.height - 10}
              textAnchor={anchorOf(place, places, cut)}
            >
              {sayPlace(place + 1)}
            </text>
          ))}
          <Run
            look="chart-run chart-run--before"
            {...{ points: before.points, places, cut, steps }}
          />
          <Run look="chart-run" {...{ points: now.points, places, cut, steps }} />
          <End {...{ points: now.points, places, cut, steps }} />
        </svg>
      ))}
    </ChartFigure>
  )
}

interface RunProps {
  points: readonly number[]
  places: number
  cut: Cut
  steps: readonly number[]
}

function Run({ look, points, places, cut, steps }: RunProps & { look: string }) {
  const heightOf = heights(steps, cut)
  const path = thinned(points).map(
    ([place, amount]) => `${tenth(placeOf(place, places, cut))} ${tenth(heightOf(amount))}`,
  )
  return <polyline className={look} points={path.join(' ')} />
}

/** How far it has come. */
function End({ points, places, cut, steps }: RunProps) {
  const last = points.length - 1
  return (
    <circle
      className="chart-end"
      cx={tenth(placeOf(last, places, cut))}
      cy={tenth(heights(steps, cut)(points[last] ?? 0))}
      r="6"
    />
  )
}

const MOST_POINTS = 250

/** No more points than can be told apart, the last among them. */
function thinned(points: readonly number[]): (readonly [place: number, amount: number])[] {
  const every = Math.ceil(points.length / MOST_POINTS)
  return points
    .map((amount, place) => [place, amount] as const)
    .filter(([place]) => place % every === 0 || place === points.length - 1)
}

function placeOf(place: number, places: number, { start, width }: Cut): number {
  return start + (place / (places - 1)) * (width - start - 8)
}

/** The first, and after it those with round numbers. */
function named(places: number, { names }: Cut): number[] {
  const step = [1, 5, 10, 20, 50, 100].find((each) => places / each < names) ?? places
  const round = Array.from({ length: Math.floor(places / step) }, (_, at) => (at + 1) * step - 1)
  return round[0] === 0 ? round : [0, ...round]
}

/** Words at either end of the axis stay within the chart. */
function anchorOf(place: number, places: number, cut: Cut): 'start' | 'middle' | 'end' {
  if (place === 0) return 'start'
  return placeOf(place, places, cut) > cut.width - 40 ? 'end' : 'middle'
}
