import { z } from 'zod'
import { say } from '#app/words/say.ts'
import { teamColors } from '../team-color.ts'
import { oneLineOrNone } from '../team-text.form.ts'
import { isScene } from './scene.ts'

export const MOST_ALT = 250
export const MOST_GALLERY = 8

/** Where a picture stands on the page. */
const pictureParts = ['cover', 'gallery', 'video'] as const

/** Row by row, as on the grid that they are chosen from. */
export const focusPoints = [
  'top-left',
  'top',
  'top-right',
  'left',
  'center',
  'right',
  'bottom-left',
  'bottom',
  'bottom-right',
] as const

/** What must stay in sight of a picture, and what it shows. */
export const pictureWords = {
  focus: z.enum(focusPoints, { error: () => say('pictures.about.chooseFocus') }).default('center'),
  alt: oneLineOrNone().refine((text) => text.length <= MOST_ALT, {
    error: () => say('pictures.about.altTooLong', { most: String(MOST_ALT) }),
  }),
  decorative: z.literal('yes').optional(),
}

interface SaidOfPicture {
  readonly alt: string
  readonly decorative?: 'yes' | undefined
}

/** No words mean that it is decoration, and then somebody must have said so. */
export function wordsOrDecoration<Said extends SaidOfPicture>(
  { decorative, ...picture }: Said,
  context: z.RefinementCtx,
) {
  if (decorative) return { ...picture, alt: '' }
  if (picture.alt !== '') return picture
  context.addIssue({ code: 'custom', path: ['alt'], message: say('pictures.about.needsAlt') })
  return z.NEVER
}

/** What a captain says of a picture. What else is posted is ignored (S6). */
export const PictureForm = z
  .object({
    part: z.enum(pictureParts, { error: () => say('pictures.about.choosePart') }),
    ...pictureWords,
  })
  .transform(wordsOrDecoration)

export const pictureFields = ['part', 'focus', 'alt', 'decorative'] as const
export type PictureField = (typeof pictureFields)[number]
export type PictureWords = z.output<typeof PictureForm>

/** A drawn cover by name, or `picture` for the captain's own; there is no way to choose wrongly but by hand. */
export const LookForm = z.object({
  cover: z.string().refine((name) => name === 'picture' || isScene(name)),
  color: z.enum(teamColors),
})

export function videoForm() {
  return z
    .object({
      videoUrl: oneLineOrNone(),
      videoTitle: oneLineOrNone().refine(
        (text) => text.length <= 100,
        say('pictures.film.nameTooLong'),
      ),
    })
    .transform(({ videoUrl, videoTitle }, context) => {
      const url = readVideoUrl(videoUrl)
      if (url !== undefined) return { url, title: videoTitle }
      context.addIssue({
        code: 'custom',
        path: ['videoUrl'],
        message: say('pictures.film.wrongUrl'),
      })
      return z.NEVER
    })
}

export const videoFields = ['videoUrl', 'videoTitle'] as const

/** An address that only leads somewhere: it is never fetched, framed or loaded by us (S25, S39). */
function readVideoUrl(typed: string): string | undefined {
  const text = /^[a-z][a-z0-9+.-]*:/i.test(typed) ? typed : `https://${typed}`
  if (!URL.canParse(text)) return undefined
  const url = new URL(text)
  const isPlain = url.protocol === 'https:' && url.username === '' && url.port === ''
  if (!isPlain || !/^(?:[a-z0-9-]+\.)+[a-z]{2,}$/.test(url.hostname)) return undefined
  return url.href.length <= 500 ? url.href : undefined
}
