import { workerAnswer } from '#app/platform/http/worker-answer.ts'
import serviceWorker from './phone/service-worker.js?raw'
import { say } from '#app/words/say.ts'

const SOON = 'public, max-age=300'

export function tillManifest(): Response {
  return Response.json(
    {
      id: '/till',
      name: say('till.frame.title'),
      short_name: say('till.frame.title'),
      description: say('till.frame.install'),
      start_url: '/till',
      scope: '/till',
      display: 'standalone',
      orientation: 'portrait',
      background_color: '#f8f1e1',
      theme_color: '#1a2436',
      icons: [
        { src: '/till-192.png', type: 'image/png', sizes: '192x192' },
        { src: '/till-512.png', type: 'image/png', sizes: '512x512' },
        { src: '/till-512.png', type: 'image/png', sizes: '512x512', purpose: 'maskable' },
      ],
    },
    { headers: { 'Content-Type': 'application/manifest+json', 'Cache-Control': SOON } },
  )
}

export function tillWorker(): Response {
  return workerAnswer(serviceWorker)
}
