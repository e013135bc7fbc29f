import { MOST_BYTES } from '#app/teams/look/upload.ts'
import type { Problem } from '#app/teams/look/upload.ts'
import type { CaptainOf } from '#app/teams/require-captain.server.ts'
import { keepPhoto } from './keep-photo.server.ts'
import type { PhotoSubject } from './photo-subject.server.ts'

/** Takes a photo and says where to go on: back to the page of what it shows, with what was wrong if something was. */
export async function answerPhoto(
  { team, person, actor }: CaptainOf,
  { kind, publicId }: Pick<PhotoSubject, 'kind' | 'publicId'>,
  form: FormData,
  item: string,
): Promise<string> {
  const back = (problem: Problem) => `${item}?problem=${problem}#photo`
  const file = form.get('file')
  if (!(file instanceof File) || file.size === 0) return back('missing')
  if (file.size > MOST_BYTES) return back('too-large')
  const kept = await keepPhoto({
    of: { kind, publicId, teamId: team.id },
    bytes: new Uint8Array(await file.arrayBuffer()),
    by: { id: person.id, label: actor.label },
  })
  switch (kept.kind) {
    case 'kept':
      return `${item}?done=photo-added#photo`
    case 'too-many':
      return back('too-many')
    case 'enough':
      return `${item}#photo`
    case 'refused':
      return back(kept.why)
    case 'not-found':
      throw new Response('Not found', { status: 404 })
  }
}
