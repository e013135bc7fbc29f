import '#app/ui/styles/look.css'
import { Breadcrumb } from '#app/ui/breadcrumb.tsx'
import { Button } from '#app/ui/button.tsx'
import { RadioGroup } from '#app/ui/choices.tsx'
import { ConfirmPanel } from '#app/ui/details.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { say } from '#app/words/say.ts'
import { errorOf } from '../answer.ts'
import type { Answer } from '../answer.ts'
import type { PictureField } from './look.form.ts'
import { PictureWordsFields } from './picture-words-fields.tsx'
import type { findPictureDesk } from './pictures-page.server.ts'

interface PictureDeskProps {
  desk: NonNullable<Awaited<ReturnType<typeof findPictureDesk>>>
  again: Answer<PictureField> | null
  /** Whether it was uploaded to stand beside a film. */
  forFilm: boolean
}

/** What is said of one picture: where it goes, what must stay in sight, what it shows. */
export function PictureDesk({ desk, again, forFilm }: PictureDeskProps) {
  const { picture } = desk
  const isNew = picture.standing === 'loose'
  const values = again?.values ?? {
    part: picture.part ?? (forFilm ? 'video' : desk.hasCover ? 'gallery' : 'cover'),
    focus: picture.focus,
    alt: picture.alt,
    decorative: !isNew && picture.alt === '' ? 'yes' : undefined,
  }
  const errors = again?.errors ?? []
  return (
    <div className="stack-large">
      <ErrorSummary errors={errors} />
      <Breadcrumb
        crumbs={[{ text: say('pictures.about.back'), href: `/manage/${desk.slug}/pictures` }]}
      />
      <h2>{say('pictures.about.title')}</h2>
      {isNew && errors.length === 0 && (
        <Notice kind="success" title={say('pictures.about.new')} announce="politely" />
      )}
      <form method="post" className="form picture-form" noValidate>
        <PictureWordsFields photo={picture.photo} values={values} errors={errors} />
        <RadioGroup
          name="part"
          label={say('pictures.about.part')}
          error={errorOf(errors, 'part')}
          defaultValue={values.part}
          choices={[
            {
              value: 'cover',
              label: say('pictures.about.partCover'),
              hint: say('pictures.about.partCoverHint'),
            },
            {
              value: 'gallery',
              label: say('pictures.about.partGallery'),
              hint: say('pictures.about.partGalleryHint'),
            },
            {
              value: 'video',
              label: say('pictures.about.partVideo'),
              hint: say('pictures.about.partVideoHint'),
            },
          ]}
        />
        <div className="actions">
          <Button busyText={say('pictures.about.saving')}>{say('pictures.about.save')}</Button>
        </div>
      </form>
      <ConfirmPanel
        open={say('pictures.about.remove')}
        action={`${picture.href}/removal`}
        confirm={say('pictures.about.removeYes')}
        busyText={say('pictures.gallery.removing')}
      >
        <p>{say('pictures.about.removeWords')}</p>
      </ConfirmPanel>
    </div>
  )
}
