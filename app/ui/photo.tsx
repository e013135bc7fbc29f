/** A picture in every width and format that there is of it, and in words. */
export interface Photo {
  /** Empty when it is decoration. */
  readonly alt: string
  readonly width: number
  readonly height: number
  /** What stays in sight when it is cut (`data-focus`): "top-left", "center". */
  readonly focus: string
  /** The better formats, best first. */
  readonly sources: readonly { readonly type: string; readonly srcSet: string }[]
  readonly srcSet: string
  readonly src: string
  /** The widest, to look at by itself. */
  readonly wholeHref: string
}

interface PhotoImageProps {
  photo: Photo
  /** How wide it stands on the page, as the `sizes` of an image. */
  sizes: string
  /** `first` for the one that people see as the page opens; the others load when they come near. */
  load?: 'first' | 'later' | undefined
}

/** Fills the box that it stands in; the box has the shape (`.photo`), so that nothing moves when it comes. */
export function PhotoImage({ photo, sizes, load = 'later' }: PhotoImageProps) {
  return (
    <picture>
      {photo.sources.map(({ type, srcSet }) => (
        <source key={type} type={type} srcSet={srcSet} sizes={sizes} />
      ))}
      <img
        className="photo"
        data-focus={photo.focus}
        src={photo.src}
        srcSet={photo.srcSet}
        sizes={sizes}
        width={photo.width}
        height={photo.height}
        alt={photo.alt}
        decoding="async"
        {...(load === 'first' ? { fetchpriority: 'high' } : { loading: 'lazy' })}
      />
    </picture>
  )
}
