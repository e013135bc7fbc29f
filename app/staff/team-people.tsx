import { Section } from '#app/ui/bulletin.tsx'
import { Button } from '#app/ui/button.tsx'
import { say } from '#app/words/say.ts'
import type { TeamPerson } from './team-people.server.ts'

interface TeamPeopleProps {
  slug: string
  people: readonly TeamPerson[]
  /** Moderators take a name off the page. */
  may: 'change' | 'look'
}

/** Who is on a team beside its captains. Captains let names onto the page; staff see them here and may take one off (S36). */
export function TeamPeople({ slug, people, may }: TeamPeopleProps) {
  if (people.length === 0) return null
  return (
    <Section title={say('members.staff.people')} id="people">
      <ul className="people">
        {people.map(({ id, name, email, named }) => (
          <li key={id} className="people-row">
            <div className="people-who">
              <p>
                <bdi className="person">{name}</bdi>
              </p>
              <p className="small soft">
                <a href={`mailto:${email}`}>{email}</a>,{' '}
                {named ? say('members.staff.onPage') : say('members.staff.offPage')}
              </p>
            </div>
            {named && may === 'change' && (
              <form method="post" action={`/staff/teams/${slug}/members/${id}/name/end`}>
                <Button look="quiet" busyText={say('members.desk.working')}>
                  <span aria-hidden="true">{say('members.staff.takeOff')}</span>
                  <span className="unseen">{say('members.staff.takeOffWhom', { who: name })}</span>
                </Button>
              </form>
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}
