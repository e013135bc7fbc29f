import { Section } from '#app/ui/bulletin.tsx'
import { dotted } from '#app/ui/dotted.ts'
import { say } from '#app/words/say.ts'

export interface ReadingProps {
  readonly resources: readonly {
    readonly href: string
    readonly title: string
    /** Kind, author. */
    readonly facts: readonly string[]
    readonly summary: string
  }[]
}

/** What the team has of the library, for who wants to know more before or after they give. */
export function ReadingPart({ resources }: ReadingProps) {
  if (resources.length === 0) return null
  return (
    <Section title={say('resources.team.title')} id="reading">
      <ul className="stack">
        {resources.map(({ href, title, facts, summary }) => (
          <li key={href}>
            <a href={href} dir="auto">
              <strong>{title}</strong>
            </a>
            <span className="small soft under" dir="auto">
              {dotted(facts)}
            </span>
            <span className="small under" dir="auto">
              {summary}
            </span>
          </li>
        ))}
      </ul>
      <p>
        <a href="/resources">{say('resources.page.all')}</a>
      </p>
    </Section>
  )
}
