import type { ReactNode } from 'react'
import { say } from '#app/words/say.ts'

export interface Step {
  title: string
  state: 'done' | 'now' | 'later'
  /** Help and a button for the step that is on. */
  body?: ReactNode
}

/** First steps, in order, each with its state in words. */
export function Steps({ steps }: { steps: readonly Step[] }) {
  return (
    <ol className="steps">
      {steps.map((step) => (
        <li key={step.title} className={`step step--${step.state}`}>
          <span className="step-mark" aria-hidden="true" />
          <div className="step-body">
            <h3 className="step-title">
              {step.title}
              <span className="unseen">{say(`ui.step.${step.state}`)}</span>
            </h3>
            {step.body}
          </div>
        </li>
      ))}
    </ol>
  )
}
