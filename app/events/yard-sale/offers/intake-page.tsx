import '#app/ui/styles/offers.css'
import { errorOf } from '#app/teams/answer.ts'
import type { Answer } from '#app/teams/answer.ts'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { FieldGroup } from '#app/ui/field.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { DateField, TextArea, TextField } from '#app/ui/text-field.tsx'
import { say } from '#app/words/say.ts'
import { categories, loadsOf } from './intake.ts'
import { MOST_LIST } from './intake.form.ts'
import type { IntakeField } from './intake.form.ts'
import type { IntakePage } from './intake-page.server.ts'

interface IntakePageProps extends Answer<IntakeField> {
  event: IntakePage['event']
}

/** What a sale takes in, what it cannot take, until when, and how much. */
export function IntakeSettings({ event, values, errors }: IntakePageProps) {
  const field = (name: IntakeField) => ({
    name,
    error: errorOf(errors, name),
    defaultValue: values[name],
  })
  const chosen = (values.categories ?? '').split(' ')
  return (
    <div className="stack-large measure">
      <ErrorSummary errors={errors} />
      <PageHead of={event.title} href={event.desk}>
        <h2>{say('offers.intake.title')}</h2>
        <p>{say('offers.intake.lede')}</p>
      </PageHead>
      <form method="post" className="form" noValidate>
        <TextArea
          {...field('accepts')}
          label={say('offers.intake.accepts')}
          hint={say('offers.intake.acceptsHint')}
          optional="optional"
          rows={3}
          limit={MOST_LIST}
        />
        <TextArea
          {...field('refuses')}
          label={say('offers.intake.refuses')}
          hint={say('offers.intake.refusesHint')}
          optional="optional"
          rows={3}
          limit={MOST_LIST}
        />
        <FieldGroup
          name="categories"
          label={say('offers.intake.categories')}
          error={errorOf(errors, 'categories')}
        >
          <div className="choice-list">
            {categories.map((category, place) => {
              const id = place === 0 ? 'categories' : `categories-${category}`
              return (
                <div key={category} className="choice">
                  <input
                    type="checkbox"
                    id={id}
                    name="categories"
                    value={category}
                    defaultChecked={chosen.includes(category)}
                  />
                  <label htmlFor={id}>{say(`offers.category.${category}`)}</label>
                </div>
              )
            })}
          </div>
        </FieldGroup>
        <DateField
          {...field('opensOn')}
          label={say('offers.intake.opensOn')}
          hint={say('offers.intake.opensHint')}
          optional="optional"
        />
        <DateField
          {...field('closesOn')}
          label={say('offers.intake.closesOn')}
          hint={say('offers.intake.closesHint')}
          optional="optional"
        />
        <TextField
          {...field('capacity')}
          inputMode="numeric"
          className="input--short"
          label={say('offers.intake.capacity')}
          hint={say('offers.intake.capacityHint', { car: loadsOf('car'), truck: loadsOf('truck') })}
          optional="optional"
          maxLength={4}
        />
        <div className="actions">
          <Button busyText={say('offers.intake.saving')}>{say('offers.intake.save')}</Button>
          <LinkButton href={`${event.desk}/offers`} look="quiet">
            {say('offers.desk.backToList')}
          </LinkButton>
        </div>
      </form>
    </div>
  )
}
