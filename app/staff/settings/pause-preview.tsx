import { Notice } from '#app/ui/notice.tsx'
import { say } from '#app/words/say.ts'
import type { PausePreviewProps } from './previews.server.ts'

/** What visitors will read while giving is paused, in their own words; then what stops and what goes on. */
export function PausePreview({ languages }: PausePreviewProps) {
  return (
    <div className="stack">
      <h3>{say('settings.pause.pages')}</h3>
      {languages.map(({ language, pages }) => (
        <div key={language} lang={language}>
          <Notice kind="warning" title={pages.title}>
            <p>{pages.words}</p>
          </Notice>
        </div>
      ))}
      <p className="small soft">{say('settings.pause.pagesToo')}</p>
      <h3>{say('settings.pause.give')}</h3>
      {languages.map(({ language, give }) => (
        <div key={language} lang={language}>
          <Notice kind="warning" title={give.title}>
            <p>{give.words}</p>
          </Notice>
        </div>
      ))}
      <h3>{say('settings.pause.stops')}</h3>
      <ul className="prose">
        <li>{say('settings.pause.stopsGifts')}</li>
      </ul>
      <h3>{say('settings.pause.goesOn')}</h3>
      <ul className="prose">
        <li>{say('settings.pause.goesOnBegun')}</li>
        <li>{say('settings.pause.goesOnPages')}</li>
        <li>{say('settings.pause.goesOnDesk')}</li>
      </ul>
    </div>
  )
}
