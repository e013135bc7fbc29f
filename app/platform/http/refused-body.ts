/**
 * Whether a form holds a NUL, raw or escaped: Postgres keeps none in its texts, and no keyboard writes one. Every other
 * character can be kept; a form takes out of its own fields what would not be seen.
 */
export function holdsNul(body: Uint8Array<ArrayBuffer>, contentType: string): boolean {
  if (body.includes(0)) return true
  if (!contentType.startsWith('application/x-www-form-urlencoded')) return false
  return Buffer.from(body.buffer, body.byteOffset, body.byteLength).includes('%00')
}
