import './ui/styles/public.css'
import type { LinksFunction } from '@remix-run/node'
import {
  isRouteErrorResponse,
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useMatches,
  useRouteError,
} from '@remix-run/react'
import { useContext } from 'react'
import type { ReactNode } from 'react'
import enhanceScript from '#app/ui/enhance.js?url'
import displayFont from '#app/ui/fonts/bitter-800.woff2?url'
import textFont from '#app/ui/fonts/figtree.woff2?url'
import { NOT_SET_UP } from '#app/platform/not-set-up.ts'
import { BrandContext } from '#app/ui/brand/brand-context.tsx'
import { ErrorPage } from '#app/ui/error-page.tsx'
import { NotOpenYet } from '#app/ui/not-open-yet.tsx'
import { useNonce } from '#app/ui/nonce.tsx'
import { RequestIdContext } from '#app/ui/request-id.tsx'
import { currentLanguage } from '#app/words/language.ts'

export const links: LinksFunction = () => [
  { rel: 'preload', href: displayFont, as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' },
  { rel: 'preload', href: textFont, as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' },
  { rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' },
  { rel: 'icon', href: '/favicon-32.png', sizes: '32x32', type: 'image/png' },
  { rel: 'apple-touch-icon', href: '/apple-touch-icon.png' },
  { rel: 'manifest', href: '/site.webmanifest' },
]

/** Every page's document. A page without `handle.hydrate` gets plain HTML and our own small script, no framework. */
export function Layout({ children }: { children: ReactNode }) {
  const nonce = useNonce()
  const error = useRouteError()
  const brand = useContext(BrandContext)
  return (
    <html lang={currentLanguage()}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="theme-color" content="#f8f1e1" media="(prefers-color-scheme: light)" />
        <meta name="theme-color" content="#141c29" media="(prefers-color-scheme: dark)" />
        {error ? <title>{`${statusOf(error)} · ${brand?.name ?? 'Team Up'}`}</title> : <Meta />}
        <Links />
        <Enhancement nonce={nonce} />
      </head>
      <body>
        {children}
        {error ? null : <Hydration nonce={nonce} />}
      </body>
    </html>
  )
}

/** A page with `handle.bare`, which stands in a frame of another site, has none but what it brings itself. */
function Enhancement({ nonce }: { nonce: string | undefined }) {
  if (useMatches().some((match) => says(match.handle, 'bare'))) return null
  return <script src={enhanceScript} defer nonce={nonce} suppressHydrationWarning />
}

function Hydration({ nonce }: { nonce: string | undefined }) {
  const hydrates = useMatches().some((match) => says(match.handle, 'hydrate'))
  if (!hydrates) return null
  return (
    <>
      <ScrollRestoration nonce={nonce} />
      <Scripts nonce={nonce} />
    </>
  )
}

function says(handle: unknown, word: string): boolean {
  return typeof handle === 'object' && handle !== null && Reflect.get(handle, word) === true
}

export default function App() {
  return <Outlet />
}

/** The last net: every answer that is not a page of its own ends here, in kind words with a way on. */
export function ErrorBoundary() {
  const error = useRouteError()
  const requestId = useContext(RequestIdContext)
  const brand = useContext(BrandContext)
  if (isRouteErrorResponse(error) && error.data === NOT_SET_UP) return <NotOpenYet />
  const status = statusOf(error)
  // Of what went wrong on our side the number finds the line in the log; a page that is not there needs none.
  return (
    <ErrorPage status={status} requestId={status >= 500 ? requestId : undefined} brand={brand} />
  )
}

function statusOf(error: unknown): number {
  return isRouteErrorResponse(error) ? error.status : 500
}
