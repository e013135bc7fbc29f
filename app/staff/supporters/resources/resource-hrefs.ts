import type { Crumb } from '#app/ui/breadcrumb.tsx'
import { say } from '#app/words/say.ts'

const done = [
  'added',
  'changed',
  'shown',
  'hidden',
  'removed',
  'moved',
  'file',
  'fileGone',
] as const
type Done = (typeof done)[number]

export const RESOURCES = '/staff/resources'

/** Where something of the library is on the desk, and what was just done to it. */
export function resourceHref(publicId: string, said?: Done): string {
  const page = `${RESOURCES}/${encodeURIComponent(publicId)}`
  return said === undefined ? page : `${page}?done=${said}`
}

/** The whole list, after something was done to it; at the row that is meant. */
export function listHref(said: Done, publicId?: string): string {
  return `${RESOURCES}?done=${said}${publicId === undefined ? '' : `#${encodeURIComponent(publicId)}`}`
}

export function sayResourceDone(request: Request): string | null {
  const asked = new URL(request.url).searchParams.get('done')
  const known = done.find((one) => one === asked)
  return known ? say(`resources.staff.done.${known}`) : null
}

export function resourceCrumbs(resource?: {
  readonly publicId: string
  readonly title: string
}): Crumb[] {
  return [
    { text: say('resources.title'), href: RESOURCES },
    ...(resource ? [{ text: resource.title, href: resourceHref(resource.publicId) }] : []),
  ]
}
