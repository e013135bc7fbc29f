import { say } from '#app/words/say.ts'

export interface EmbeddedTeam {
  readonly slug: string
  readonly name: string
  /** Of the site, without a slash at the end. */
  readonly baseUrl: string
}

/** What is pasted into another page: a title for who cannot see the frame, and a link for where no script runs. */
export function embedCodes({ slug, name, baseUrl }: EmbeddedTeam) {
  const script = `<script src="${baseUrl}/embed.js" async></script>`
  const link = `<a href="${baseUrl}/teams/${slug}">${asHtml(name)}</a>`
  const give = asHtml(say('embeds.give', { team: name }))
  return {
    goal: `<team-up-goal team="${slug}" title="${asHtml(name)}">${link}</team-up-goal> ${script}`,
    button: `<team-up-button team="${slug}" title="${give}">${link}</team-up-button> ${script}`,
    teams: `<team-up-teams title="${asHtml(say('embeds.teams'))}"><a href="${baseUrl}/teams">${baseUrl}/teams</a></team-up-teams> ${script}`,
  }
}

function asHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
