import { PhotoImage } from '#app/ui/photo.tsx'
import type { Photo } from '#app/ui/photo.tsx'
import { PhotoGrid } from '#app/ui/photo-grid.tsx'
import { Prose } from '#app/ui/prose.tsx'

interface UpdateArticleProps {
  /** Made by `renderStory`; nothing else is fit to stand here (S27). */
  bodyHtml: string
  photos: readonly Photo[]
}

/** The words of a piece of news and its photos; each photo leads to itself, whole. */
export function UpdateArticle({ bodyHtml, photos }: UpdateArticleProps) {
  const [first, ...others] = photos
  return (
    <div className="stack-large">
      {first && (
        <div className="cover">
          <PhotoImage photo={first} sizes="(min-width: 56rem) 36rem, 92vw" load="first" />
        </div>
      )}
      <Prose html={bodyHtml} />
      {others.length > 0 && <PhotoGrid photos={others} />}
    </div>
  )
}
