import type { MetaFunction } from '@remix-run/node'
import { Gallery } from '#app/ui/gallery/gallery.tsx'

export const meta: MetaFunction = () => [
  { title: 'Every piece in every state · Team Up' },
  { name: 'description', content: 'The design system of Team Up' },
  { name: 'robots', content: 'noindex' },
]

/** The design system on one page, for whoever builds with it and for the checks. Refused in production. */
export default function DevUi() {
  return <Gallery />
}
