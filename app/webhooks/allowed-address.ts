import ipaddr from 'ipaddr.js'

export type AddressFault = 'not-a-url' | 'not-https' | 'has-user' | 'has-port' | 'not-public'

/**
 * What speaks against sending to an address that somebody typed (S25): only https, on its usual port, without a name or a
 * password in it, and to no network that is not everybody's. What a name stands for is looked at each time it is asked.
 * @param inside hosts of the nonprofit's own network that the settings allow, as `host` or `host:port`; by http too.
 */
export function findAddressFault(
  typed: string,
  inside: readonly string[],
): AddressFault | undefined {
  if (!URL.canParse(typed)) return 'not-a-url'
  const url = new URL(typed)
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return 'not-https'
  if (url.username !== '' || url.password !== '') return 'has-user'
  if (isInside(url, inside)) return undefined
  if (url.protocol !== 'https:') return 'not-https'
  if (url.port !== '') return 'has-port'
  const host = bareHost(url)
  if (ipaddr.isValid(host) && !isPublic(host)) return 'not-public'
  return undefined
}

/** Whether the settings name it as one of the nonprofit's own. */
export function isInside(url: URL, inside: readonly string[]): boolean {
  return inside.includes(url.hostname) || inside.includes(url.host)
}

/** Whether an IP address belongs to the network of everybody: no private, local, mapped, shared or reserved one. */
export function isPublic(address: string): boolean {
  return ipaddr.process(address).range() === 'unicast'
}

/** Without the brackets of an IPv6 address. */
function bareHost(url: URL): string {
  return url.hostname.replace(/^\[(.*)\]$/, '$1')
}
