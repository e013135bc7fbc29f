import { Section } from '#app/ui/bulletin.tsx'
import { Button } from '#app/ui/button.tsx'
import { ConfirmPanel } from '#app/ui/details.tsx'
import { ShareLink } from '#app/ui/share.tsx'
import { Stat, Stats } from '#app/ui/stat.tsx'
import type { Answer } from '#app/teams/answer.ts'
import { say } from '#app/words/say.ts'
import type { NameField } from './member.form.ts'
import type { MembersDesk } from './members-desk.server.ts'
import { NameFields } from './name-fields.tsx'

interface OwnLinkOf {
  readonly own: Pick<MembersDesk['own'], 'shareUrl' | 'credit'>
  readonly isOut: boolean
  readonly team: { readonly name: string }
}

/** One's own link to share, and what came by it. */
export function OwnLink({ desk: { own, isOut, team } }: { desk: OwnLinkOf }) {
  return (
    <Section title={say('members.desk.ownLink')} id="own-link">
      <p>{isOut ? say('members.desk.ownLinkWords') : say('members.desk.ownLinkLater')}</p>
      {isOut && (
        <ShareLink
          id="own-share-link"
          label={say('members.desk.ownLinkLabel')}
          url={own.shareUrl}
          copyText={say('members.desk.copy')}
          copiedText={say('members.desk.copied')}
          share={{
            title: team.name,
            text: say('members.desk.shareText', { team: team.name }),
            button: say('members.desk.share'),
          }}
        />
      )}
      <Stats>
        <Stat
          term={say('members.desk.broughtIn')}
          value={own.credit.sum ?? say('members.desk.nothingShown')}
          note={own.credit.words}
        />
      </Stats>
    </Section>
  )
}

export type NameAgain = Answer<NameField>

interface OwnNameProps {
  slug: string
  own: MembersDesk['own']
  again: NameAgain | null
}

/** How a member is named, on the team and, if they wish, on its page. */
export function OwnName({ slug, own, again }: OwnNameProps) {
  const values = again?.values ?? { shownName: own.name, listed: own.listed ? 'yes' : '' }
  return (
    <Section title={say('members.desk.yourName')} id="your-name">
      <form method="post" action={`/manage/${slug}/members`} className="stack" noValidate>
        <NameFields values={values} errors={again?.errors ?? []} />
        {own.onPage === 'waits' && <p className="small soft">{say('members.desk.nameWaits')}</p>}
        <Button look="secondary" busyText={say('members.desk.saving')}>
          {say('members.desk.save')}
        </Button>
      </form>
    </Section>
  )
}

/** The way out, or what has to be done before it. */
export function Leaving({ desk }: { desk: MembersDesk }) {
  const { people, role, own, team } = desk
  const captains = people.filter((person) => person.role === 'captain').length
  if (role === 'captain' && captains === 1)
    return (
      <Section title={say('members.desk.leave')} id="leave">
        <p>{say('members.desk.leaveLast')}</p>
      </Section>
    )
  return (
    <Section title={say('members.desk.leave')} id="leave">
      {role === 'captain' && (
        <ConfirmPanel
          open={say('members.desk.stepDown')}
          action={`/manage/${team.slug}/members/${own.id}/captaincy/end`}
          confirm={say('members.desk.stepDownYes')}
          busyText={say('members.desk.working')}
        >
          <p>{say('members.desk.stepDownWords')}</p>
        </ConfirmPanel>
      )}
      <ConfirmPanel
        open={say('members.desk.leave')}
        action={`/manage/${team.slug}/members/leaving`}
        confirm={say('members.desk.leaveYes')}
        busyText={say('members.desk.working')}
      >
        <p>{say('members.desk.leaveWords')}</p>
      </ConfirmPanel>
    </Section>
  )
}
