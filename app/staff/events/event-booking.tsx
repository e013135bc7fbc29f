import '#app/ui/styles/events.css'
import '#app/ui/styles/nights.css'
import { MilestoneList } from '#app/events/dining-night/night/milestone-list.tsx'
import { nameOf } from '#app/events/dining-night/night/night-words.ts'
import { Section } from '#app/ui/bulletin.tsx'
import { SummaryList } from '#app/ui/summary-list.tsx'
import { sayNumber } from '#app/words/formats.ts'
import { say } from '#app/words/say.ts'
import { sayDay } from '../say-time.ts'
import type { NightBooking } from './event-booking.server.ts'

/** The restaurant of a night for staff: whom the captains speak to, and how far they are. */
export function EventBooking({ night }: { night: NightBooking }) {
  if (!night)
    return (
      <Section title={say('restaurants.ofNight')} id="restaurant">
        <p className="soft">{say('restaurants.noneOfNight')}</p>
      </Section>
    )
  const { booking, milestones } = night
  const said = [
    { term: say('nights.form.manager'), words: booking.manager },
    { term: say('nights.form.managerPhone'), words: booking.managerPhone },
    { term: say('nights.form.email'), words: booking.email ?? '' },
    { term: say('nights.form.headOffice'), words: booking.headOffice },
    {
      term: say('nights.form.guestsPromised'),
      words: booking.guestsPromised === null ? '' : sayNumber(booking.guestsPromised),
    },
    {
      term: say('nights.way.form_sent'),
      words: booking.formSentOn === null ? '' : sayDay(booking.formSentOn),
    },
  ].filter(({ words }) => words !== '')
  return (
    <Section title={say('restaurants.ofNight')} id="restaurant">
      <p>
        <a href={`/staff/restaurants/${booking.restaurantId}`} dir="auto">
          {nameOf(booking)}
        </a>
      </p>
      <div className="night-columns">
        <MilestoneList milestones={milestones} desk={null} />
        {said.length > 0 && (
          <SummaryList rows={said.map(({ term, words }) => ({ term, value: words }))} />
        )}
      </div>
    </Section>
  )
}
