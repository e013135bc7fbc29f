import { say } from '#app/words/say.ts'
import { Details } from '#app/ui/details.tsx'
import type { ShareWay } from './share-ways.ts'

export interface ShareMoreProps {
  ways: readonly ShareWay[]
  /** The page's own path, below which its pictures and papers lie. */
  pageHref: string
}

/** The ways to pass a link on that need no script, and what can be printed. */
export function ShareMore({ ways, pageHref }: ShareMoreProps) {
  return (
    <Details summary={say('sharing.more.title')}>
      <ShareWays ways={ways} />
      <div className="share-print">
        <img
          className="share-code"
          src={`${pageHref}/qr.svg`}
          alt={say('sharing.more.code')}
          width="132"
          height="132"
          loading="lazy"
        />
        <ul className="share-papers">
          <li>
            <a href={`${pageHref}/poster.pdf`} rel="nofollow">
              {say('sharing.more.poster')}
            </a>
          </li>
          <li>
            <a href={`${pageHref}/flyer.pdf`} rel="nofollow">
              {say('sharing.more.flyer')}
            </a>
          </li>
          <li>
            <a href={`${pageHref}/qr.png`} rel="nofollow">
              {say('sharing.more.codeToPrint')}
            </a>
          </li>
        </ul>
      </div>
    </Details>
  )
}

/** Each opens what is on the phone, or the other site, which learns nothing before. */
export function ShareWays({ ways }: { ways: readonly ShareWay[] }) {
  return (
    <ul className="share-ways">
      {ways.map(({ kind, href }) => (
        <li key={kind}>
          <a className="chip" href={href} rel="noopener nofollow">
            {say(`sharing.way.${kind}`)}
          </a>
        </li>
      ))}
    </ul>
  )
}
