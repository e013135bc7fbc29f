import { createRequestHandler } from '@remix-run/node'
import { expect, test } from 'vitest'
import { smallBuild } from '#app/testing/small-site.server.tsx'
import { leanRequestHandler } from './remix-handler.server.ts'

const context = { requestId: 'id', clientAddress: '127.0.0.1', nonce: '' }
const build = smallBuild()
const lean = leanRequestHandler(build, 'production')
const whole = createRequestHandler(build, 'production')

test.each([
  '/',
  '/?index',
  '/_root.data',
  '/form',
  '/form.data',
  '/form/',
  '/FORM',
  '/resource',
  '/teams/oak',
  '/teams/oak.data',
  '/teams/oak.data?_routes=team',
  '/nowhere',
  '/nowhere.data',
  '/broken',
  '/__manifest?version=small&p=%2Fform&p=%2Fnowhere',
])('a route that knows only its ancestors answers %s as the whole table does', async (path) => {
  const url = `https://give.example.org${path}`
  const [ours, theirs] = await Promise.all([
    lean.handle(new Request(url), context),
    whole(new Request(url), context),
  ])
  expect(ours.status).toBe(theirs.status)
  expect(withoutLength(ours)).toEqual(withoutLength(theirs))
  // The list of known routes is shorter by intent; browsers ask for the rest when they need it.
  expect(withoutRoutes(await ours.text())).toBe(withoutRoutes(await theirs.text()))
})

test.each(['/', '/form', '/resource', '/teams/oak', '/nowhere', '/broken'])(
  'drawn for readers without script, %s says what it says to all',
  async (path) => {
    const request = () => new Request(`https://give.example.org${path}`)
    const [plain, theirs] = await Promise.all([
      lean.drawPlain(request(), context),
      whole(request(), context),
    ])
    expect(plain.status).toBe(theirs.status)
    expect(withoutLength(plain)).toEqual(withoutLength(theirs))
    expect(withoutScripts(await plain.text())).toBe(withoutScripts(await theirs.text()))
  },
)

test('a path is called in the log what its route is called, so that no token gets there', () => {
  expect(lean.patternOf('/teams/oak')).toBe('/teams/:slug')
  expect(lean.patternOf('/teams/oak.data')).toBe('/teams/:slug')
  expect(lean.patternOf('/')).toBe('/')
  expect(lean.patternOf('/secret-token')).toBe('/*')
})

function withoutRoutes(html: string): string {
  return html.replace(
    /window\.__remixManifest.*?<\/script>|import \* as route.*?<\/script>|<link rel="modulepreload"[^>]*>/gs,
    '',
  )
}

/** React's marks are for its script alone. */
function withoutScripts(html: string): string {
  return html.replace(/<script.*?<\/script>|<link rel="modulepreload"[^>]*>|<!--.*?-->/gs, '')
}

function withoutLength({ headers }: Response): [string, string][] {
  return [...headers].filter(([name]) => name !== 'content-length')
}
