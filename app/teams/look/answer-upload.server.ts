import { keepPicture } from '#app/pictures/keep-picture.server.ts'
import type { Person } from '#app/people/person.server.ts'
import { MOST_BYTES } from './upload.ts'
import type { Problem } from './upload.ts'

interface Upload {
  readonly form: FormData
  readonly team: { readonly id: number; readonly slug: string }
  readonly person: Person
  /** Below which what it shows is asked. */
  readonly desk?: string
}

/** Takes a picture and says where to go on: to say what it shows, or back with what was wrong. */
export async function answerUpload({
  form,
  team,
  person,
  desk = `/manage/${team.slug}/pictures`,
}: Upload): Promise<string> {
  const back = (problem: Problem) => `${desk}?problem=${problem}#upload`
  const file = form.get('file')
  if (!(file instanceof File) || file.size === 0) return back('missing')
  if (form.get('agreed') !== 'yes') return back('not-agreed')
  if (file.size > MOST_BYTES) return back('too-large')
  const kept = await keepPicture({
    teamId: team.id,
    personId: person.id,
    bytes: new Uint8Array(await file.arrayBuffer()),
  })
  switch (kept.kind) {
    case 'kept':
      return `${desk}/${kept.name}${form.get('as') === 'video' ? '?as=video' : ''}`
    case 'too-many':
      return back('too-many')
    case 'refused':
      return back(kept.why)
  }
}
