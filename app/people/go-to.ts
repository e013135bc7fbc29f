/** Where a sign-in may lead: pages of this site that somebody signed in has a use for (S17). */
const PLACES = /^\/(?:manage|join|staff|teams|start|events|receipts)?(?:[/?].*)?$/

/**
 * The path to go to after sign-in, or `fallback` when what was asked for is not a page of ours (S17): another site,
 * a protocol, a backslash that a browser would read as a slash, or a control character.
 */
export function goTo(asked: unknown, fallback: string): string {
  if (typeof asked !== 'string' || asked.length > 500) return fallback
  if (!/^\/(?!\/)[\w\-./?=&%~+:,@]*$/.test(asked) || !PLACES.test(asked)) return fallback
  const path = asked.split('?')[0] ?? ''
  return path.includes('//') || path.split('/').includes('..') ? fallback : asked
}

/** The sign-in page that leads back to where somebody was. */
export function signInPath(
  base: '/sign-in' | '/staff/sign-in' | '/staff/sign-in/again',
  request: Request,
): string {
  return `${base}?go=${encodeURIComponent(pathOf(request))}`
}

/** The address that was asked for, on this site. */
export function pathOf(request: Request): string {
  const { pathname, search } = new URL(request.url)
  return pathname + search
}

/** The field by which a form that was held is asked for. */
export const HELD = 'held'
