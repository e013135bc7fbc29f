// Keeps the page of the till and all that it names, so that it opens where there is no signal. Nothing else goes through here.

const PAGE = '/till'
const KEPT = 'till-page-'

addEventListener('install', (event) => {
  event.waitUntil(keepAnew().then(() => self.skipWaiting()))
})

addEventListener('activate', (event) => {
  event.waitUntil(self.clients.claim())
})

addEventListener('message', (event) => {
  if (event.data === 'renew') event.waitUntil(keepAnew().catch(() => {}))
})

addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (request.method !== 'GET' || origin !== location.origin) return
  if (request.mode === 'navigate' && pathname !== PAGE) return
  event.respondWith(answer(request))
})

/** What was kept first is whole for sure; a newer one stands behind it until it is whole too. */
async function answer(request) {
  const options = { ignoreSearch: request.mode === 'navigate', ignoreVary: true }
  return (await caches.match(request, options)) ?? (await fetch(request))
}

/** Fetches the page and its parts, the page last, and only then lets go of those before. */
async function keepAnew() {
  const page = await fetch(PAGE, { cache: 'no-cache' })
  if (!page.ok || page.redirected) throw new Error('The page of the till is not to be had')
  const html = await page.clone().text()
  const named = html.matchAll(/(?:href|src)="(\/[^"?#]+\.(?:css|js|woff2|png|svg|webmanifest))"/g)
  const parts = [...new Set([...named].map(([, part]) => part))]
  const name = `${KEPT}${Date.now()}`
  const fresh = await caches.open(name)
  await fresh.addAll(parts)
  await fresh.put(PAGE, page)
  for (const other of await caches.keys())
    if (other.startsWith(KEPT) && other !== name) await caches.delete(other)
}
