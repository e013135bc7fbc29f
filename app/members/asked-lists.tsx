import type { ReactNode } from 'react'
import { Section } from '#app/ui/bulletin.tsx'
import { Button } from '#app/ui/button.tsx'
import { Tag } from '#app/ui/tag.tsx'
import { say } from '#app/words/say.ts'
import type { OpenInvitation, OpenRequest } from './who-is-asked.server.ts'

/** Who came by the team's link and waits for a yes or a no. */
export function Requests({ slug, requests }: { slug: string; requests: readonly OpenRequest[] }) {
  if (requests.length === 0) return null
  return (
    <Section title={say('members.desk.waiting')} id="waiting">
      <ul className="people">
        {requests.map((request) => (
          <RequestRow key={request.id} slug={slug} request={request} />
        ))}
      </ul>
    </Section>
  )
}

function RequestRow({ slug, request }: { slug: string; request: OpenRequest }) {
  const at = `/manage/${slug}/members/requests/${request.id}`
  const named = { who: request.name, name: (words: ReactNode) => <bdi>{words}</bdi> }
  return (
    <li className="people-row">
      <div className="people-who">
        <p>
          <bdi className="person">{request.name}</bdi>
        </p>
        <p className="small soft">
          {request.email}, {say('members.desk.asked', { day: request.asked })}
        </p>
      </div>
      <div className="people-deeds cluster">
        <form method="post" action={`${at}/acceptance`}>
          <Button busyText={say('members.desk.working')}>
            <span>{say.rich('members.desk.yes', named)}</span>
          </Button>
        </form>
        <form method="post" action={`${at}/refusal`}>
          <Button look="secondary" busyText={say('members.desk.working')}>
            <span aria-hidden="true">{say('members.desk.no')}</span>
            <span className="unseen">{say.rich('members.desk.noTo', named)}</span>
          </Button>
        </form>
      </div>
    </li>
  )
}

/** Who was invited by email and has not said yes. */
export function Asked({
  slug,
  invitations,
}: {
  slug: string
  invitations: readonly OpenInvitation[]
}) {
  return (
    <Section title={say('members.desk.invited')} id="invited">
      {invitations.length === 0 ? (
        <p className="soft">{say('members.desk.noneInvited')}</p>
      ) : (
        <ul className="people">
          {invitations.map((invitation) => (
            <InvitationRow key={invitation.id} slug={slug} invitation={invitation} />
          ))}
        </ul>
      )}
    </Section>
  )
}

function InvitationRow({ slug, invitation }: { slug: string; invitation: OpenInvitation }) {
  const { id, email, state, sent } = invitation
  const at = `/manage/${slug}/members/invitations/${id}`
  return (
    <li className="people-row">
      <div className="people-who">
        <p>
          <bdi className="person">{email}</bdi>
        </p>
        <p className="small soft">{say('members.desk.sent', { day: sent })}</p>
      </div>
      <div className="people-acts cluster">
        <InvitationTag state={state} />
        {state === 'ready' && (
          <form method="post" action={`${at}/reminder`}>
            <Button look="secondary" busyText={say('members.desk.working')}>
              <span aria-hidden="true">{say('members.desk.remind')}</span>
              <span className="unseen">{say('members.desk.remindWhom', { email })}</span>
            </Button>
          </form>
        )}
        {state !== 'refused' && (
          <form method="post" action={`${at}/withdrawal`}>
            <Button look="quiet" busyText={say('members.desk.working')}>
              <span aria-hidden="true">{say('members.desk.withdraw')}</span>
              <span className="unseen">{say('members.desk.withdrawWhom', { email })}</span>
            </Button>
          </form>
        )}
      </div>
    </li>
  )
}

function InvitationTag({ state }: { state: OpenInvitation['state'] }) {
  switch (state) {
    case 'ready':
    case 'rests':
      return null
    case 'refused':
      return <Tag tone="quiet">{say('members.desk.refused')}</Tag>
    case 'enough':
      return <Tag tone="quiet">{say('members.desk.enough')}</Tag>
    case 'over':
      return <Tag tone="waiting">{say('members.desk.over')}</Tag>
  }
}
