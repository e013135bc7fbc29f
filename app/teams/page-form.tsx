import { Button } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import type { FieldError } from '#app/ui/error-summary.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { DateField, MoneyField, TextArea, TextField } from '#app/ui/text-field.tsx'
import type { PageAgain } from './answer-page-form.server.ts'
import { errorOf } from './answer.ts'
import type { PageField } from './page.form.ts'
import type { PageEditor } from './page-editor.server.ts'
import { NewerText } from './newer-text.tsx'
import { StoryField } from './story-field.tsx'
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
  const values = again?.values ?? { ...editor, goal: editor.goalText }
  const error = (field: PageField) => errorOf(errors, field)
  const waits = editor.state === 'waiting'
  // Beside a newer text nothing is saved unasked, since it would take that text's place.
  const keepsQuietly = !waits && !again?.newer
  const keeping = useKeeping(editor.slug, again?.writtenFrom ?? editor.writtenFrom)
  return (
    <div className="stack-large">
      <ErrorSummary errors={errors} />
      {done && errors.length === 0 && (
        <Notice kind="success" title="Your page is saved" announce="politely" />
      )}
      {again?.newer && <NewerText newer={again.newer} />}
      {waits && (
        <Notice title="We are reading this page">
          <p>To change it, take it back. What you write here is saved with it.</p>
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
          label="Team name"
          error={error('name')}
          defaultValue={values.name}
          maxLength={80}
        />
        <TextArea
          name="plan"
          label="What will you do?"
          hint="One sentence. It stands at the top of the page."
          error={error('plan')}
          defaultValue={values.plan}
          rows={2}
          limit={MOST_PLAN}
        />
        <TextField
          name="town"
          label="Town"
          optional="optional"
          hint="The town only, never a street."
          error={error('town')}
          defaultValue={values.town}
          maxLength={60}
        />
        <MoneyField name="goal" label="Goal" error={error('goal')} defaultValue={values.goal} />
        <DateField
          name="endsOn"
          label="Last day for gifts"
          optional="optional"
          error={error('endsOn')}
          defaultValue={values.endsOn}
        />
        <TextField
          name="captainName"
          label="Your name on the page"
          hint="A first name is enough. It may be another name than your own, if that is safer."
          error={error('captainName')}
          defaultValue={values.captainName}
          autoComplete="given-name"
          maxLength={60}
        />
        <StoryField slug={editor.slug} error={error('story')} defaultValue={values.story} />
        <output className="small soft">{keeping.words}</output>
        <div className="actions">
          {waits ? (
            <Button name="next" value="take-back" busyText="Taking it back…">
              Take it back and save
            </Button>
          ) : (
            <>
              <Button busyText="Saving…">Save</Button>
              <Button name="next" value="preview" look="secondary" busyText="Saving…">
                Save and preview
              </Button>
              {editor.status !== 'hidden' && (
                <Button name="next" value="send" look="secondary" busyText="Sending…">
                  Save and send to us
                </Button>
              )}
            </>
          )}
        </div>
      </form>
    </div>
  )
}
