import { Section } from '#app/ui/bulletin.tsx'
import { say } from '#app/words/say.ts'
import { MOST_GALLERY } from './look.form.ts'
import type { DeskPicture, PicturesPage } from './pictures-page.server.ts'
import { EditLink, PictureButton, PictureList } from './picture-list.tsx'

/** The pictures below the story, in their order; while staff read them, all there are, to take one off at once. */
export function GallerySection({ page }: { page: PicturesPage }) {
  if (page.state === 'waiting') {
    const all = [page.cover, ...page.gallery, page.still].filter((picture) => picture !== null)
    if (all.length === 0) return null
    return (
      <Section title={say('pictures.page.title')} id="gallery">
        <PictureList pictures={all} actions={(picture) => <TakeOff picture={picture} />} />
      </Section>
    )
  }
  return (
    <Section title={say('pictures.gallery.title')} id="gallery">
      {page.gallery.length === 0 ? (
        <p className="soft">{say('pictures.gallery.none')}</p>
      ) : (
        <>
          <p className="soft">
            {say('pictures.gallery.count', {
              n: page.gallery.length,
              most: String(MOST_GALLERY),
            })}
          </p>
          <PictureList
            pictures={page.gallery}
            actions={(picture, place) => (
              <Actions picture={picture} place={place} last={page.gallery.length - 1} />
            )}
          />
        </>
      )}
    </Section>
  )
}

function Actions({ picture, place, last }: { picture: DeskPicture; place: number; last: number }) {
  const { alt } = picture
  return (
    <>
      <EditLink picture={picture}>{say('pictures.gallery.edit')}</EditLink>
      {place > 0 && (
        <PictureButton
          picture={picture}
          path="place"
          name={alt ? say('pictures.gallery.earlierOf', { alt }) : undefined}
          fields={<input type="hidden" name="to" value="earlier" />}
        >
          {say('pictures.gallery.earlier')}
        </PictureButton>
      )}
      {place < last && (
        <PictureButton
          picture={picture}
          path="place"
          name={alt ? say('pictures.gallery.laterOf', { alt }) : undefined}
          fields={<input type="hidden" name="to" value="later" />}
        >
          {say('pictures.gallery.later')}
        </PictureButton>
      )}
      <PictureButton
        picture={picture}
        path="removal"
        name={alt ? say('pictures.gallery.removeOf', { alt }) : undefined}
        busyText={say('pictures.gallery.removing')}
      >
        {say('pictures.gallery.remove')}
      </PictureButton>
    </>
  )
}

function TakeOff({ picture }: { picture: DeskPicture }) {
  if (picture.withdrawn) return null
  return (
    <PictureButton picture={picture} path="removal" busyText={say('pictures.gallery.removing')}>
      {say('pictures.gallery.takeOff')}
    </PictureButton>
  )
}
