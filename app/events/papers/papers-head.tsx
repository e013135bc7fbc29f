interface PapersHeadProps {
  page: { readonly title: string; readonly desk: string }
  title: string
  lede: string
}

/** The head of a page with what can be printed for an event. */
export function PapersHead({ page, title, lede }: PapersHeadProps) {
  return (
    <div className="stack measure">
      <p className="kicker">
        <a href={page.desk} dir="auto">
          {page.title}
        </a>
      </p>
      <h2>{title}</h2>
      <p>{lede}</p>
    </div>
  )
}
