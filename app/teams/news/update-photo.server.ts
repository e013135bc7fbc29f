import { parseWithZod } from '@conform-to/zod/v4'
import { sql } from 'kysely'
import { z } from 'zod'
import { photoOf } from '#app/pictures/photo.ts'
import { inTransaction } from '#app/platform/database.server.ts'
import { say } from '#app/words/say.ts'
import { complaintsOf, typedIn } from '../answer.ts'
import type { Answer, FormAnswer } from '../answer.ts'
import { findArrivedPicture } from '../look/find-arrived-picture.server.ts'
import { pictureWords, wordsOrDecoration } from '../look/look.form.ts'
import type { CaptainOf } from '../require-captain.server.ts'
import { findLatestText, lockUpdate } from './lock-update.server.ts'
import { openText } from './open-text.server.ts'
import { requireOwnUpdate } from './own-update.server.ts'
import { findUpdateDesk } from './update-desk.server.ts'

export type UpdatePhotoDesk = Awaited<ReturnType<typeof findUpdatePhoto>>

/** What a captain says of a photo. What else is posted is ignored (S6). */
const PhotoForm = z.object(pictureWords).transform(wordsOrDecoration)
const photoFields = ['focus', 'alt', 'decorative'] as const
type PhotoField = (typeof photoFields)[number]

const MOST_PHOTOS = 6

interface Place {
  readonly id: string | undefined
  readonly name: string | undefined
}

/** A photo that was sent, as a captain says what it shows. @throws a 404 for another team's and for none (S5). */
export async function findUpdatePhoto(captain: CaptainOf, { id, name }: Place) {
  const update = await findUpdateDesk(captain, id)
  const picture = await findArrivedPicture(captain.team.id, name)
  const known = update.photos.find((one) => one.name === picture.name)
  const words = known?.photo ?? { alt: '', focus: 'center' }
  return {
    update,
    photo: photoOf({ ...picture, ...words }, `/manage/${captain.team.slug}/files`),
    isNew: known === undefined,
    values: {
      alt: words.alt,
      focus: words.focus,
      decorative: known && words.alt === '' ? 'yes' : undefined,
    },
  }
}

/** Puts it into the news with what it shows; staff look at it with the text (S37). */
export async function answerUpdatePhoto(
  captain: CaptainOf,
  { id, name }: Place,
  form: FormData,
): Promise<FormAnswer<Answer<PhotoField>>> {
  const publicId = await requireOwnUpdate(captain, id)
  const picture = await findArrivedPicture(captain.team.id, name)
  const again = (errors: Answer<PhotoField>['errors']) =>
    ({ kind: 'again', answer: { values: typedIn(photoFields, form), errors } }) as const
  const submission = parseWithZod(form, { schema: PhotoForm })
  if (submission.status !== 'success') return again(complaintsOf(photoFields, submission.reply()))
  const { alt, focus } = submission.value
  const isPut = await inTransaction(async (trx) => {
    const update = await lockUpdate(trx, publicId)
    const latest = update && (await findLatestText(trx, update.id))
    if (!latest) return false
    const others = await trx
      .selectFrom('team_update_picture')
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .where('version_id', '=', latest.id)
      .where('picture_id', '<>', picture.id)
      .executeTakeFirstOrThrow()
    // Before the text is opened: what is refused takes nothing back that waits for staff.
    if (others.count >= MOST_PHOTOS) return false
    const text = await openText(trx, latest.update_id, captain.person.id)
    if (!text) return false
    await trx
      .insertInto('team_update_picture')
      .values({ version_id: text.id, picture_id: picture.id, alt, focus })
      .onConflict((conflict) =>
        conflict.columns(['version_id', 'picture_id']).doUpdateSet({ alt, focus }),
      )
      .execute()
    return true
  })
  if (!isPut)
    return again([
      { field: 'alt', message: say('news.errors.tooManyPhotos', { most: String(MOST_PHOTOS) }) },
    ])
  return { kind: 'on', to: `/manage/${captain.team.slug}/news/${publicId}?done=photo` }
}

/** Takes a photo out of every text of the news, the one that is out among them: somebody on it may have asked. */
export async function removeUpdatePhoto(captain: CaptainOf, { id, name }: Place): Promise<string> {
  const publicId = await requireOwnUpdate(captain, id)
  await inTransaction(async (trx) => {
    const update = await lockUpdate(trx, publicId)
    await sql`
      delete from team_update_picture up using picture p, team_update_version v
       where p.id = up.picture_id and v.id = up.version_id
         and v.update_id = ${update?.id ?? null} and p.name = ${name ?? ''}`.execute(trx)
  })
  return `/manage/${captain.team.slug}/news/${publicId}?done=photo-gone`
}
