import type { ReactNode } from 'react'
import type { Answer } from '#app/teams/answer.ts'
import { Closed, MailSent, ThankYou } from '#app/ui/art/scenes.tsx'
import { TeamKindArt } from '#app/ui/art/team-kinds.tsx'
import { Poster } from '#app/ui/bulletin.tsx'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { ShareLink } from '#app/ui/share.tsx'
import { say } from '#app/words/say.ts'
import type { InvitationPage } from './invitation.server.ts'
import type { NameField } from './member.form.ts'
import { NameFields } from './name-fields.tsx'

type Invitation = InvitationPage['invitation']
type Open = Extract<Invitation, { state: 'open' }>
type Accepted = Extract<Invitation, { state: 'accepted' }>

interface InvitationProps {
  token: string
  invitation: Invitation
  /** The form as it came back, or `null`. */
  again: Answer<NameField> | null
}

/** What the link of an invitation opens: whose it is, and the one button that answers it. */
export function InvitationPosters({ token, invitation, again }: InvitationProps) {
  switch (invitation.state) {
    case 'open':
      return <OpenInvitation token={token} invitation={invitation} again={again} />
    case 'accepted':
      return <Welcome invitation={invitation} />
    case 'gone':
      return (
        <Poster picture={<Closed />}>
          <h1>{say('members.invitation.gone')}</h1>
          <p className="lede">{say('members.invitation.goneWords')}</p>
          <SeeTeams />
        </Poster>
      )
  }
}

function OpenInvitation({ token, invitation, again }: InvitationProps & { invitation: Open }) {
  const errors = again?.errors ?? []
  return (
    <div className="stack-large">
      <ErrorSummary errors={errors} />
      <Poster picture={<TeamKindArt kind={invitation.team.kind} />}>
        <p className="kicker">{say('members.invitation.kicker')}</p>
        <h1>{say.rich('members.invitation.title', named({ team: invitation.team.name }))}</h1>
        <p className="lede">
          {invitation.invitedBy === null
            ? say('members.invitation.fromCaptain')
            : say.rich('members.invitation.from', named({ captain: invitation.invitedBy }))}{' '}
          {say('members.invitation.whatFor')}
        </p>
        {invitation.otherPerson === null ? (
          <form method="post" className="form" noValidate>
            <NameFields values={again?.values ?? { shownName: invitation.name }} errors={errors} />
            <p className="small soft">
              {say('members.invitation.address', { email: invitation.email })}
            </p>
            <div className="actions">
              <Button size="large" busyText={say('members.invitation.joining')}>
                {say('members.invitation.join')}
              </Button>
            </div>
          </form>
        ) : (
          <Notice kind="warning" title={say('members.invitation.otherPersonTitle')}>
            <p>
              {say('members.invitation.otherPerson', {
                email: invitation.otherPerson,
                invited: invitation.email,
              })}
            </p>
          </Notice>
        )}
        <p className="small">
          <a href={`/invitations/${token}/refusal`}>{say('members.invitation.refuse')}</a>
        </p>
      </Poster>
    </div>
  )
}

function Welcome({ invitation: { team, shareUrl } }: { invitation: Accepted }) {
  return (
    <Poster picture={<ThankYou />}>
      <h1>{say('members.invitation.joined')}</h1>
      <p className="lede">
        {say.rich(
          shareUrl ? 'members.invitation.joinedWords' : 'members.invitation.joinedWait',
          named({ team: team.name }),
        )}
      </p>
      {shareUrl && (
        <ShareLink
          label={say('members.desk.ownLinkLabel')}
          url={shareUrl}
          copyText={say('members.desk.copy')}
          copiedText={say('members.desk.copied')}
          share={{
            title: team.name,
            text: say('members.desk.shareText', { team: team.name }),
            button: say('members.desk.share'),
          }}
        />
      )}
      <div className="actions">
        <LinkButton href={`/manage/${team.slug}`} look="secondary" size="large">
          {say('members.invitation.openDesk')}
        </LinkButton>
      </div>
      <p className="small soft">{say('members.invitation.openDeskHint')}</p>
    </Poster>
  )
}

interface RefusalProps {
  token: string
  invitation: Invitation
  /** `refused`: just now. */
  outcome: 'refused' | 'gone' | null
}

/** "Not me, or no more of these": a page with a button, since opening a link does nothing (S11). */
export function RefusalPosters({ token, invitation, outcome }: RefusalProps) {
  if (outcome === 'refused')
    return (
      <Poster picture={<MailSent />}>
        <h1>{say('members.refusal.done')}</h1>
        <p className="lede">{say('members.refusal.doneWords')}</p>
      </Poster>
    )
  if (invitation.state !== 'open' || outcome === 'gone')
    return (
      <Poster picture={<Closed />}>
        <h1>{say('members.invitation.gone')}</h1>
        <p className="lede">{say('members.invitation.goneWords')}</p>
        <SeeTeams />
      </Poster>
    )
  return (
    <Poster picture={<MailSent />}>
      <h1>{say('members.refusal.title')}</h1>
      <p className="lede">
        {say.rich('members.refusal.words', {
          ...named({ team: invitation.team.name }),
          email: invitation.email,
        })}
      </p>
      <form method="post" className="actions">
        <Button size="large" busyText={say('members.refusal.stopping')}>
          {say('members.refusal.yes')}
        </Button>
        <LinkButton href={`/invitations/${token}`} look="quiet" size="large">
          {say('members.refusal.back')}
        </LinkButton>
      </form>
    </Poster>
  )
}

export function SeeTeams() {
  return (
    <div className="actions">
      <LinkButton href="/teams" look="secondary" size="large">
        {say('members.invitation.seeTeams')}
      </LinkButton>
    </div>
  )
}

function named<Names extends Record<string, string>>(names: Names) {
  return { ...names, name: (words: ReactNode) => <bdi>{words}</bdi> }
}
