interface PartHeadProps {
  event: { readonly title: string; readonly desk: string }
  title: string
  lede: string
}

/** The head of one part of an event's desk: the event above it, what the part is, and what it is for. */
export function PartHead({ event, title, lede }: PartHeadProps) {
  return (
    <div className="stack measure">
      <p className="kicker">
        <a href={event.desk} dir="auto">
          {event.title}
        </a>
      </p>
      <h2>{title}</h2>
      <p>{lede}</p>
    </div>
  )
}
