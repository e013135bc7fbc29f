import { Button } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import type { FieldError } from '#app/ui/error-summary.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { DateField, MoneyField, TextArea, TextField } from '#app/ui/text-field.tsx'
import { say } from '#app/words/say.ts'
import type { PageAgain } from './answer-page-form.server.ts'
import { errorOf } from './answer.ts'
import type { PageField } from './page.form.ts'
import type { PageEditor } from './page-editor.server.ts'
import { NewerText } from './newer-text.tsx'
import { AmountRowsField } from './amount-rows-field.tsx'
import { StoryField } from './story-field.tsx'
import { amountRowsOf } from './suggested-amounts.form.ts'
import { MOST_PLAN } from './team-text.form.ts'
import { useKeeping } from './use-keeping.ts'

interface PageFormProps {
  editor: PageEditor
  /** The form as it came back, or `null` when it is opened. */
  again: PageAgain | null
  errors: readonly FieldError[]
  done: 'saved' | null
}

/** A team's page as its captain writes it. Saves as they go where there is script; always when they press Save. */
export function PageForm({ editor, again, errors, done }: PageFormProps) {
  const values = again?.values ?? {
    ...editor,
    goal: editor.goalText,
    ...amountRowsOf(editor.suggested),
  }
  const error = (field: PageField) => errorOf(errors, field)
  const waits = editor.state === 'waiting'
  // Beside a newer text nothing is saved unasked, since it would take that text's place.
  const keepsQuietly = !waits && !again?.newer
  const keeping = useKeeping(editor.slug, again?.writtenFrom ?? editor.writtenFrom)
  return (
    <div className="stack-large">
      <ErrorSummary errors={errors} />
      {done && errors.length === 0 && (
        <Notice kind="success" title={say('teams.form.saved')} announce="politely" />
      )}
      {again?.newer && <NewerText newer={again.newer} />}
      {waits && (
        <Notice title={say('teams.form.reading')}>
          <p>{say('teams.form.readingWords')}</p>
        </Notice>
      )}
      <form
        method="post"
        className="form form--wide"
        noValidate
        onInput={keepsQuietly ? keeping.onInput : undefined}
        onSubmit={keeping.onSubmit}
      >
        <input type="hidden" name="writtenFrom" value={keeping.writtenFrom} readOnly />
        <TextField
          name="name"
          label={say('teams.form.name')}
          error={error('name')}
          defaultValue={values.name}
          maxLength={80}
        />
        <TextArea
          name="plan"
          label={say('teams.form.plan')}
          hint={say('teams.form.planHint')}
          error={error('plan')}
          defaultValue={values.plan}
          rows={2}
          limit={MOST_PLAN}
        />
        <TextField
          name="town"
          label={say('teams.form.town')}
          optional="optional"
          hint={say('teams.form.townHint')}
          error={error('town')}
          defaultValue={values.town}
          maxLength={60}
        />
        <MoneyField
          name="goal"
          label={say('teams.form.goal')}
          error={error('goal')}
          defaultValue={values.goal}
        />
        <DateField
          name="endsOn"
          label={say('teams.form.lastDay')}
          optional="optional"
          error={error('endsOn')}
          defaultValue={values.endsOn}
        />
        <TextField
          name="captainName"
          label={say('teams.form.yourName')}
          hint={say('teams.form.yourNameHint')}
          error={error('captainName')}
          defaultValue={values.captainName}
          autoComplete="given-name"
          maxLength={60}
        />
        <AmountRowsField values={values} errors={errors} />
        <StoryField slug={editor.slug} error={error('story')} defaultValue={values.story} />
        <p>
          <a href={`/manage/${editor.slug}/resources`}>{say('resources.pins.link')}</a>
        </p>
        <output className="small soft">{keeping.words}</output>
        <div className="actions">
          {waits ? (
            <Button name="next" value="take-back" busyText={say('teams.form.takingBack')}>
              {say('teams.form.takeBackAndSave')}
            </Button>
          ) : (
            <>
              <Button busyText={say('teams.form.saving')}>{say('teams.form.save')}</Button>
              <Button
                name="next"
                value="preview"
                look="secondary"
                busyText={say('teams.form.saving')}
              >
                {say('teams.form.saveAndPreview')}
              </Button>
              {editor.status !== 'hidden' && (
                <Button
                  name="next"
                  value="send"
                  look="secondary"
                  busyText={say('teams.form.sending')}
                >
                  {say('teams.form.saveAndSend')}
                </Button>
              )}
            </>
          )}
        </div>
      </form>
    </div>
  )
}
