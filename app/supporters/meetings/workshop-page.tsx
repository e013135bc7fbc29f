import '#app/ui/styles/screen.css'
import '#app/ui/styles/meetings.css'
import liveScript from '#app/ui/live.js?url'
import { ScreenCodeFigure } from '#app/teams/sharing/screen-code.tsx'
import { BrandLink } from '#app/ui/brand/brand-link.tsx'
import { useNonce } from '#app/ui/nonce.tsx'
import { currentLanguage } from '#app/words/language.ts'
import { say } from '#app/words/say.ts'
import type { Workshop, WorkshopLive } from './workshop.server.ts'

/** The slide on the wall: the codes to scan, and what the room has done. Without a script it is drawn anew by and by. */
export function WorkshopPage({ workshop }: { workshop: Workshop }) {
  const { title, organization, brandColor, at, pageHref, codes, live } = workshop
  const nonce = useNonce()
  return (
    <>
      <BrandLink color={brandColor} />
      <noscript>
        <meta httpEquiv="refresh" content="30" />
      </noscript>
      <main
        className="screen"
        data-live-state={`${at}/state?lang=${currentLanguage()}`}
        aria-label={say('meetings.workshop.label')}
      >
        <p className="screen-still" data-live-still="">
          {say('screen.noScript')}
        </p>
        <header className="screen-head">
          <p className="screen-kicker">
            {organization} · <a href={pageHref}>{title}</a>
          </p>
          <h1>{say('meetings.workshop.title')}</h1>
        </header>
        <WorkshopParts {...live} />
        <aside className="screen-codes" aria-label={say('screen.codes')}>
          {codes.map((code) => (
            <ScreenCodeFigure key={code.link} {...code} />
          ))}
        </aside>
        <p className="screen-away" data-live-away="" hidden>
          {say('screen.away')}
        </p>
      </main>
      <script src={liveScript} defer nonce={nonce} suppressHydrationWarning />
    </>
  )
}

/** What changes while it hangs there: drawn here alone, for the slide and for whoever asks anew. */
export function WorkshopParts({ count, standing, teams }: Omit<WorkshopLive, 'title'>) {
  return (
    <>
      <p className="screen-goal screen-workshop" data-live="count">
        {say('meetings.workshop.how')}
      </p>
      <section className="screen-gifts" data-live="teams" aria-labelledby="workshop-teams">
        <div className="screen-gifts-head">
          <h2 id="workshop-teams">{count}</h2>
          <span>{standing}</span>
        </div>
        {teams.length === 0 ? (
          <p className="screen-none">{say('meetings.workshop.none')}</p>
        ) : (
          <ol>
            {teams.map((team) => (
              <li key={team.key} data-live-row="">
                <p className="screen-gift">
                  {team.name !== null && <bdi className="screen-name">{team.name}</bdi>}
                  <span className={team.name === null ? 'screen-name' : 'screen-to'}>
                    {team.kind}
                  </span>
                </p>
              </li>
            ))}
          </ol>
        )}
      </section>
    </>
  )
}
