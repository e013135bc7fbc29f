import { Section } from '#app/ui/bulletin.tsx'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { ConfirmPanel } from '#app/ui/details.tsx'
import { Empty } from '#app/ui/art/scenes.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import type { FieldError } from '#app/ui/error-summary.tsx'
import { Table } from '#app/ui/table.tsx'
import { TextField } from '#app/ui/text-field.tsx'
import { DealFields } from '#app/events/dining-night/deal-fields.tsx'
import { say } from '#app/words/say.ts'
import { errorOf } from '../../read-form.ts'

const LIST = '/staff/settings/terms'

interface KeptTerms {
  readonly id: string
  readonly name: string
  /** What they say, in short. */
  readonly words: string
}

/** The terms that staff keep for captains to begin with; the product brings none along. */
export function TermsList({ terms }: { terms: readonly KeptTerms[] }) {
  return (
    <div className="stack-large">
      <p className="measure">{say('deal.terms.lede')}</p>
      <Table
        caption={say('deal.terms.caption')}
        columns={[
          {
            heading: say('deal.terms.name'),
            cell: ({ id, name }) => (
              <a href={`${LIST}/${id}`} dir="auto">
                {name}
              </a>
            ),
          },
          { heading: say('deal.term.gives'), cell: ({ words }) => words },
        ]}
        rows={terms}
        rowKey={({ id }) => id}
        empty={
          <EmptyState
            picture={<Empty />}
            title={say('deal.terms.none')}
            actions={<LinkButton href={`${LIST}/entry`}>{say('deal.terms.add')}</LinkButton>}
          >
            <p>{say('deal.terms.noneWords')}</p>
          </EmptyState>
        }
      />
      {terms.length > 0 && (
        <p>
          <LinkButton href={`${LIST}/entry`}>{say('deal.terms.add')}</LinkButton>
        </p>
      )}
    </div>
  )
}

interface TermsFormProps {
  values: Readonly<Record<string, string>>
  errors?: readonly FieldError[] | undefined
  /** Of terms that are kept already. */
  revision?: number | undefined
}

/** A name, and the questions that a captain is asked. */
export function TermsForm({ values, errors = [], revision }: TermsFormProps) {
  return (
    <form method="post" className="form" noValidate>
      {revision !== undefined && <input type="hidden" name="revision" value={revision} />}
      <TextField
        name="name"
        label={say('deal.terms.nameOf')}
        hint={say('deal.terms.nameHint')}
        autoComplete="off"
        defaultValue={values['name']}
        error={errorOf(errors, 'name')}
        maxLength={80}
      />
      <DealFields values={values} error={(field) => errorOf(errors, field)} />
      <div className="actions">
        <Button busyText={say('staff.form.saving')}>{say('deal.terms.save')}</Button>
        <LinkButton href={LIST} look="quiet">
          {say('deal.terms.back')}
        </LinkButton>
      </div>
    </form>
  )
}

/** Takes them out of what captains are offered. */
export function RetireTerms({ id }: { id: string }) {
  return (
    <ConfirmPanel
      open={say('deal.terms.retire')}
      action={`${LIST}/${id}/retirement`}
      confirm={say('deal.terms.retireYes')}
    >
      <p>{say('deal.terms.retireWords')}</p>
    </ConfirmPanel>
  )
}

/** On the page of all settings. */
export function TermsSection() {
  return (
    <Section title={say('deal.terms.title')} id="terms">
      <p>{say('deal.terms.lede')}</p>
      <p>
        <LinkButton href={LIST} look="secondary">
          {say('deal.terms.open')}
        </LinkButton>
      </p>
    </Section>
  )
}
