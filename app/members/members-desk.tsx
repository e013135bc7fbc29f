import { Section } from '#app/ui/bulletin.tsx'
import { LinkButton } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { say } from '#app/words/say.ts'
import { Asked, Requests } from './asked-lists.tsx'
import { JoinLink, Settings } from './joining.tsx'
import type { MembersDesk } from './members-desk.server.ts'
import { Leaving, OwnLink, OwnName } from './own-part.tsx'
import type { NameAgain } from './own-part.tsx'
import { PersonRow } from './person-row.tsx'
import { SaidNotice } from './said-notice.tsx'
import type { SaidWords } from './said.ts'

interface MembersDeskProps {
  desk: MembersDesk
  said: SaidWords | null
  /** The form of one's own name as it came back, or `null`. */
  again: NameAgain | null
}

/** Who is on a team and who was asked; for a captain with all that can be done about it, for a member with their own part. */
export function MembersDeskPage({ desk, said, again }: MembersDeskProps) {
  const { captain, team } = desk
  return (
    <>
      <ErrorSummary errors={again?.errors ?? []} />
      <SaidNotice said={said} />
      <div className="columns">
        <div className="stack-large">
          {captain && team.status !== 'hidden' && (
            <LinkButton href={`/manage/${team.slug}/members/invitation`}>
              {say('members.desk.invite')}
            </LinkButton>
          )}
          {captain && <Requests slug={team.slug} requests={captain.requests} />}
          <Section title={say('members.desk.onTeam')} id="on-the-team">
            <ul className="people">
              {desk.people.map((person) => (
                <PersonRow key={person.id} slug={team.slug} person={person} seenBy={desk.role} />
              ))}
            </ul>
          </Section>
          {captain && <Asked slug={team.slug} invitations={captain.invitations} />}
        </div>
        <div className="stack-large">
          <OwnLink desk={desk} />
          {captain && <OtherHands slug={team.slug} />}
          {captain ? (
            <>
              <JoinLink team={team} joinUrl={captain.joinUrl} />
              <Settings slug={team.slug} {...captain} />
            </>
          ) : (
            <OwnName slug={team.slug} own={desk.own} again={again} />
          )}
          <Leaving desk={desk} />
        </div>
      </div>
    </>
  )
}

/** Who is not on the team may still do something for it. */
function OtherHands({ slug }: { slug: string }) {
  return (
    <Section title={say('skills.desk.title')} id="needs">
      <p>{say('skills.desk.membersLede')}</p>
      <div className="actions">
        <LinkButton href={`/manage/${slug}/needs`} look="secondary">
          {say('skills.desk.link')}
        </LinkButton>
      </div>
    </Section>
  )
}
