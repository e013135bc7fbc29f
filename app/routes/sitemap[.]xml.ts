import { makeSitemap } from '#app/events/sitemap.server.ts'

export async function loader() {
  return new Response(await makeSitemap(), {
    headers: {
      'Content-Type': 'application/xml; charset=utf-8',
      'Cache-Control': 'public, no-cache',
    },
  })
}
