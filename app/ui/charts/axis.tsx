import { tenth } from './scale.ts'
import type { Cut } from './scale.ts'

interface AxisProps {
  cut: Cut
  steps: readonly number[]
  heightOf: (amount: number) => number
  sayStep: (amount: number) => string
}

/** The lines across a chart with what each stands for. */
export function Axis({ cut, steps, heightOf, sayStep }: AxisProps) {
  return (
    <g>
      {steps.map((step) => (
        <g key={step}>
          <line
            className={step === 0 ? 'chart-zero' : 'chart-line'}
            x1={cut.start}
            x2={cut.width}
            y1={tenth(heightOf(step))}
            y2={tenth(heightOf(step))}
          />
          <text
            className="chart-step"
            x={cut.start - 10}
            y={tenth(heightOf(step) + 5)}
            textAnchor="end"
          >
            {sayStep(step)}
          </text>
        </g>
      ))}
    </g>
  )
}
