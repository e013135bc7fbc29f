import { ShareWays } from '#app/teams/sharing/share-more.tsx'
import { Section } from '#app/ui/bulletin.tsx'
import { Button } from '#app/ui/button.tsx'
import { Details } from '#app/ui/details.tsx'
import { ShareLink, ShareText } from '#app/ui/share.tsx'
import { say } from '#app/words/say.ts'
import type { Asking } from './ask-one.ts'

/** Whom to ask, and the words to send: written on the page that comes back, so that no script is needed. */
export function AskOne({ asking, pageHref }: { asking: Asking; pageHref: string }) {
  const { friend, text, url, ways, everyone } = asking
  return (
    <Section title={say('sharing.ask.title')} id="ask">
      {friend === '' && <p className="measure">{say('sharing.ask.words')}</p>}
      {friend !== '' && (
        <ShareText
          text={text}
          url={url}
          copyText={say('sharing.ask.copy')}
          copiedText={say('sharing.ask.copied')}
          shareText={say('sharing.ask.send')}
        >
          <ShareWays ways={ways} />
        </ShareText>
      )}
      <form method="get" action={`${pageHref}#ask`}>
        <div className="field">
          <label className="field-label" htmlFor="friend">
            {friend === '' ? say('sharing.ask.friend') : say('sharing.ask.another')}
          </label>
          <div className="search">
            <input
              className="input"
              id="friend"
              name="friend"
              dir="auto"
              maxLength={60}
              autoComplete="off"
              required
            />
            <Button look="secondary">{say('sharing.ask.write')}</Button>
          </div>
        </div>
      </form>
      <Details summary={say('sharing.ask.more')}>
        <ShareLink
          label={say('sharing.ask.link')}
          url={url}
          share={{ title: everyone.title, text: everyone.text, button: say('teams.page.share') }}
        />
        <ShareWays ways={everyone.ways} />
      </Details>
    </Section>
  )
}
