import '#app/ui/styles/captain.css'
import '#app/ui/styles/nights.css'
import type { ReactNode } from 'react'
import { MailSent } from '#app/ui/art/scenes.tsx'
import { LinkButton } from '#app/ui/button.tsx'
import { say } from '#app/words/say.ts'
import { sayThing, sayThingDay } from './night-words.ts'
import type { NextThing } from './next-thing.ts'

interface NextNightProps {
  next: NextThing
  today: string
  /** What is called by its name where several things are told of. */
  night?: string | undefined
  /** The way to do it. */
  children: ReactNode
}

/** The one thing to do next about a night, and by when. */
export function NextNight({ next, today, night, children }: NextNightProps) {
  const day = sayThingDay(next, today)
  return (
    <section className="next" id="next" aria-labelledby="next-title">
      <div className="next-words">
        <p className="kicker">{night ?? say('desk.next.kicker')}</p>
        <h2 className="next-title" id="next-title">
          {sayThing(next, today)}
        </h2>
        {day && <p className="next-day">{day}</p>}
        <p className="next-why">{say(`nights.why.${next.thing}`)}</p>
        {children}
      </div>
      <MailSent />
    </section>
  )
}

type NextNightLinkProps = Pick<NextNightProps, 'next' | 'today' | 'night'> & {
  desk: string
  isBooked: boolean
}

/** The same on a desk that tells of more: a button leads to where it is done. */
export function NextNightLink({ next, today, desk, night, isBooked }: NextNightLinkProps) {
  return (
    <NextNight next={next} today={today} night={night}>
      <LinkButton href={isBooked ? hrefOf(next, desk) : `${desk}/restaurant/choice`} size="large">
        {isBooked ? say(`nights.go.${next.thing}`) : say('nights.go.choose')}
      </LinkButton>
    </NextNight>
  )
}

function hrefOf({ thing }: NextThing, desk: string): string {
  switch (thing) {
    case 'call':
      return `${desk}/restaurant/script`
    case 'note_figure':
      return `${desk}/figure`
    case 'close':
      return `${desk}/close-out`
    case 'ask':
    case 'book':
    case 'send_form':
    case 'confirm':
    case 'ask_figure':
    case 'chase':
    case 'thank':
      return `${desk}/restaurant#next`
  }
}
