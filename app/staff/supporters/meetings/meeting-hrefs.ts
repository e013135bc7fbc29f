import type { Crumb } from '#app/ui/breadcrumb.tsx'
import { say } from '#app/words/say.ts'

const done = ['held', 'changed', 'cancelled', 'followedUp'] as const

/** Where a meeting is on the desk, and what was just done to it. */
export function meetingHref(publicId: string, said?: (typeof done)[number]): string {
  const page = `/staff/supporters/meetings/${encodeURIComponent(publicId)}`
  return said === undefined ? page : `${page}?done=${said}`
}

export function sayMeetingDone(search: URLSearchParams): string | null {
  const known = done.find((one) => one === search.get('done'))
  return known ? say(`meetings.staff.done.${known}`) : null
}

/** The door of a meeting, with what was looked for there, at the row of who was just ticked. */
export function doorHref(
  publicId: string,
  words: FormDataEntryValue | null,
  guestPublicId: string,
): string {
  const door = `${meetingHref(publicId)}/check-in`
  const search =
    typeof words === 'string' && words !== ''
      ? `?${new URLSearchParams({ q: words.slice(0, 80) })}`
      : ''
  return `${door}${search}#${encodeURIComponent(guestPublicId)}`
}

export function meetingCrumbs(meeting?: {
  readonly publicId: string
  readonly title: string
}): Crumb[] {
  return [
    { text: say('meetings.title'), href: '/staff/supporters/meetings' },
    ...(meeting ? [{ text: meeting.title, href: meetingHref(meeting.publicId) }] : []),
  ]
}
