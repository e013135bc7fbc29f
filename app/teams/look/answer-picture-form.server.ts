import { parseWithZod } from '@conform-to/zod/v4'
import type { Person } from '#app/people/person.server.ts'
import { complaintsOf, typedIn } from '../answer.ts'
import type { Answer, FormAnswer } from '../answer.ts'
import { chooseLook, setVideo } from './choose-look.server.ts'
import { describePicture } from './describe-picture.server.ts'
import { LookForm, pictureFields, PictureForm, videoFields, videoForm } from './look.form.ts'
import type { PictureField } from './look.form.ts'
import { movePicture } from './move-picture.server.ts'
import { removePicture } from './remove-picture.server.ts'
import { restorePicture } from './restore-picture.server.ts'
import type { LookDone, Problem } from './upload.ts'

interface Asked {
  readonly team: { readonly publicId: string; readonly slug: string }
  readonly person: Person
}

/** Reads what a captain says of a picture, and says where to go on. */
export async function answerPictureForm(
  asked: Asked & { readonly form: FormData; readonly name: string },
): Promise<FormAnswer<Answer<PictureField>>> {
  const { form, name } = asked
  const submission = parseWithZod(form, { schema: PictureForm })
  if (submission.status !== 'success')
    return {
      kind: 'again',
      answer: {
        values: typedIn(pictureFields, form),
        errors: complaintsOf(pictureFields, submission.reply()),
      },
    }
  const outcome = await describePicture({ ...by(asked), name, words: submission.value })
  return { kind: 'on', to: whereTo(asked, outcome) }
}

/** The same of the link to a film; an empty one takes it away. */
export async function answerVideoForm(
  asked: Asked & { readonly form: FormData },
): Promise<FormAnswer<Answer<(typeof videoFields)[number]>>> {
  const { form } = asked
  const submission = parseWithZod(form, { schema: videoForm() })
  if (submission.status !== 'success')
    return {
      kind: 'again',
      answer: {
        values: typedIn(videoFields, form),
        errors: complaintsOf(videoFields, submission.reply()),
      },
    }
  const outcome = await setVideo({ ...by(asked), video: submission.value })
  return { kind: 'on', to: whereTo(asked, outcome === 'chosen' ? 'film' : outcome) }
}

export async function answerLookForm(asked: Asked & { readonly form: FormData }): Promise<string> {
  const choice = LookForm.safeParse(Object.fromEntries(asked.form))
  if (!choice.success) return whereTo(asked, 'nothing')
  return whereTo(asked, await chooseLook({ ...by(asked), choice: choice.data }))
}

export async function takeVideoOff(asked: Asked): Promise<string> {
  const outcome = await setVideo({ ...by(asked), video: { url: null, title: '' } })
  return whereTo(asked, outcome === 'chosen' ? 'film' : outcome)
}

type OfPicture = Asked & { readonly name: string }

export async function answerRemoval(asked: OfPicture): Promise<string> {
  return whereTo(asked, await removePicture({ ...by(asked), name: asked.name }))
}

export async function answerRestoring(asked: OfPicture): Promise<string> {
  return whereTo(asked, await restorePicture({ ...by(asked), name: asked.name }))
}

export async function answerMove(
  asked: OfPicture & { readonly to: 'earlier' | 'later' },
): Promise<string> {
  const outcome = await movePicture({ ...by(asked), name: asked.name, to: asked.to })
  return `${whereTo(asked, outcome)}#gallery`
}

function by({ team, person }: Asked) {
  return { teamPublicId: team.publicId, person }
}

/** The desk of pictures, with what was done or what stood in the way. */
function whereTo(
  { team }: Asked,
  outcome:
    | LookDone
    | 'waiting'
    | 'gallery-full'
    | 'picture-not-found'
    | 'team-not-found'
    | 'nothing',
): string {
  const desk = `/manage/${team.slug}/pictures`
  const problem = (word: Problem) => `${desk}?problem=${word}`
  switch (outcome) {
    case 'nothing':
      return desk
    case 'waiting':
    case 'gallery-full':
      return problem(outcome)
    case 'picture-not-found':
    case 'team-not-found':
      return problem('gone')
    case 'described':
    case 'removed':
    case 'withdrawn':
    case 'restored':
    case 'moved':
    case 'chosen':
    case 'film':
    case 'discarded':
      return `${desk}?done=${outcome}`
  }
}
