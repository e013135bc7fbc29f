import type { PagePaths } from '#app/platform/page-paths.ts'

/** Public pages that hold no inline script and read no cookie, and the versioned page that each shows. */
export const PAGES: PagePaths = {
  '/': 'home',
  '/og.png': 'home',
  '/teams': 'teams',
  '/teams/:slug': 'teams/:slug',
  '/teams/:slug/og.png': 'teams/:slug',
  '/teams/:slug/og-square.png': 'teams/:slug',
  '/teams/:slug/og-tall.png': 'teams/:slug',
  '/teams/:slug/poster.pdf': 'teams/:slug',
  '/teams/:slug/poster.png': 'teams/:slug',
  '/teams/:slug/flyer.pdf': 'teams/:slug',
  '/teams/:slug/flyer.png': 'teams/:slug',
  '/teams/:slug/qr.svg': 'teams/:slug',
  '/teams/:slug/qr.png': 'teams/:slug',
  '/teams/:slug/with/:code': 'teams/:slug',
  '/teams/:slug/news': 'news/:slug',
  '/teams/:slug/news/:id': 'news/:slug',
  '/teams/:slug/news.xml': 'news/:slug',
  '/news.xml': 'news',
  '/embed/teams': 'teams',
  '/embed/teams/:slug': 'teams/:slug',
  '/embed/teams/:slug/button': 'teams/:slug',
  '/teams/:slug/screen': 'teams/:slug',
  '/teams/:slug/screen/state': 'teams/:slug',
  '/screen/:campaign': 'home',
  '/screen/:campaign/state': 'home',
  '/top-teams': 'top-teams',
  '/till': 'home',
  '/events': 'events',
  '/events.ics': 'events',
  '/teams/:slug/events/:event': 'events/:slug/:event',
  '/teams/:slug/events/:event/event.ics': 'events/:slug/:event',
  '/teams/:slug/events/:event/og.png': 'events/:slug/:event',
  '/teams/:slug/events/:event/poster.pdf': 'events/:slug/:event',
  '/teams/:slug/events/:event/qr.svg': 'events/:slug/:event',
  '/teams/:slug/events/:event/qr.png': 'events/:slug/:event',
  '/api/v1/campaigns/:slug': 'home',
  '/api/v1/teams': 'teams',
  '/api/v1/teams/:slug': 'teams/:slug',
}

/** Pages that are followed while they change: on a screen in a room. */
export const STREAMS: PagePaths = {
  '/teams/:slug/screen/events': 'teams/:slug',
  '/screen/:campaign/events': 'home',
}
