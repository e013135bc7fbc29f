import '#app/ui/styles/look.css'
import type { Answer } from '#app/teams/answer.ts'
import { PictureWordsFields } from '#app/teams/look/picture-words-fields.tsx'
import { UploadForm } from '#app/teams/look/upload-form.tsx'
import type { Problem } from '#app/teams/look/upload.ts'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { say } from '#app/words/say.ts'
import type { EventEditor } from '../event-editor.server.ts'
import type { CoverDesk } from './cover-desk.server.ts'
import type { CoverField } from './cover.form.ts'

/** Where a picture is sent for one event. */
export function CoverUpload({ event, problem }: { event: EventEditor; problem: Problem | null }) {
  return (
    <div className="stack-large measure">
      {problem !== null && (
        <ErrorSummary
          errors={[
            {
              field: problem === 'not-agreed' ? 'agreed' : 'file',
              message: say(`pictures.problem.${problem}`),
            },
          ]}
        />
      )}
      <div className="stack" id="upload">
        <p className="kicker" dir="auto">
          {event.title}
        </p>
        <h2>{say('events.look.send')}</h2>
      </div>
      <UploadForm
        action={`${event.desk}/cover/uploads`}
        backHref={`${event.desk}/cover`}
        problem={problem}
      />
      <p>
        <a href={`${event.desk}/set-up/look`}>{say('events.look.back')}</a>
      </p>
    </div>
  )
}

interface CoverWordsProps {
  desk: CoverDesk
  again: Answer<CoverField> | null
}

/** What is said of it: what it shows, and what must stay in sight when it is cut. */
export function CoverWords({ desk, again }: CoverWordsProps) {
  const values = again?.values ?? desk.values
  const errors = again?.errors ?? []
  return (
    <div className="stack-large">
      <ErrorSummary errors={errors} />
      <PageHead of={desk.event.title}>
        <h2>{say('pictures.about.title')}</h2>
      </PageHead>
      {desk.isNew && errors.length === 0 && (
        <Notice kind="success" title={say('events.look.arrived')} announce="politely" />
      )}
      <form method="post" className="form picture-form" noValidate>
        <PictureWordsFields photo={desk.photo} values={values} errors={errors} />
        <div className="actions">
          <Button busyText={say('pictures.about.saving')}>{say('events.look.use')}</Button>
          <LinkButton href={`${desk.event.desk}/set-up/look`} look="quiet">
            {say('events.step.cancel')}
          </LinkButton>
        </div>
      </form>
    </div>
  )
}
