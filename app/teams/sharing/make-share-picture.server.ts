import { drawInTurn } from '#app/ui/print/draw-in-turn.ts'
import { pageInks } from '#app/ui/print/inks.ts'
import { toPng } from '#app/ui/print/print-png.server.ts'
import { say } from '#app/words/say.ts'
import { introduce } from './introduce.server.ts'
import { findPrintBrand } from './print-brand.server.tsx'
import { drawSharePicture } from './share-picture.server.ts'
import type { PictureShape } from './share-picture.server.ts'
import { findSharedTeam } from './shared-team.server.ts'
import { frame, pictureOf } from './team-picture.server.tsx'

/** The picture that travels with a link to a team, with the total as it stands, as PNG. */
export async function makeSharePicture(
  slug: string,
  shape: PictureShape,
): Promise<Buffer | 'busy' | undefined> {
  const team = await findSharedTeam(slug)
  if (!team) return undefined
  const picture = await pictureOf(team)
  const color = pageInks[team.color]
  const print = drawSharePicture(
    {
      ...introduce(team),
      brand: await findPrintBrand(team.brand),
      progress: team.progress,
      giveAt:
        team.status === 'closed'
          ? say('sharing.picture.seeAt', { link: team.shortWords })
          : say('sharing.picture.giveAt', { link: team.shortWords }),
      drawArt: (area) => frame(picture, area, { offset: 10, color }),
      color,
    },
    shape,
  )
  return await drawInTurn(() => toPng(print))
}
