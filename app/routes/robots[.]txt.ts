import { sayToRobots } from '#app/events/sitemap.server.ts'

export function loader() {
  return new Response(sayToRobots(), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'public, no-cache' },
  })
}
