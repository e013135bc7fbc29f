import { newKey } from '#app/platform/keys.server.ts'
import type { Person } from '#app/people/person.server.ts'
import { addResource } from '../save-resource.server.ts'
import type { ResourceText } from '../resource.form.ts'
import { showResource } from '../show-resource.server.ts'

export const aToolkit: ResourceText = {
  kind: 'toolkit',
  title: 'Talking with teenagers',
  summary: 'Five evenings for parents and their children.',
  about: 'More at https://example.org/talk',
  madeBy: 'Wrenhaven',
  language: 'en',
  tags: ['parents', 'online safety'],
  url: 'https://example.org/toolkit',
  author: '',
  isbn: '',
}

/** Something of the library that everybody may see. @returns its public id. */
export async function aShownResource(
  by: Person,
  text: Partial<ResourceText> = {},
): Promise<string> {
  const publicId = await addResource({ ...aToolkit, ...text }, newKey(), by)
  await showResource(publicId, by)
  return publicId
}
