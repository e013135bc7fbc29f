import { env } from '#app/platform/env.server.ts'
import { requireOrganization } from '#app/platform/organization.server.ts'
import { findTeams } from '../directory.server.ts'
import { teamCard } from '../team-card.ts'
import type { EmbeddedTeamsProps } from './embedded-teams.tsx'

/** A frame is short; whoever wants more goes on to the list. */
const MOST = 6

/** The first teams of the list, for a frame on another site. */
export async function findEmbeddedTeams(): Promise<EmbeddedTeamsProps> {
  const [{ currency, brandColor }, found] = await Promise.all([
    requireOrganization(),
    findTeams({ words: '', kind: null, town: '', after: null, limit: MOST }),
  ])
  return {
    brandColor,
    teams: found.teams.map((row) => {
      const { name, meta, progress, href } = teamCard(row, currency)
      return { name, meta, progress, url: env.BASE_URL + href }
    }),
    allUrl: `${env.BASE_URL}/teams`,
  }
}
