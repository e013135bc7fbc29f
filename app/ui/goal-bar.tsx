import { useId } from 'react'
import type { ReactNode } from 'react'
import { say } from '#app/words/say.ts'
import { goalShares } from './goal-shares.ts'

export interface GoalBarProps {
  /** What the bar is named for screen readers: "Team goal". */
  label: string
  /** All of it in one sentence for screen readers: "$1,240 raised of $2,500, and $380 expected". */
  words: string
  /** The large figure with its meaning beside it: before half "$1,240" + "raised of $2,500", after it "$760" + "left to reach $2,500". */
  figure: string
  figureText: ReactNode
  /** Whole per cent of the goal; may pass 100. */
  raisedPercent: number
  /** Whole per cent of the goal that is promised on top. */
  expectedPercent?: number | undefined
  /** Words of the key below the bar: "$1,240 in". */
  raisedText?: ReactNode
  /** "$380 expected (Copper Pot Diner’s check, due June 14)". Shown with the stripes. */
  expectedText?: ReactNode
  /** Which money counts toward the goal, small below the key. */
  explainText?: ReactNode
  /** Shown on a flag when the goal is reached: "Goal passed. Next: $4,000". */
  passedText?: ReactNode
  size?: 'tiny' | 'normal' | 'large' | undefined
}

/** What is in (solid) and what is promised (striped) toward a goal. Words carry all that the colours say (X9). */
export function GoalBar({ size = 'normal', ...goal }: GoalBarProps) {
  return (
    <div className={size === 'normal' ? 'goal' : `goal goal--${size}`}>
      <p className="goal-lead">
        <span className="goal-figure">{goal.figure}</span>
        <span className="goal-of">{goal.figureText}</span>
      </p>
      <GoalTrack {...goal} size={size} />
      {size === 'large' && <GoalScale raisedPercent={goal.raisedPercent} />}
      {goal.passedText && size !== 'tiny' && (
        <p className="goal-passed">
          <Flag />
          <span>{goal.passedText}</span>
        </p>
      )}
      {((size !== 'tiny' && goal.raisedText) || goal.expectedText) && (
        <div className="goal-words">
          {size !== 'tiny' && goal.raisedText && (
            <span className="goal-key">
              <span className="goal-swatch" aria-hidden="true" />
              <span>{goal.raisedText}</span>
            </span>
          )}
          {goal.expectedText && (
            <span className="goal-key">
              <span className="goal-swatch goal-swatch--expected" aria-hidden="true" />
              <span>{goal.expectedText}</span>
            </span>
          )}
        </div>
      )}
      {size !== 'tiny' && goal.explainText && <p className="goal-explain">{goal.explainText}</p>}
    </div>
  )
}

function GoalTrack({
  label,
  words,
  raisedPercent,
  expectedPercent = 0,
  size,
}: Pick<GoalBarProps, 'label' | 'words' | 'raisedPercent' | 'expectedPercent' | 'size'>) {
  const stripes = useId().replaceAll(':', '')
  const { raised, expected, mark } = goalShares(raisedPercent, expectedPercent)
  return (
    <svg
      className="goal-track"
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a <progress> cannot show two parts
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={Math.min(100, Math.max(0, raisedPercent))}
      aria-valuetext={words}
      focusable="false"
    >
      {expected > 0 && (
        <pattern
          id={stripes}
          width="9"
          height="9"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect className="goal-expected-ground" width="9" height="9" />
          <path className="goal-expected" d="M2 0v9" strokeWidth="4" />
        </pattern>
      )}
      {size === 'large' && <rect className="goal-plate" x="7" y="7" width="100%" height="100%" />}
      <rect className="goal-paper" width="100%" height="100%" />
      <g className="goal-fill">
        <rect className="goal-raised" width={`${raised}%`} height="100%" />
        {expected > 0 && (
          <rect x={`${raised}%`} width={`${expected}%`} height="100%" fill={`url(#${stripes})`} />
        )}
        {expected > 0 && raised > 0 && (
          <line className="goal-tick" x1={`${raised}%`} x2={`${raised}%`} y1="0" y2="100%" />
        )}
      </g>
      <rect className="goal-frame" width="100%" height="100%" />
      {size === 'large' && mark === 100 && <RulerTicks />}
      {size !== 'tiny' && <Pennant at={mark} />}
      {size === 'tiny' && mark < 100 && (
        <line className="goal-mark" x1={`${mark}%`} x2={`${mark}%`} y1="0" y2="100%" />
      )}
    </svg>
  )
}

/** The goal as a flag: at the end of the bar, or, once passed, where the goal was. */
function Pennant({ at }: { at: number }) {
  return (
    <svg x={`${at}%`} overflow="visible">
      {at < 100 && <line className="goal-mark" y1="1.5" y2="100%" />}
      <line className="goal-pole" y1="-19" y2="100%" />
      <path className="goal-pennant" d="M-1-19-25-12-1-5z" />
    </svg>
  )
}

function RulerTicks() {
  return (
    <svg y="100%" overflow="visible">
      {['12.5%', '25%', '37.5%', '50%', '62.5%', '75%', '87.5%'].map((x, index) => (
        <line key={x} className="goal-tick" x1={x} x2={x} y2={index % 2 === 0 ? 6 : 11} />
      ))}
    </svg>
  )
}

function GoalScale({ raisedPercent }: { raisedPercent: number }) {
  if (raisedPercent > 100) return null
  return (
    <div className="goal-scale" aria-hidden="true">
      <span>0</span>
      <span>25%</span>
      <span>{say('ui.goal.half')}</span>
      <span>75%</span>
      <span>{say('ui.goal.goal')}</span>
    </div>
  )
}

function Flag() {
  return (
    <svg viewBox="0 0 16 18" width="16" height="18" aria-hidden="true">
      <path d="M3 17.5V1" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
      <path d="M3 2h11l-3 3.5L14 9H3z" fill="currentColor" />
    </svg>
  )
}
