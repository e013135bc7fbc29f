import { Section } from '#app/ui/bulletin.tsx'
import { LinkButton } from '#app/ui/button.tsx'
import { ShareLink } from '#app/ui/share.tsx'
import { say } from '#app/words/say.ts'
import { embedCodes } from './embed-codes.ts'
import type { EmbeddedTeam } from './embed-codes.ts'

/** Where a team's page shows besides itself, and keeps itself up to date. */
export function LivePlaces(team: EmbeddedTeam) {
  return (
    <>
      <Section title={say('screen.desk.title')} id="screen">
        <p className="measure">{say('screen.desk.words')}</p>
        <p>
          <LinkButton look="secondary" href={`/teams/${team.slug}/screen`}>
            {say('screen.desk.open')}
          </LinkButton>
        </p>
      </Section>
      <EmbedCode {...team} />
    </>
  )
}

/** What is pasted into another page, and how each looks. */
function EmbedCode(team: EmbeddedTeam) {
  const { slug } = team
  const codes = embedCodes(team)
  return (
    <Section title={say('embeds.desk.title')} id="website">
      <p className="measure">{say('embeds.desk.words')}</p>
      {(['goal', 'button', 'teams'] as const).map((kind) => (
        <ShareLink
          key={kind}
          id={`embed-${kind}`}
          label={say(`embeds.desk.${kind}`)}
          url={codes[kind]}
          copyText={say('embeds.desk.copy')}
        />
      ))}
      <p>
        {say.rich('embeds.desk.see', {
          goal: (words) => <a href={`/embed/teams/${slug}`}>{words}</a>,
          button: (words) => <a href={`/embed/teams/${slug}/button`}>{words}</a>,
          teams: (words) => <a href="/embed/teams">{words}</a>,
        })}
      </p>
    </Section>
  )
}
