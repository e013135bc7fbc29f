import { say } from '#app/words/say.ts'
import { HomeHero } from './art/hero.tsx'
import { EmptyState } from './empty-state.tsx'

/** Every page, before the site is set up. */
export function NotOpenYet() {
  return (
    <div className="frame">
      <main id="main" className="frame-main frame-main--center">
        <div className="wrap">
          <EmptyState level="h1" picture={<HomeHero />} title={say('ui.notOpenYet.title')}>
            <p>{say('ui.notOpenYet.words')}</p>
            <p className="small">
              {say.rich('ui.notOpenYet.isItYou', {
                link: (words) => <a href="/setup">{words}</a>,
              })}
            </p>
          </EmptyState>
        </div>
      </main>
    </div>
  )
}
