import '#app/ui/styles/look.css'
import '#app/ui/styles/events.css'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { errorOf } from '#app/teams/answer.ts'
import type { Answer } from '#app/teams/answer.ts'
import { say } from '#app/words/say.ts'
import { DealFields } from '../dining-night/deal-fields.tsx'
import { DealStart } from '../dining-night/templates/deal-start.tsx'
import { SaleFields } from '../yard-sale/sale-fields.tsx'
import { OutingFields } from '../golf/outing-fields.tsx'
import type { PackagesDone } from '../tickets/set-up/done.ts'
import { PackageList } from '../tickets/set-up/package-list.tsx'
import { TicketingFields } from '../tickets/set-up/ticketing-fields.tsx'
import { LookFields } from './look-fields.tsx'
import type { StepPage } from './step-page.server.ts'
import { stepAfter, stepsOf } from './step.ts'
import { StoryFields } from './story-fields.tsx'
import { WhenFields } from './when-fields.tsx'
import { WhereFields } from './where-fields.tsx'

export interface StepFieldsProps {
  readonly page: StepPage
  readonly values: Readonly<Partial<Record<string, string>>>
  readonly error: (field: string) => string | undefined
}

interface StepFormProps extends Answer<string> {
  page: StepPage
  /** What became of a package just now. */
  done: PackagesDone | null
}

/** One screen of an event's set-up: a few questions, kept when it is left, and what comes next. */
export function StepForm({ page, values, errors, done }: StepFormProps) {
  const next = page.isFirstTime ? stepAfter(page.step, page.kind) : undefined
  const all = stepsOf(page.kind)
  return (
    <div className="stack-large measure">
      <ErrorSummary errors={errors} />
      <PageHead of={page.title}>
        <h2>{say(`events.step.${page.step}`)}</h2>
        {page.isFirstTime && (
          <p className="soft">
            {say('events.step.of', { n: all.indexOf(page.step) + 1, all: all.length })}
          </p>
        )}
      </PageHead>
      {page.packages ? (
        <>
          <PackageList part={page.packages} done={done} />
          <div className="actions">
            <LinkButton href={next ? `${page.desk}/set-up/${next}` : page.desk}>
              {next ? say('packages.goOn') : say('packages.toEvent')}
            </LinkButton>
          </div>
        </>
      ) : (
        <form method="post" className="form" noValidate>
          <FieldsOf page={page} values={values} error={(field) => errorOf(errors, field)} />
          <div className="actions">
            <Button busyText={say('events.step.saving')}>
              {next ? say('events.step.next') : say('events.step.save')}
            </Button>
            {next && (
              <Button
                name="next"
                value="back"
                look="secondary"
                busyText={say('events.step.saving')}
              >
                {say('events.step.later')}
              </Button>
            )}
            {!next && (
              <LinkButton href={page.desk} look="quiet">
                {say('events.step.cancel')}
              </LinkButton>
            )}
          </div>
        </form>
      )}
    </div>
  )
}

function FieldsOf(fields: StepFieldsProps) {
  switch (fields.page.step) {
    case 'when':
      return <WhenFields {...fields} />
    case 'where':
      return <WhereFields {...fields} />
    case 'golf':
      return <OutingFields {...fields} />
    case 'story':
      return <StoryFields {...fields} />
    case 'packages':
      return null
    case 'tickets':
      return <TicketingFields {...fields} />
    case 'sale':
      return <SaleFields {...fields} />
    case 'deal':
      return (
        <>
          {fields.page.dealStart && <DealStart {...fields.page.dealStart} />}
          <DealFields {...fields} />
        </>
      )
    case 'look':
      return <LookFields {...fields} />
  }
}
