import { Section } from '#app/ui/bulletin.tsx'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { PhotoImage } from '#app/ui/photo.tsx'
import { say } from '#app/words/say.ts'
import type { Answer } from '../answer.ts'
import { PictureWordsFields } from '../look/picture-words-fields.tsx'
import { UploadForm } from '../look/upload-form.tsx'
import type { Problem } from '../look/upload.ts'
import type { UpdateDesk } from './update-desk.server.ts'
import type { UpdatePhotoDesk } from './update-photo.server.ts'

/** The photos of the newest text, each with what it shows, and a way to send another. */
export function UpdatePhotos({ update: { desk, photos, state } }: { update: UpdateDesk }) {
  return (
    <Section title={say('news.photos.heading')} id="photos">
      {photos.length > 0 && (
        <ul className="photo-grid">
          {photos.map(({ name, photo }) => (
            <li key={name}>
              <a href={`${desk}/pictures/${name}`}>
                <PhotoImage
                  photo={{ ...photo, alt: photo.alt || say('news.photos.one') }}
                  sizes="14rem"
                />
              </a>
              <form method="post" action={`${desk}/pictures/${name}/removal`}>
                <Button look="quiet" busyText={say('news.desk.working')}>
                  {say('news.photos.remove')}
                </Button>
              </form>
            </li>
          ))}
        </ul>
      )}
      {state !== 'down' && (
        <p>
          <LinkButton href={`${desk}/pictures`} look="secondary">
            {say('news.photos.add')}
          </LinkButton>
        </p>
      )}
    </Section>
  )
}

/** Where a photo is sent for one piece of news. */
export function UpdatePhotoUpload({
  update: { desk, title },
  problem,
}: {
  update: UpdateDesk
  problem: Problem | null
}) {
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
      <div id="upload">
        <PageHead of={title} href={desk}>
          <h2>{say('news.photos.send')}</h2>
        </PageHead>
      </div>
      <UploadForm
        action={`${desk}/pictures/uploads`}
        backHref={`${desk}/pictures`}
        problem={problem}
      />
      <div className="actions">
        <LinkButton href={desk} look="quiet">
          {say('news.photos.back')}
        </LinkButton>
      </div>
    </div>
  )
}

interface UpdatePhotoWordsProps {
  desk: UpdatePhotoDesk
  again: Answer<'focus' | 'alt' | 'decorative'> | null
}

/** What a photo shows, and what must stay in sight when it is cut. */
export function UpdatePhotoWords({ desk, again }: UpdatePhotoWordsProps) {
  const values = again?.values ?? desk.values
  const errors = again?.errors ?? []
  return (
    <div className="stack-large">
      <ErrorSummary errors={errors} />
      <PageHead of={desk.update.title} href={desk.update.desk}>
        <h2>{say('pictures.about.title')}</h2>
      </PageHead>
      {desk.isNew && errors.length === 0 && (
        <Notice kind="success" title={say('news.photos.arrived')} announce="politely" />
      )}
      <form method="post" className="form picture-form" noValidate>
        <PictureWordsFields photo={desk.photo} values={values} errors={errors} />
        <div className="actions">
          <Button busyText={say('pictures.about.saving')}>{say('news.photos.use')}</Button>
          <LinkButton href={desk.update.desk} look="quiet">
            {say('news.form.cancel')}
          </LinkButton>
        </div>
      </form>
    </div>
  )
}
