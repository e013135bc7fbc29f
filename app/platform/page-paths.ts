/** Which public paths show which versioned page: `'/teams/:slug': 'teams/:slug'`. */
export type PagePaths = Readonly<Record<string, string>>

export interface NamedPage {
  readonly path: string
  /** Its name in the table of versions. */
  readonly page: string
  /** What it is called in the log. */
  readonly pattern: string
}

/**
 * Marks that other sites and we ourselves (`from`) hang on a link to count it, and `v`, by which they fetch a picture anew: they change nothing that a
 * page of ours shows; and the language, by which a page is kept anyway.
 */
const TRACKING = /^(?:v|from|utm_\w+|fbclid|gclid|msclkid|mc_cid|mc_eid|igshid|lang)$/

/** Tells of an URL which page for everyone it asks for, or `undefined` when it asks for something of its own. */
export function createPageNamer(paths: PagePaths): (url: string) => NamedPage | undefined {
  const plain = new Map<string, NamedPage>()
  const shaped: { shape: RegExp; page: string; pattern: string }[] = []
  for (const [pattern, page] of Object.entries(paths)) {
    if (!pattern.includes(':')) plain.set(pattern, { path: pattern, page, pattern })
    else shaped.push({ shape: shapeOf(pattern), page, pattern })
  }
  return (url) => {
    const path = withoutTracking(url)
    if (path === undefined) return undefined
    const known = plain.get(path)
    if (known) return known
    for (const { shape, page, pattern } of shaped) {
      const found = shape.exec(path)
      if (found) return { path, page: fillIn(page, found.groups ?? {}), pattern }
    }
    return undefined
  }
}

function withoutTracking(url: string): string | undefined {
  const end = url.indexOf('?')
  if (end < 0) return url
  const names = [...new URLSearchParams(url.slice(end + 1)).keys()]
  return names.every((name) => TRACKING.test(name)) ? url.slice(0, end) : undefined
}

function shapeOf(pattern: string): RegExp {
  const source = pattern
    .replaceAll('.', String.raw`\.`)
    .replaceAll(/:(\w+)/g, '(?<$1>[a-z0-9]+(?:-[a-z0-9]+)*)')
  return new RegExp(`^${source}$`)
}

function fillIn(page: string, params: Record<string, string>): string {
  return page.replaceAll(/:(\w+)/g, (_whole, name: string) => params[name] ?? '')
}
