import { findLogo } from '#app/pictures/find-logo.server.ts'
import { keepLogo } from '#app/pictures/keep-logo.server.ts'
import type { Person } from '#app/people/person.server.ts'
import { MOST_BYTES } from '#app/teams/look/upload.ts'

/**
 * Takes the file out of a form that chooses a logo, and leaves in it the name under which it was kept, or what was wrong
 * with it. A form that can be previewed, held and sent once more holds words only.
 */
export async function takeLogo(form: FormData, person: Pick<Person, 'id'>): Promise<void> {
  const file = form.get('logoFile')
  form.delete('logoFile')
  form.delete('logoProblem')
  if (!(file instanceof File) || file.size === 0) return
  if (file.size > MOST_BYTES) return form.set('logoProblem', 'too-large')
  const kept = await keepLogo({
    personId: person.id,
    bytes: new Uint8Array(await file.arrayBuffer()),
  })
  switch (kept.kind) {
    case 'kept':
      form.set('logo', kept.name)
      return form.delete('noLogo')
    case 'too-many':
      return form.set('logoProblem', 'too-many')
    case 'refused':
      return form.set('logoProblem', kept.why)
  }
}

/** The logo that a form names; one that is no longer there is said to be gone, and the form names none. */
export async function findNamedLogo(form: FormData) {
  const name = form.get('logo')
  if (typeof name !== 'string' || name === '') return null
  const logo = await findLogo(name)
  if (logo) return logo
  form.delete('logo')
  form.set('logoProblem', 'gone')
  return null
}
