import { Section } from '#app/ui/bulletin.tsx'
import { LinkButton } from '#app/ui/button.tsx'
import { ShareLink } from '#app/ui/share.tsx'
import { say } from '#app/words/say.ts'

interface LivePlacesProps {
  readonly slug: string
  readonly name: string
  /** Of the site, without a slash at the end. */
  readonly baseUrl: string
}

/** Where a team's page shows besides itself, and keeps itself up to date. */
export function LivePlaces(team: LivePlacesProps) {
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

/** What is pasted into another page, with a link in it for where no script runs; and how each looks. */
function EmbedCode({ slug, name, baseUrl }: LivePlacesProps) {
  const script = `<script src="${baseUrl}/embed.js" async></script>`
  const page = `${baseUrl}/teams/${slug}`
  const link = `<a href="${page}">${asHtml(name)}</a>`
  const codes = {
    goal: `<team-up-goal team="${slug}">${link}</team-up-goal> ${script}`,
    button: `<team-up-button team="${slug}">${link}</team-up-button> ${script}`,
    teams: `<team-up-teams><a href="${baseUrl}/teams">${baseUrl}/teams</a></team-up-teams> ${script}`,
  }
  return (
    <Section title={say('embeds.desk.title')} id="website">
      <p className="measure">{say('embeds.desk.words')}</p>
      {(['goal', 'button', 'teams'] as const).map((kind) => (
        <ShareLink
          key={kind}
          id={`embed-${kind}`}
          label={say(`embeds.desk.${kind}`)}
          url={codes[kind]}
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

function asHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
