import { canWrite } from '#app/ui/print/set-words.server.ts'
import { say } from '#app/words/say.ts'
import { drawShared } from '../../sharing/draw-shared.server.ts'
import { introduce } from '../../sharing/introduce.server.ts'
import { shareTeam } from '../../sharing/share-team.server.ts'
import type { Said } from '../../sharing/share-team.server.ts'
import type { Made, SharedFileName } from '../../sharing/shared-file.ts'
import { beginningOf } from './beginning-of.ts'
import { findSharedUpdate } from './shared-update.server.ts'
import type { SharedUpdate } from './shared-update.server.ts'

/** What people print and show of a piece of news. */
export async function makeUpdateFile(
  slug: string,
  id: string,
  name: SharedFileName,
): Promise<Made> {
  const update = await findSharedUpdate(slug, id)
  return await drawShared(update && shareTeam(update.team, sayUpdate(update)), name)
}

/** Of a title in a script that our fonts lack, whose news it is stands instead. */
function sayUpdate({ team, title, words }: SharedUpdate): Said {
  const link = team.shortWords
  const { kicker, name } = introduce(team)
  const from = say('sharing.news.from', { team: name })
  const isNamed = canWrite(title, 'display')
  return {
    kicker: isNamed ? from : kicker,
    name: isNamed ? title : from,
    plan: beginningOf(words, 150),
    pictured: beginningOf(words, 90),
    titleOf: (kind) => say(`sharing.news.${kind}`, { title }),
    call: team.status === 'live' ? say('sharing.news.call') : say('sharing.news.callFinished'),
    giveAt:
      team.status === 'live'
        ? say('sharing.news.giveAt', { link })
        : say('sharing.news.readAt', { link }),
  }
}
