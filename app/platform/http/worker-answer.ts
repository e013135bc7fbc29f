/** A service worker, asked for anew each time: what a phone keeps must not be an old one. */
export function workerAnswer(script: string): Response {
  return new Response(script, {
    headers: { 'Content-Type': 'text/javascript; charset=utf-8', 'Cache-Control': 'no-cache' },
  })
}
