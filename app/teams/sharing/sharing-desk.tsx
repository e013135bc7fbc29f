import { Section } from '#app/ui/bulletin.tsx'
import { LinkButton } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { ShareLink, ShareText } from '#app/ui/share.tsx'
import { currentLanguage } from '#app/words/language.ts'
import { say } from '#app/words/say.ts'
import { ShareWays } from './share-more.tsx'
import type { SharingDesk } from './sharing-desk.server.ts'

/** Everything to print and to send of a team, in one place. */
export function SharingDeskPage(desk: SharingDesk) {
  return (
    <>
      <p className="lede measure">{say('sharing.desk.lede')}</p>
      <SharingParts {...desk} />
    </>
  )
}

/** The same below a head of another page. */
export function SharingParts(desk: SharingDesk) {
  const inOther = `?lang=${currentLanguage() === 'en' ? 'es' : 'en'}`
  return (
    <>
      <Section title={say('sharing.desk.print')} id="print">
        <Papers pageHref={desk.pageHref} kinds={['poster', 'flyer', 'code']} />
        <p>
          {say.rich('sharing.desk.otherLanguage', {
            poster: (words) => <a href={`${desk.pageHref}/poster.pdf${inOther}`}>{words}</a>,
            flyer: (words) => <a href={`${desk.pageHref}/flyer.pdf${inOther}`}>{words}</a>,
          })}
        </p>
      </Section>
      <div className="columns columns--even">
        <Section title={say('sharing.desk.send')} id="send">
          <div className="stack-large">
            {desk.texts.map(({ kind, text, url, ways }) => (
              <div key={kind} className="stack">
                <h3>{say(`sharing.desk.text.${kind}`)}</h3>
                <ShareText
                  text={text}
                  url={url}
                  copyText={say('sharing.desk.copy')}
                  copiedText={say('sharing.desk.copied')}
                >
                  {ways.length > 0 && <ShareWays ways={ways} />}
                </ShareText>
              </div>
            ))}
          </div>
        </Section>
        <Section title={say('sharing.desk.show')} id="show">
          <ShareLink
            label={say('sharing.desk.link')}
            url={desk.url}
            share={{ title: desk.name, text: desk.name, button: say('sharing.desk.share') }}
          />
          <ShareLink id="short-link" label={say('sharing.desk.shortLink')} url={desk.shortUrl} />
          <p>{desk.pictures}</p>
          <Papers pageHref={desk.pageHref} kinds={['wide', 'square', 'tall']} />
        </Section>
      </div>
    </>
  )
}

type PaperKind = 'poster' | 'flyer' | 'code' | 'wide' | 'square' | 'tall'

/** The file behind each, and how it is seen before it is opened. */
const papers: Record<PaperKind, { file: string; preview: string; width: number; height: number }> =
  {
    poster: { file: 'poster.pdf', preview: 'poster.png', width: 612, height: 792 },
    flyer: { file: 'flyer.pdf', preview: 'flyer.png', width: 612, height: 792 },
    code: { file: 'qr.png', preview: 'qr.svg', width: 400, height: 400 },
    wide: { file: 'og.png', preview: 'og.png', width: 1200, height: 630 },
    square: { file: 'og-square.png', preview: 'og-square.png', width: 1080, height: 1080 },
    tall: { file: 'og-tall.png', preview: 'og-tall.png', width: 1080, height: 1920 },
  }

function Papers({ pageHref, kinds }: { pageHref: string; kinds: readonly PaperKind[] }) {
  return (
    <ul className="papers">
      {kinds.map((kind) => {
        const { file, preview, width, height } = papers[kind]
        return (
          <li key={kind}>
            <a className="paper" href={`${pageHref}/${file}`}>
              <img
                className={width === 612 ? 'paper-picture paper-picture--page' : 'paper-picture'}
                src={`${pageHref}/${preview}`}
                alt=""
                width={width}
                height={height}
                loading="lazy"
              />
              <span className="paper-name">{say(`sharing.desk.paper.${kind}`)}</span>
              <span className="paper-kind">{say(`sharing.desk.paperKind.${kind}`)}</span>
            </a>
          </li>
        )
      })}
    </ul>
  )
}

/** Before the page is out there is nothing to share. */
export function NothingToShare({ slug }: { slug: string }) {
  return (
    <EmptyState
      title={say('sharing.desk.notYet')}
      actions={<LinkButton href={`/manage/${slug}`}>{say('sharing.desk.toOverview')}</LinkButton>}
    >
      <p>{say('sharing.desk.notYetWords')}</p>
    </EmptyState>
  )
}
