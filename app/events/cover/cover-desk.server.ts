import { parseWithZod } from '@conform-to/zod/v4'
import { photoOf } from '#app/pictures/photo.ts'
import { complaintsOf, typedIn } from '#app/teams/answer.ts'
import type { Answer, FormAnswer } from '#app/teams/answer.ts'
import { findArrivedPicture } from '#app/teams/look/find-arrived-picture.server.ts'
import type { CaptainOf } from '#app/teams/require-captain.server.ts'
import { say } from '#app/words/say.ts'
import { changeEvent } from '../change-event.server.ts'
import { requireEvent } from '../desk/event-desk.server.ts'
import { CoverForm, coverFields } from './cover.form.ts'
import type { CoverField } from './cover.form.ts'

export type CoverDesk = Awaited<ReturnType<typeof findCoverDesk>>

/** A picture that was sent, as a captain says what it shows. @throws a 404 for another team's and for none (S5). */
export async function findCoverDesk(
  captain: CaptainOf,
  slug: string | undefined,
  name: string | undefined,
) {
  const event = await requireEvent(captain, slug)
  const picture = await findArrivedPicture(captain.team.id, name)
  const own = event.pictureId === picture.id ? event.ownCover : null
  const words = own ?? { alt: '', focus: 'center' }
  return {
    event,
    photo: photoOf({ ...picture, ...words }, `/manage/${captain.team.slug}/files`),
    isNew: own === null,
    values: { ...words, decorative: own !== null && own.alt === '' ? 'yes' : undefined },
  }
}

/** Makes it the event's cover, with what it shows and what must stay in sight; staff read it with the text (S36). */
export async function answerCover(
  captain: CaptainOf,
  { slug, name }: { readonly slug: string | undefined; readonly name: string | undefined },
  form: FormData,
): Promise<FormAnswer<Answer<CoverField>>> {
  const { publicId, desk } = await requireEvent(captain, slug)
  const picture = await findArrivedPicture(captain.team.id, name)
  const again = (
    status: 400 | 409,
    errors: Answer<CoverField>['errors'],
  ): FormAnswer<Answer<CoverField>> => ({
    kind: 'again',
    status,
    answer: { values: typedIn(coverFields, form), errors },
  })
  const submission = parseWithZod(form, { schema: CoverForm })
  if (submission.status !== 'success')
    return again(400, complaintsOf(coverFields, submission.reply()))
  const { alt, focus } = submission.value
  const outcome = await changeEvent({
    eventPublicId: publicId,
    personId: captain.person.id,
    words: { picture_id: picture.id, cover_alt: alt, cover_focus: focus },
  })
  switch (outcome) {
    case 'saved':
      return { kind: 'on', to: `${desk}?done=saved` }
    case 'waiting':
    case 'over':
      return again(409, [{ field: 'alt', message: say(`events.errors.${outcome}`) }])
    case 'less-than-sold':
      throw new Error('A picture takes no places')
    case 'event-not-found':
      throw new Response('Not found', { status: 404 })
  }
}
