import '#app/ui/styles/nights.css'
import type { Answer } from '#app/teams/answer.ts'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { say } from '#app/words/say.ts'
import type { StepPage } from './answer-step.server.ts'
import type { StepField } from './booking.form.ts'
import { StepFields } from './step-fields.tsx'

interface StepProps extends Answer<StepField> {
  page: Pick<StepPage, 'event' | 'step' | 'today'>
}

/** One thing that was done about a night, to be noted. */
export function StepView({ page, values, errors }: StepProps) {
  const { event, step, today } = page
  return (
    <div className="stack-large measure">
      <ErrorSummary errors={errors} />
      <PageHead of={event.title} href={`${event.desk}/restaurant`}>
        <h2>{say(`nights.way.${step}`)}</h2>
        <p>{say('nights.step.lede')}</p>
      </PageHead>
      <StepFields desk={event.desk} step={step} today={today} values={values} errors={errors} />
    </div>
  )
}
