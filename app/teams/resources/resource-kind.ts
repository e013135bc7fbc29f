import { say } from '#app/words/say.ts'
import type { ResourceKind, ResourceLanguage } from '#db/schema/resources.ts'

/** What the library holds, in the order in which it is asked for. */
export const resourceKinds = [
  'toolkit',
  'fact_sheet',
  'book',
  'video',
  'link',
] as const satisfies readonly ResourceKind[]

export function isResourceKind(text: string): text is ResourceKind {
  return resourceKinds.some((kind) => kind === text)
}

/** "Fact sheet" */
export function sayResourceKind(kind: ResourceKind): string {
  return say(`resources.kind.${kind}`)
}

/** In which something is written or spoken: "English and Spanish" */
export function sayResourceLanguage(language: ResourceLanguage): string {
  return say(`resources.language.${language}`)
}
