import { pageInks } from '#app/ui/print/inks.ts'
import type { Print } from '#app/ui/print/print.ts'
import { sayDay } from '#app/words/formats.ts'
import { say } from '#app/words/say.ts'
import type { Shareable } from './draw-shared.server.ts'
import type { ShownPaper } from './paper-parts.server.ts'
import { findPrintBrand } from './print-brand.server.tsx'
import { drawSharePicture } from './share-picture.server.ts'
import type { PictureShape, ShownPicture } from './share-picture.server.ts'
import type { SharedTeam } from './shared-team.server.ts'
import { showLink } from './show-link.server.ts'
import { frame, pictureOf } from './team-picture.server.tsx'

/** What the files of a team's page, or of a page below it, say of their own. */
export interface Said
  extends
    Pick<Shareable, 'titleOf'>,
    Pick<ShownPaper, 'kicker' | 'name' | 'plan' | 'call'>,
    Pick<ShownPicture, 'giveAt'> {
  /** In place of the plan on a picture, which has less room. */
  readonly pictured?: string
}

/** A page that asks for gifts to a team: its papers show the goal, its pictures the total as it stands. */
export function shareTeam(team: SharedTeam, said: Said): Shareable {
  return {
    shortUrl: team.shortUrl,
    legalName: team.organization.legalName,
    titleOf: said.titleOf,
    showPaper: () => showPaper(team, said),
    drawPicture: (shape) => drawPicture(team, said, shape),
  }
}

/** No total: paper hangs for weeks. */
async function showPaper(
  team: SharedTeam,
  { kicker, name, plan, call }: Said,
): Promise<ShownPaper> {
  const { goal, endsOn, organization } = team
  const { legalName, ein } = organization
  return {
    ...(await showLink(team)),
    kicker,
    name,
    plan,
    goal: endsOn
      ? say('sharing.paper.goalBy', { goal, day: sayDay(endsOn) })
      : say('sharing.paper.goal', { goal }),
    cause: say('sharing.paper.cause', { campaign: team.campaign }),
    call,
    legal: ein
      ? say('sharing.paper.legalWithEin', { name: legalName, ein })
      : say('sharing.paper.legal', { name: legalName }),
  }
}

async function drawPicture(
  team: SharedTeam,
  { kicker, name, plan, pictured, giveAt }: Said,
  shape: PictureShape,
): Promise<Print> {
  const picture = await pictureOf(team)
  const color = pageInks[team.color]
  const drawArt: ShownPicture['drawArt'] = (area) => frame(picture, area, { offset: 10, color })
  const brand = await findPrintBrand(team.brand)
  const { progress } = team
  return drawSharePicture(
    { brand, kicker, name, plan: pictured ?? plan, progress, giveAt, drawArt, color },
    shape,
  )
}
