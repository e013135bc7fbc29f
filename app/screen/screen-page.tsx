import '#app/ui/styles/screen.css'
import liveScript from '#app/ui/live.js?url'
import { ScreenCodeFigure } from '#app/teams/sharing/screen-code.tsx'
import type { ScreenCode } from '#app/teams/sharing/screen-code.tsx'
import { BrandLink } from '#app/ui/brand/brand-link.tsx'
import { Button } from '#app/ui/button.tsx'
import { useNonce } from '#app/ui/nonce.tsx'
import { currentLanguage } from '#app/words/language.ts'
import { say } from '#app/words/say.ts'
import { LiveParts } from './live-parts.tsx'
import type { LivePartsProps } from './live-parts.tsx'

export interface ScreenPageProps {
  /** Of the team or the campaign. */
  readonly name: string
  /** Whose it is. */
  readonly kicker: string
  readonly brandColor: string | null | undefined
  readonly color: string | undefined
  /** Its own path. */
  readonly at: string
  readonly pageHref: string
  readonly state: 'open' | 'paused' | 'over'
  readonly codes: readonly ScreenCode[]
  readonly live: LivePartsProps
}

/** For the wall of a room, read from fifteen meters; without a script it is drawn anew by and by. */
export function ScreenPage(props: ScreenPageProps) {
  const { name, kicker, brandColor, color, at, state, codes, live } = props
  const nonce = useNonce()
  const language = `?lang=${currentLanguage()}`
  return (
    <>
      <BrandLink color={brandColor} />
      <noscript>
        <meta httpEquiv="refresh" content="30" />
      </noscript>
      <main
        className="screen"
        data-color={color}
        data-live-events={`${at}/events${language}`}
        data-live-state={`${at}/state${language}`}
        aria-label={say('screen.live')}
      >
        <p className="screen-still" data-live-still="">
          {say('screen.noScript')}
        </p>
        <header className="screen-head">
          <p className="screen-kicker">{kicker}</p>
          <h1 dir="auto">{name}</h1>
        </header>
        <LiveParts {...live} />
        <aside className="screen-codes" aria-label={say('screen.codes')}>
          {state === 'open' ? (
            codes.map((code) => <ScreenCodeFigure key={code.link} {...code} />)
          ) : (
            <p className="screen-ended">{say(`screen.${state}`)}</p>
          )}
        </aside>
        <p className="screen-away" data-live-away="" hidden>
          {say('screen.away')}
        </p>
      </main>
      <Settings pageHref={props.pageHref} />
      <script src={liveScript} defer nonce={nonce} suppressHydrationWarning />
    </>
  )
}

const HIDDEN = ['amounts', 'names', 'messages'] as const

/** What a room should not see is hidden on this screen alone, and stands in its address, so that it can be kept. */
function Settings({ pageHref }: { pageHref: string }) {
  return (
    <footer className="screen-settings">
      <details>
        <summary>{say('screen.settings.title')}</summary>
        <div className="screen-choices">
          {HIDDEN.map((what) => (
            <label key={what}>
              <input type="checkbox" data-live-choice={what} className={`screen-hide-${what}`} />
              <span>{say(`screen.settings.${what}`)}</span>
            </label>
          ))}
          <label data-live-needs="full" hidden>
            <input type="checkbox" data-live-choice="key" data-live-key="" defaultChecked />
            <span>{say('screen.settings.key')}</span>
          </label>
          <Button type="button" look="secondary" data-live-full="" data-live-needs="full" hidden>
            {say('screen.settings.full')}
          </Button>
          <a href={pageHref}>{say('screen.settings.page')}</a>
        </div>
      </details>
    </footer>
  )
}
