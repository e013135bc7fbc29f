import { fileName, fileOf } from '#app/pictures/picture-file.ts'
import { pictureStore } from '#app/pictures/picture-store.server.ts'
import type { PhotoRow } from '#app/pictures/photo.ts'
import { CoverArt } from '#app/ui/art/covers/cover-art.tsx'
import { drawArt } from '#app/ui/print/drawn-art.server.tsx'
import type { DrawnArt } from '#app/ui/print/drawn-art.server.tsx'
import { inks, pageInks } from '#app/ui/print/inks.ts'
import { box, fill } from '#app/ui/print/print.ts'
import type { Area, Mark } from '#app/ui/print/print.ts'
import type { SharedTeam } from './shared-team.server.ts'

/** What stands for a team wherever it is shared. */
export interface TeamPicture extends DrawnArt {
  /** What must stay in sight, in parts of its size. */
  readonly focus: { readonly x: number; readonly y: number }
}

/** The captain's own picture, or the drawn cover. */
export async function pictureOf(
  team: Pick<SharedTeam, 'cover' | 'scene' | 'color'>,
): Promise<TeamPicture> {
  const photo = team.cover && (await findPhoto(team.cover))
  return photo ?? { ...drawScene(team), focus: MIDDLE }
}

const MIDDLE = { x: 0.5, y: 0.5 }

/** @returns `undefined` for a file that the store does not have any more. */
async function findPhoto(cover: PhotoRow): Promise<TeamPicture | undefined> {
  const bytes = await pictureStore.get(fileName(fileOf(cover)))
  if (!bytes) return undefined
  const { width, height } = cover
  return {
    width,
    height,
    focus: focusOf(cover.focus),
    marks: [{ kind: 'photo', type: 'image/jpeg', bytes, width, height }],
  }
}

/** "top-left" */
function focusOf(words: string) {
  return {
    x: words.includes('left') ? 0 : words.includes('right') ? 1 : 0.5,
    y: words.includes('top') ? 0 : words.includes('bottom') ? 1 : 0.5,
  }
}

const drawn = new Map<string, DrawnArt>()

/** Each scene is drawn once a colour and process. */
function drawScene({ scene, color }: Pick<SharedTeam, 'scene' | 'color'>): DrawnArt {
  const key = `${scene} ${color}`
  const known = drawn.get(key)
  if (known) return known
  const fresh = drawArt(<CoverArt scene={scene} />, pageInks[color])
  drawn.set(key, fresh)
  return fresh
}

/** A framed print, set a little off its plate as a hand press does. */
export function frame(
  picture: TeamPicture,
  { x, y, width, height }: Area,
  { offset, color }: { offset: number; color: string },
): Mark[] {
  return [
    box(x + offset, y + offset, width, height, { fill: color }),
    box(x, y, width, height, { fill: inks.sheet }),
    fill(picture.marks, picture, { x, y, width, height }, picture.focus),
    box(x, y, width, height, { stroke: inks.ink, strokeWidth: offset * 0.32 }),
  ]
}
