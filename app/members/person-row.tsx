import type { ReactNode } from 'react'
import type { TeamRole } from '#db/schema/teams.ts'
import { Button } from '#app/ui/button.tsx'
import type { ButtonLook } from '#app/ui/button.tsx'
import { Details } from '#app/ui/details.tsx'
import { Tag } from '#app/ui/tag.tsx'
import { say } from '#app/words/say.ts'
import type { PersonAtDesk } from './members-desk.server.ts'

interface PersonRowProps {
  slug: string
  person: PersonAtDesk
  /** Captains have something to do about the others. */
  seenBy: TeamRole
}

/** One person on the team: who, since when, what they brought in, and what a captain can do. */
export function PersonRow({ slug, person, seenBy }: PersonRowProps) {
  const sees = seenBy === 'captain' && person.who === 'another'
  return (
    <li className="people-row">
      <div className="people-who">
        <p className="cluster">
          <bdi className="person">{person.name}</bdi>
          {person.role === 'captain' && <Tag tone="note">{say('members.desk.captain')}</Tag>}
          {person.who === 'me' && <Tag tone="quiet">{say('members.desk.me')}</Tag>}
        </p>
        <p className="small soft">
          {person.email && (
            <>
              <a href={`mailto:${person.email}`}>{person.email}</a>,{' '}
            </>
          )}
          {say('members.desk.since', { day: person.joined })}
        </p>
      </div>
      {person.credit && (
        <p className="people-credit">
          {person.credit.sum && <strong className="figures">{person.credit.sum}</strong>}{' '}
          <span className="small soft">{person.credit.words}</span>
        </p>
      )}
      {sees && person.onPage === 'waits' && <NameToRead slug={slug} person={person} />}
      {sees && <Deeds slug={slug} person={person} />}
    </li>
  )
}

/** The name goes along as it was read, so that no other is let onto the page (S36). */
function NameToRead({ slug, person }: { slug: string; person: PersonAtDesk }) {
  return (
    <form method="post" action={`${deskOf(slug, person)}/name`} className="people-wish cluster">
      <p>{say.rich('members.desk.wishes', withName(person))}</p>
      <input type="hidden" name="read" value={person.name} />
      <Button look="secondary" busyText={say('members.desk.working')}>
        {say('members.desk.showName')}
      </Button>
    </form>
  )
}

function Deeds({ slug, person }: { slug: string; person: PersonAtDesk }) {
  const at = deskOf(slug, person)
  const named = withName(person)
  return (
    <div className="people-deeds">
      <Details summary={<span>{say.rich('members.desk.seeTo', named)}</span>}>
        {person.role === 'captain' ? (
          <DeedForm
            action={`${at}/captaincy/end`}
            words={say.rich('members.desk.makeMember', named)}
            hint={say('members.desk.makeMemberHint')}
            read={person.name}
          />
        ) : (
          <>
            <DeedForm
              action={`${at}/captaincy`}
              words={say.rich('members.desk.makeCaptain', named)}
              hint={say('members.desk.makeCaptainHint')}
              read={person.name}
            />
            <DeedForm
              action={`${at}/hand-over`}
              words={say.rich('members.desk.handOver', named)}
              hint={say('members.desk.handOverHint')}
              read={person.name}
            />
            <DeedForm
              action={`${at}/removal`}
              words={say.rich('members.desk.remove', named)}
              hint={say('members.desk.removeHint')}
              read={person.name}
              look="danger"
            />
          </>
        )}
      </Details>
    </div>
  )
}

interface DeedFormProps {
  action: string
  words: ReactNode
  hint: string
  /** By which name the captain knows them just now. */
  read: string
  look?: ButtonLook | undefined
}

function DeedForm({ action, words, hint, read, look = 'secondary' }: DeedFormProps) {
  return (
    <form method="post" action={action} className="deed">
      <p className="small soft">{hint}</p>
      <input type="hidden" name="read" value={read} />
      <Button look={look} busyText={say('members.desk.working')}>
        <span>{words}</span>
      </Button>
    </form>
  )
}

function deskOf(slug: string, { id }: PersonAtDesk): string {
  return `/manage/${slug}/members/${id}`
}

function withName({ name: who }: PersonAtDesk) {
  return { who, name: (words: ReactNode) => <bdi>{words}</bdi> }
}
