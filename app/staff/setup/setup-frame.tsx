import '#app/ui/styles/setup.css'
import type { ReactNode } from 'react'
import { HomeHero } from '#app/ui/art/hero.tsx'
import { Logo } from '#app/ui/art/logo.tsx'
import { ThankYou } from '#app/ui/art/scenes.tsx'
import { TeamKindArt } from '#app/ui/art/team-kinds.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import type { FieldError } from '#app/ui/error-summary.tsx'
import { LanguageChoice } from '#app/ui/language-choice.tsx'
import { titleOf } from '#app/ui/title.ts'
import { say } from '#app/words/say.ts'

const screens = ['organization', 'campaign', 'admin'] as const
type Screen = (typeof screens)[number]

interface SetupFrameProps {
  /** Left out before the first and after the last of the screens. */
  screen?: Screen | undefined
  title: string
  lede?: string | undefined
  errors?: readonly FieldError[] | undefined
  children: ReactNode
}

/** What the pages of the first run stand in: there is no organization yet whose frame it could be. */
export function SetupFrame({ screen, title, lede, errors = [], children }: SetupFrameProps) {
  return (
    <>
      <title>{`${titleOf(title, errors)} · Team Up`}</title>
      <div className="frame">
        <header className="masthead">
          <div className="wrap">
            <div className="masthead-row">
              <span className="masthead-name">
                <Logo />
                <span>{say('staff.setup.title')}</span>
              </span>
              {screen && <Progress screen={screen} />}
            </div>
            <div className="oxford" />
          </div>
        </header>
        <main id="main" tabIndex={-1} className="frame-main">
          <div className="wrap">
            <div className="setup">
              <ErrorSummary errors={errors} />
              <div className="stack">
                {screen && (
                  <p className="kicker">
                    {say('staff.setup.step', {
                      n: screens.indexOf(screen) + 1,
                      of: screens.length,
                    })}
                  </p>
                )}
                <h1>{title}</h1>
                {lede && <p className="lede">{lede}</p>}
              </div>
              {screen && <Aside screen={screen} />}
              <div className="setup-body">{children}</div>
            </div>
          </div>
        </main>
        <footer className="colophon">
          <div className="wrap colophon-row">
            <LanguageChoice />
          </div>
        </footer>
      </div>
    </>
  )
}

/** What helps with this screen. */
function Aside({ screen }: { screen: Screen }) {
  return (
    <aside className="setup-aside" aria-labelledby="setup-aside-title">
      {pictures[screen]}
      <div className="stack">
        <h2 id="setup-aside-title">{say(`staff.setup.asideTitle.${screen}`)}</h2>
        <ul>
          <li>{say(`staff.setup.asideOne.${screen}`)}</li>
          <li>{say(`staff.setup.asideTwo.${screen}`)}</li>
          <li>{say(`staff.setup.asideThree.${screen}`)}</li>
        </ul>
      </div>
    </aside>
  )
}

const pictures: Readonly<Record<Screen, ReactNode>> = {
  organization: <HomeHero />,
  campaign: <TeamKindArt kind="friends" />,
  admin: <ThankYou />,
}

/** Where somebody is, and the way back to what they have filled in. */
function Progress({ screen }: { screen: Screen }) {
  const now = screens.indexOf(screen)
  return (
    <nav aria-label={say('staff.setup.steps')} className="setup-progress">
      <ol>
        {screens.map((each, index) => (
          <li key={each} data-state={index < now ? 'done' : index === now ? 'now' : 'later'}>
            {index < now ? (
              <a href={`/setup/${each}`}>
                {say(`staff.setup.short.${each}`)}
                <span className="unseen">: {say('staff.setup.done')}</span>
              </a>
            ) : (
              <span aria-current={index === now ? 'step' : undefined}>
                {say(`staff.setup.short.${each}`)}
              </span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}
