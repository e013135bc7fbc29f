import type { ReactNode } from 'react'
import { Band, Section } from '#app/ui/bulletin.tsx'
import { say } from '#app/words/say.ts'

interface WhatCanYouDoProps {
  giving: 'open' | 'paused'
  /** How many people stand with the cause. */
  standing: number
}

/** What people in a room ask, and the answers, each a way to begin at once. */
export function WhatCanYouDo({ giving, standing }: WhatCanYouDoProps) {
  const b = (words: ReactNode) => <strong>{words}</strong>
  return (
    <Band>
      <Section title={say('stand.home.title')} id="what-can-you-do">
        <ul className="ways">
          <Way href="/start" link={say('stand.home.teamLink')}>
            {say.rich('stand.home.team', { b })}
          </Way>
          {giving === 'open' && (
            <Way href="/give" link={say('stand.home.giveLink')}>
              {say.rich('stand.home.give', { b })}
            </Way>
          )}
          <Way href="/stand-with-us" link={say('stand.home.standLink')}>
            {say.rich('stand.home.stand', { b, n: standing })}
          </Way>
          <Way href="/meetings" link={say('stand.home.meetLink')}>
            {say.rich('stand.home.meet', { b })}
          </Way>
        </ul>
      </Section>
    </Band>
  )
}

function Way({ href, link, children }: { href: string; link: string; children: ReactNode }) {
  return (
    <li>
      <p>{children}</p>
      <p>
        <a href={href}>{link}</a>
      </p>
    </li>
  )
}
