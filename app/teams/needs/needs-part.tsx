import { Section } from '#app/ui/bulletin.tsx'
import { LinkButton } from '#app/ui/button.tsx'
import { dotted } from '#app/ui/dotted.ts'
import { say } from '#app/words/say.ts'

export interface NeedsPartProps {
  readonly open: readonly {
    readonly href: string
    readonly title: string
    /** Skill, hours, day, town. */
    readonly facts: readonly string[]
  }[]
  /** How many more there are. */
  readonly more: number
  /** "Given so far: 6 hours of design"; null before the first. */
  readonly given: string | null
  /** Whom it came from, of those who may be named. */
  readonly givers: string | null
}

/** What a team needs done, for who would lend a hand rather than money; and what was given so. */
export function NeedsPart({ open, more, given, givers }: NeedsPartProps) {
  if (open.length === 0 && given === null) return null
  return (
    <Section title={say('skills.team.title')} id="needs">
      {open.length > 0 && (
        <ul className="stack">
          {open.map(({ href, title, facts }) => (
            <li key={href}>
              <a href={href} dir="auto">
                <strong>{title}</strong>
              </a>
              <span className="small soft under" dir="auto">
                {dotted(facts)}
              </span>
            </li>
          ))}
        </ul>
      )}
      {more > 0 && (
        <p>
          <a href="/lend-your-gifts">{say('skills.team.more', { n: more })}</a>
        </p>
      )}
      {given && (
        <p>
          {given} {givers && <span dir="auto">{givers}</span>}
        </p>
      )}
      <div className="actions">
        <LinkButton href="/lend-your-gifts#offer" look="secondary">
          {say('skills.team.offer')}
        </LinkButton>
      </div>
    </Section>
  )
}
