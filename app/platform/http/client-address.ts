import { isIP } from 'node:net'

/**
 * Who is asking, as the outermost proxy of ours saw it: counted from the right, as deep as there are proxies and no
 * deeper, since everything further left was written by the client itself (S21).
 */
export function clientAddress(
  socketAddress: string | undefined,
  forwardedFor: string | undefined,
  trustedProxies: number,
): string {
  const own = plainAddress(socketAddress ?? '')
  if (trustedProxies === 0 || !forwardedFor) return own
  const hops = forwardedFor.split(',').map(plainAddress)
  const seen = hops[Math.max(0, hops.length - trustedProxies)] ?? ''
  return isIP(seen) ? seen : own
}

/** An IPv4 address reached over IPv6 is the same address. */
function plainAddress(address: string): string {
  return address.trim().replace(/^::ffff:(?=\d+\.)/i, '')
}
