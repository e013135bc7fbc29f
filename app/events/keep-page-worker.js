// Keeps one page and all that it names, so that it opens where there is no signal. Nothing else goes through here.

const PAGE = new URL(registration.scope).pathname
const KEPT = `kept ${PAGE}`

addEventListener('install', (event) => {
  event.waitUntil(keepAnew().then(() => self.skipWaiting()))
})

addEventListener('activate', (event) => {
  event.waitUntil(self.clients.claim())
})

addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (request.method !== 'GET' || origin !== location.origin) return
  if (request.mode === 'navigate' && pathname !== PAGE) return
  event.respondWith(answer(request))
  if (request.mode === 'navigate') event.waitUntil(keepAnew().catch(() => {}))
})

/** What is kept is shown only where there is no signal. */
async function answer(request) {
  try {
    return await fetch(request)
  } catch (error) {
    const kept = await caches.open(KEPT)
    const found = await kept.match(request, { ignoreSearch: true, ignoreVary: true })
    if (found) return found
    throw error
  }
}

/** Fetches the parts first and the page last. One that is not to be had any more is kept no longer. */
async function keepAnew() {
  const page = await fetch(PAGE, { cache: 'no-cache' })
  if (page.status === 404) await caches.delete(KEPT)
  if (!page.ok || page.redirected) throw new Error('The page is not to be had')
  const html = await page.clone().text()
  const named = html.matchAll(/(?:href|src)="(\/[^"?#]+\.(?:css|js|woff2|png|svg))"/g)
  const parts = [...new Set([...named].map(([, part]) => part))]
  const kept = await caches.open(KEPT)
  await kept.addAll(parts)
  await kept.put(PAGE, page)
  const paths = new Set([PAGE, ...parts])
  for (const request of await kept.keys())
    if (!paths.has(new URL(request.url).pathname)) await kept.delete(request)
}
