import { say } from '#app/words/say.ts'

export interface ScreenCode {
  readonly title: string
  /** As people say it and type it. */
  readonly link: string
  readonly src: string
}

/** A code for the phones in the room, with the address below it. */
export function ScreenCodeFigure({ title, link, src }: ScreenCode) {
  const [host = ''] = link.split('/')
  return (
    <figure className="screen-code">
      <img src={src} alt={say('screen.code', { link })} width="200" height="200" />
      <figcaption>
        <strong>{title}</strong>
        <span className="screen-link">
          {host}
          <wbr />
          {link.slice(host.length)}
        </span>
      </figcaption>
    </figure>
  )
}
