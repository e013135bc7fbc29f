import { say } from '#app/words/say.ts'
import { drawShared } from './draw-shared.server.ts'
import { introduce } from './introduce.server.ts'
import { shareTeam } from './share-team.server.ts'
import type { Made, SharedFileName } from './shared-file.ts'
import { findSharedTeam } from './shared-team.server.ts'
import type { SharedTeam } from './shared-team.server.ts'

/** What people print and show of a team's page. */
export async function makeTeamFile(slug: string, name: SharedFileName): Promise<Made> {
  const team = await findSharedTeam(slug)
  return await drawShared(team && shareTeam(team, sayTeam(team)), name)
}

function sayTeam(team: SharedTeam) {
  const link = team.shortWords
  return {
    ...introduce(team),
    titleOf: (kind: 'poster' | 'flyer') => say(`sharing.paper.${kind}`, { team: team.name }),
    call: team.status === 'live' ? say('sharing.paper.call') : say('sharing.paper.callFinished'),
    giveAt:
      team.status === 'live'
        ? say('sharing.picture.giveAt', { link })
        : say('sharing.picture.seeAt', { link }),
  }
}
