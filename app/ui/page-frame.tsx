import type { ReactNode } from 'react'
import { say } from '#app/words/say.ts'
import { BrandLink } from './brand/brand-link.tsx'
import type { BrandLogo } from './brand/brand-logo.ts'
import { BrandMark } from './brand/brand-mark.tsx'
import { HelpLines, HotlineWords, NonprofitLine } from './frame-words.tsx'
import { LanguageChoice } from './language-choice.tsx'

export interface FrameOrganization {
  name: string
  legalName: string
  ein: string
  contactEmail: string
  /** A help line, as the organization words it (S38); null when it has none. */
  hotline: { text: string; href: string } | null
  /** Chosen for buttons, links and goal bars: `#7a1f5c`. */
  brandColor?: string | null | undefined
  /** Its own, in place of the mark that the site comes with. */
  logo?: BrandLogo | null | undefined
}

export interface NavLink {
  text: string
  href: string
  /** `button` for the one thing the page most wants people to do. */
  look?: 'link' | 'button' | undefined
}

interface FrameUser {
  name: string
  href: string
  signOutAction: string
}

export interface PageFrameProps {
  organization: FrameOrganization
  nav: readonly NavLink[]
  /** Path of this page, to mark it in the navigation. */
  current?: string | undefined
  user?: FrameUser | undefined
  /** Where "Leave this site" goes; null hides it (S38). */
  quickExitHref?: string | null | undefined
  footerLinks?: readonly NavLink[] | undefined
  /** `flush`: the page brings its own bands from edge to edge. Otherwise its content is set in the page's width. */
  layout?: 'page' | 'flush' | undefined
  /** The page's colour by name (`data-color`): marigold, lake, pine, brick, rose, mint. */
  color?: string | undefined
  /** Class on the outermost element; desks use it. */
  className?: string | undefined
  children: ReactNode
}

/** What every page stands in: skip link, help slip, masthead, main, and help in the same place at the foot (X7). */
export function PageFrame({ layout = 'page', ...frame }: PageFrameProps) {
  return (
    <div
      className={frame.className ? `frame ${frame.className}` : 'frame'}
      data-color={frame.color}
    >
      <BrandLink color={frame.organization.brandColor} />
      <a className="skip-link" href="#main">
        {say('ui.frame.skip')}
      </a>
      <Slip hotline={frame.organization.hotline} quickExitHref={frame.quickExitHref ?? null} />
      <Masthead {...frame} />
      {layout === 'flush' ? (
        <main id="main" tabIndex={-1} className="frame-main frame-main--flush">
          {frame.children}
        </main>
      ) : (
        <main id="main" tabIndex={-1} className="frame-main">
          <div className="wrap">{frame.children}</div>
        </main>
      )}
      <Colophon organization={frame.organization} links={frame.footerLinks ?? []} />
    </div>
  )
}

function Slip({
  hotline,
  quickExitHref,
}: {
  hotline: FrameOrganization['hotline']
  quickExitHref: string | null
}) {
  if (!hotline && !quickExitHref) return null
  return (
    <aside className="slip" aria-label={say('ui.frame.helpAndSafety')}>
      <div className="wrap slip-row">
        {hotline && (
          <p>
            <a href={hotline.href}>
              <HotlineWords text={hotline.text} />
            </a>
          </p>
        )}
        {quickExitHref && (
          <a
            className="quick-exit"
            href={quickExitHref}
            rel="noreferrer nofollow"
            data-quick-exit=""
          >
            {say('ui.frame.leave')} <Cross />
          </a>
        )}
      </div>
    </aside>
  )
}

/** Drawn, since not every font has one. */
function Cross() {
  return (
    <svg viewBox="0 0 12 12" width="11" height="11" aria-hidden="true">
      <path d="M1.5 1.5l9 9m0-9l-9 9" stroke="currentColor" strokeWidth="2.4" />
    </svg>
  )
}

type MastheadProps = Pick<PageFrameProps, 'nav' | 'current' | 'user'> & {
  organization: Pick<FrameOrganization, 'name' | 'logo'>
}

/** Whose site it is, and the ways through it. */
export function Masthead({ organization, nav, current, user }: MastheadProps) {
  return (
    <header className="masthead">
      <div className="wrap">
        <div className="masthead-row">
          <a className="masthead-name" href="/">
            <BrandMark logo={organization.logo} name={organization.name} />
          </a>
          {(nav.length > 0 || user) && (
            <nav className="masthead-nav" aria-label={say('ui.frame.main')}>
              <ul>
                {nav.map((link) => (
                  <li key={link.href}>
                    <a
                      href={link.href}
                      className={link.look === 'button' ? 'button' : undefined}
                      aria-current={link.href === current ? 'page' : undefined}
                    >
                      {link.text}
                    </a>
                  </li>
                ))}
                {user && (
                  <li className="masthead-user">
                    <a href={user.href} aria-current={user.href === current ? 'page' : undefined}>
                      <bdi>{user.name}</bdi>
                    </a>
                    <form method="post" action={user.signOutAction}>
                      <button type="submit" className="button button--quiet">
                        {say('ui.frame.signOut')}
                      </button>
                    </form>
                  </li>
                )}
              </ul>
            </nav>
          )}
        </div>
        <div className="oxford" />
      </div>
    </header>
  )
}

function Colophon({
  organization,
  links,
}: {
  organization: FrameOrganization
  links: readonly NavLink[]
}) {
  return (
    <footer className="colophon">
      <div className="wrap colophon-row">
        <div>
          <h2 dir="auto">{organization.name}</h2>
          <NonprofitLine organization={organization} />
        </div>
        <div>
          <h2>{say('ui.frame.help')}</h2>
          <HelpLines organization={organization} />
        </div>
        {links.length > 0 && (
          <nav aria-label={say('ui.frame.more')}>
            <h2>{say('ui.frame.more')}</h2>
            <ul>
              {links.map((link) => (
                <li key={link.href}>
                  <a href={link.href}>{link.text}</a>
                </li>
              ))}
            </ul>
          </nav>
        )}
        <LanguageChoice />
      </div>
    </footer>
  )
}
