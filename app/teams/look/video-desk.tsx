import '#app/ui/styles/look.css'
import { Section } from '#app/ui/bulletin.tsx'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { TextField } from '#app/ui/text-field.tsx'
import { say } from '#app/words/say.ts'
import { errorOf } from '../answer.ts'
import type { Answer } from '../answer.ts'
import type { PicturesPage } from './pictures-page.server.ts'
import { EditLink, PictureList } from './picture-list.tsx'

/** The link to a film on the desk of pictures. */
export function VideoSection({ page }: { page: PicturesPage }) {
  const { slug, video, still } = page
  return (
    <Section title={say('pictures.film.title')} id="film">
      <p className="measure">{say('pictures.film.words')}</p>
      {video && (
        <p>
          <a href={video.url} rel="nofollow ugc noopener" dir="auto">
            {video.title || video.url}
          </a>
        </p>
      )}
      {video && still && (
        <PictureList
          pictures={[still]}
          actions={(picture) => (
            <EditLink picture={picture}>{say('pictures.gallery.edit')}</EditLink>
          )}
        />
      )}
      {video && !still && <p className="soft">{say('pictures.film.stillWords')}</p>}
      <div className="actions">
        <LinkButton href={`/manage/${slug}/video`} look="secondary">
          {say(video ? 'pictures.film.change' : 'pictures.film.add')}
        </LinkButton>
        {video && !still && (
          <LinkButton href={`/manage/${slug}/pictures?as=video#upload`} look="secondary">
            {say('pictures.film.still')}
          </LinkButton>
        )}
        {video && (
          <form method="post" action={`/manage/${slug}/video/end`}>
            <Button look="secondary" busyText={say('pictures.gallery.removing')}>
              {say('pictures.film.take')}
            </Button>
          </form>
        )}
      </div>
    </Section>
  )
}

interface VideoDeskProps {
  page: PicturesPage
  again: Answer<'videoUrl' | 'videoTitle'> | null
}

/** Where the link is written. */
export function VideoDesk({ page, again }: VideoDeskProps) {
  const values = again?.values ?? { videoUrl: page.video?.url, videoTitle: page.video?.title }
  const errors = again?.errors ?? []
  return (
    <div className="stack-large measure">
      <ErrorSummary errors={errors} />
      <PageHead of={say('pictures.about.back')} href={`/manage/${page.slug}/pictures`}>
        <h2>{say('pictures.film.title')}</h2>
      </PageHead>
      <form method="post" className="form" noValidate>
        <TextField
          name="videoUrl"
          label={say('pictures.film.url')}
          hint={say('pictures.film.urlHint')}
          error={errorOf(errors, 'videoUrl')}
          defaultValue={values.videoUrl}
          type="url"
          inputMode="url"
          maxLength={500}
        />
        <TextField
          name="videoTitle"
          label={say('pictures.film.name')}
          hint={say('pictures.film.nameHint')}
          error={errorOf(errors, 'videoTitle')}
          defaultValue={values.videoTitle}
          maxLength={100}
        />
        <div className="actions">
          <Button busyText={say('pictures.film.saving')}>{say('pictures.film.save')}</Button>
        </div>
      </form>
    </div>
  )
}
