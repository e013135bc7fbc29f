import '#app/ui/styles/look.css'
import { Section } from '#app/ui/bulletin.tsx'
import { Button } from '#app/ui/button.tsx'
import type { FieldError } from '#app/ui/error-summary.tsx'
import { PhotoImage } from '#app/ui/photo.tsx'
import { TextArea } from '#app/ui/text-field.tsx'
import { say } from '#app/words/say.ts'
import { errorOf } from './read-form.ts'
import type { ShownPicture } from './shown-pictures.server.ts'

interface ShownPicturesProps {
  slug: string
  pictures: readonly ShownPicture[]
}

/** What stands on the page, each to be taken down by itself. */
export function ShownPictures({ slug, pictures }: ShownPicturesProps) {
  if (pictures.length === 0) return null
  return (
    <Section title={say('staff.pictureDown.title')} id="pictures">
      <ul className="look-gallery">
        {pictures.map(({ name, photo }) => (
          <li key={name}>
            <a href={photo.wholeHref} className="picture-frame">
              <PhotoImage photo={withWords(photo)} sizes="12rem" />
            </a>
            <p className="small">
              {photo.alt ? <q dir="auto">{photo.alt}</q> : say('pictures.gallery.decoration')}
            </p>
            <p>
              <a href={`/staff/teams/${slug}/pictures/${name}/removal`}>
                {say.rich('staff.pictureDown.take', {
                  picture: photo.alt || say('pictures.gallery.decoration'),
                  name: (words) => <span className="unseen">{words}</span>,
                })}
              </a>
            </p>
          </li>
        ))}
      </ul>
    </Section>
  )
}

interface TakingDownProps {
  slug: string
  picture: ShownPicture
  typed?: Readonly<Record<string, string>> | undefined
  errors?: readonly FieldError[] | undefined
}

/** The picture once more, and why it goes. */
export function TakingDown({ slug, picture, typed = {}, errors = [] }: TakingDownProps) {
  const { name, photo } = picture
  return (
    <>
      <div className="picture-frame taking-down">
        <PhotoImage photo={withWords(photo)} sizes="(min-width: 40rem) 24rem, 92vw" />
      </div>
      <form
        method="post"
        action={`/staff/teams/${slug}/pictures/${name}/removal`}
        className="form"
        noValidate
      >
        <p>{say('staff.pictureDown.words')}</p>
        <TextArea
          name="reason"
          label={say('staff.pictureDown.why')}
          hint={say('staff.pictureDown.whyHint')}
          rows={3}
          limit={1000}
          defaultValue={typed['reason']}
          error={errorOf(errors, 'reason')}
        />
        <div className="actions">
          <Button look="danger" busyText={say('staff.pictureDown.taking')}>
            {say('staff.pictureDown.yes')}
          </Button>
        </div>
      </form>
    </>
  )
}

function withWords(photo: ShownPicture['photo']): ShownPicture['photo'] {
  return { ...photo, alt: photo.alt || say('pictures.gallery.decoration') }
}
