interface PersonLineProps {
  name: string
  /** "captain", "on the team since May" */
  note?: string | undefined
}

/** A person in one line, by name alone. */
export function PersonLine({ name, note }: PersonLineProps) {
  return (
    <span>
      <bdi className="person">{name}</bdi>
      {note && <span className="person-note">, {note}</span>}
    </span>
  )
}
