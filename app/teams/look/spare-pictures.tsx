import { Section } from '#app/ui/bulletin.tsx'
import { say } from '#app/words/say.ts'
import { EditLink, PictureButton, PictureList } from './picture-list.tsx'
import type { DeskPicture } from './pictures-page.server.ts'

/** Uploads that nobody has said anything of: left in the middle, perhaps, and not lost. */
export function LooseSection({ pictures }: { pictures: readonly DeskPicture[] }) {
  if (pictures.length === 0) return null
  return (
    <Section title={say('pictures.loose.title')} id="loose">
      <p>{say('pictures.loose.words')}</p>
      <PictureList
        pictures={pictures}
        actions={(picture) => (
          <>
            <EditLink picture={picture}>{say('pictures.loose.goOn')}</EditLink>
            <PictureButton
              picture={picture}
              path="removal"
              busyText={say('pictures.gallery.removing')}
            >
              {say('pictures.loose.discard')}
            </PictureButton>
          </>
        )}
      />
    </Section>
  )
}

/** What was taken out and may come back. */
export function RemovedSection({ pictures }: { pictures: readonly DeskPicture[] }) {
  if (pictures.length === 0) return null
  return (
    <Section title={say('pictures.removed.title')} id="removed">
      <p>{say('pictures.removed.words')}</p>
      <PictureList
        pictures={pictures}
        actions={(picture) => (
          <PictureButton
            picture={picture}
            path="restoration"
            busyText={say('pictures.removed.restoring')}
          >
            {say('pictures.removed.restore')}
          </PictureButton>
        )}
      />
    </Section>
  )
}
