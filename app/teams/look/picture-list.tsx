import type { ReactNode } from 'react'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { PhotoImage } from '#app/ui/photo.tsx'
import { Tag } from '#app/ui/tag.tsx'
import { say } from '#app/words/say.ts'
import type { DeskPicture } from './pictures-page.server.ts'

interface PictureListProps {
  pictures: readonly DeskPicture[]
  /** What can be done with one. */
  actions: (picture: DeskPicture, place: number) => ReactNode
}

/** Pictures on the desk, each with its words and what can be done with it. */
export function PictureList({ pictures, actions }: PictureListProps) {
  return (
    <ol className="picture-list">
      {pictures.map((picture, place) => (
        <li key={picture.name}>
          <span className="picture-frame">
            <PhotoImage photo={{ ...picture.photo, alt: '' }} sizes="14rem" />
          </span>
          <div className="stack">
            <p dir="auto">
              {picture.alt || (
                <span className="soft">
                  {picture.part === null ? '' : say('pictures.gallery.decoration')}
                </span>
              )}
            </p>
            {picture.withdrawn && picture.standing === 'placed' && (
              <p>
                <Tag tone="quiet">{say('pictures.gallery.offPage')}</Tag>
              </p>
            )}
            <div className="cluster">{actions(picture, place)}</div>
          </div>
        </li>
      ))}
    </ol>
  )
}

/** What is done to one picture by a press; the words name it for who hears the button alone. */
export function PictureButton({
  picture,
  path,
  name,
  children,
  busyText,
  fields,
}: {
  picture: DeskPicture
  path: 'removal' | 'restoration' | 'place'
  /** The whole of what it does: "Remove: five of us behind a table". */
  name?: string | undefined
  children: ReactNode
  busyText?: string | undefined
  fields?: ReactNode
}) {
  return (
    <form method="post" action={`${picture.href}/${path}`}>
      {fields}
      <Button look="secondary" aria-label={name} busyText={busyText}>
        {children}
      </Button>
    </form>
  )
}

export function EditLink({ picture, children }: { picture: DeskPicture; children: ReactNode }) {
  return (
    <LinkButton
      href={picture.href}
      look="secondary"
      aria-label={picture.alt ? say('pictures.gallery.editOf', { alt: picture.alt }) : undefined}
    >
      {children}
    </LinkButton>
  )
}
