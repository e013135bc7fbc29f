import { Button, LinkButton } from '#app/ui/button.tsx'
import { Checkbox } from '#app/ui/choices.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { TextArea, TextField } from '#app/ui/text-field.tsx'
import { say } from '#app/words/say.ts'
import { errorOf } from '../answer.ts'
import type { Answer } from '../answer.ts'
import { WritingHelp } from '../writing-help.tsx'
import { MOST_BODY, MOST_TITLE } from './update.form.ts'
import type { UpdateField } from './update.form.ts'

interface UpdateFormPageProps extends Answer<UpdateField> {
  backHref: string
  followers: number
  /** Whether it may be sent on just now: the team's page is out. */
  canSend: boolean
  /** Of news that staff read just now: saving takes it back. */
  isWaiting: boolean
  /** Whether letters went out already, which go once. */
  isMailed: boolean
}

/** Where a captain writes news, with the writing help beside it (S37). Nothing of it needs a script. */
export function UpdateFormPage(page: UpdateFormPageProps) {
  const { values, errors } = page
  return (
    <div className="stack-large">
      <ErrorSummary errors={errors} />
      <PageHead of={say('news.tab')} href={page.backHref}>
        <h2>{say('news.form.heading')}</h2>
      </PageHead>
      {page.isWaiting && (
        <Notice title={say('news.form.waiting')}>
          <p>{say('news.form.waitingWords')}</p>
        </Notice>
      )}
      <form method="post" className="form form--wide" noValidate>
        <TextField
          name="title"
          label={say('news.form.title')}
          hint={say('news.form.titleHint')}
          error={errorOf(errors, 'title')}
          defaultValue={values.title}
          maxLength={MOST_TITLE}
        />
        <WritingHelp first={say('news.form.help')} />
        <TextArea
          name="body"
          label={say('news.form.body')}
          hint={say('news.form.bodyHint')}
          error={errorOf(errors, 'body')}
          defaultValue={values.body}
          rows={12}
          limit={MOST_BODY}
        />
        {!page.isMailed && (
          <Checkbox
            name="mail"
            value="yes"
            label={say('news.form.mail', { n: page.followers })}
            hint={say('news.form.mailHint')}
            defaultChecked={values.mail === 'yes'}
          />
        )}
        <div className="actions">
          <Button busyText={say('news.form.saving')}>{say('news.form.save')}</Button>
          <Button name="next" value="photos" look="secondary" busyText={say('news.form.saving')}>
            {say('news.form.saveAndPhotos')}
          </Button>
          {page.canSend && (
            <Button name="next" value="send" look="secondary" busyText={say('news.form.sending')}>
              {say('news.form.saveAndSend')}
            </Button>
          )}
          <LinkButton href={page.backHref} look="quiet">
            {say('news.form.cancel')}
          </LinkButton>
        </div>
      </form>
    </div>
  )
}
