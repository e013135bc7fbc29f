import { Section } from '#app/ui/bulletin.tsx'
import { Button } from '#app/ui/button.tsx'
import { Checkbox } from '#app/ui/choices.tsx'
import { ConfirmPanel } from '#app/ui/details.tsx'
import { ShareLink } from '#app/ui/share.tsx'
import { say } from '#app/words/say.ts'
import type { MembersDesk } from './members-desk.server.ts'

interface JoinLinkProps {
  team: MembersDesk['team']
  joinUrl: string | null
}

/** The link that a captain passes on by hand, while there is one. */
export function JoinLink({ team, joinUrl }: JoinLinkProps) {
  const at = `/manage/${team.slug}/members/join-link`
  if (team.status === 'hidden') return null
  return (
    <Section title={say('members.desk.joinLink')} id="join-link">
      {joinUrl === null ? (
        <form method="post" action={at} className="stack">
          <p>{say('members.desk.joinLinkNone')}</p>
          <Button look="secondary" busyText={say('members.desk.working')}>
            {say('members.desk.joinLinkMake')}
          </Button>
        </form>
      ) : (
        <>
          <ShareLink
            id="link-to-join"
            label={say('members.desk.joinLinkLabel')}
            url={joinUrl}
            copyText={say('members.desk.copy')}
            copiedText={say('members.desk.copied')}
          />
          <ConfirmPanel
            open={say('members.desk.joinLinkRenew')}
            action={at}
            confirm={say('members.desk.joinLinkRenewYes')}
            busyText={say('members.desk.working')}
          >
            <p>{say('members.desk.joinLinkRenewWords')}</p>
          </ConfirmPanel>
          <form method="post" action={`${at}/end`}>
            <Button look="quiet" busyText={say('members.desk.working')}>
              {say('members.desk.joinLinkEnd')}
            </Button>
          </form>
        </>
      )}
    </Section>
  )
}

type SettingsProps = { slug: string } & Pick<
  NonNullable<MembersDesk['captain']>,
  'joining' | 'credits' | 'ranking' | 'ranks'
>

/** How the team takes people in, and what its page says of them. */
export function Settings({ slug, joining, credits, ranking, ranks }: SettingsProps) {
  return (
    <Section title={say('members.desk.settings')} id="settings">
      <form method="post" action={`/manage/${slug}/members/settings`} className="stack">
        <Checkbox
          name="needsYes"
          value="yes"
          label={say('members.desk.needsYes')}
          defaultChecked={joining === 'needs-yes'}
        />
        <Checkbox
          name="credits"
          value="yes"
          label={say('members.desk.credits')}
          hint={say('members.desk.creditsHint')}
          defaultChecked={credits === 'shown'}
        />
        {ranks ? (
          <Checkbox
            name="unranked"
            value="yes"
            label={say('memory.top.leaveOut')}
            hint={say('memory.top.leaveOutHint')}
            defaultChecked={ranking === 'out'}
          />
        ) : (
          ranking === 'out' && <input type="hidden" name="unranked" value="yes" />
        )}
        <Button look="secondary" busyText={say('members.desk.saving')}>
          {say('members.desk.save')}
        </Button>
      </form>
    </Section>
  )
}
