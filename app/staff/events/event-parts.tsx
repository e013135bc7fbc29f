import { Tabs } from '#app/ui/tabs.tsx'
import { say } from '#app/words/say.ts'
import type { StaffFrame } from '../staff-frame.server.ts'

interface EventPartsProps {
  frame: StaffFrame
  current: 'waiting' | 'all' | 'sponsors' | 'restaurants'
}

/** The parts of the desk about events: those that wait, all, their sponsors, and the restaurants of dining nights. */
export function EventParts({ frame, current }: EventPartsProps) {
  return (
    <Tabs
      label={say('events.review.tabs')}
      current={hrefs[current]}
      tabs={[
        {
          text: say('events.review.waiting'),
          href: hrefs.waiting,
          count: frame.eventsWaiting,
        },
        { text: say('events.review.all'), href: hrefs.all },
        { text: say('sponsors.link'), href: hrefs.sponsors, count: frame.sponsorsWaiting },
        { text: say('restaurants.title'), href: hrefs.restaurants },
      ]}
    />
  )
}

const hrefs = {
  waiting: '/staff/events?tab=waiting',
  all: '/staff/events?tab=all',
  sponsors: '/staff/sponsors',
  restaurants: '/staff/restaurants',
} as const
