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

/** A photo in two files: one to show, and the whole of it. */
export interface SmallPhoto {
  readonly name: string
  readonly width: number
  readonly height: number
  readonly src: string
  readonly wholeHref: string
}

interface PhotoLinkProps {
  photo: SmallPhoto
  alt: string
  /** `first` where it may be printed before anybody came near. */
  load?: 'first' | 'later' | undefined
}

/** A photo that opens the whole of it. */
export function PhotoLink({ photo, alt, load = 'later' }: PhotoLinkProps) {
  return (
    <a href={photo.wholeHref}>
      <img
        src={photo.src}
        width={photo.width}
        height={photo.height}
        alt={alt}
        loading={load === 'later' ? 'lazy' : undefined}
      />
    </a>
  )
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
