/** A file that is drawn for everyone, or why it is not there. */
export function sharedFile(
  made: Buffer | 'busy' | undefined,
  type: 'image/png' | 'image/svg+xml' | 'application/pdf',
): Response {
  if (made === undefined) throw new Response('Not found', { status: 404 })
  if (made === 'busy')
    throw new Response('Too many pictures are being drawn. Please come back in a moment.', {
      status: 503,
      headers: { 'Retry-After': '5' },
    })
  return new Response(new Uint8Array(made), {
    headers: { 'Content-Type': type, 'Cache-Control': 'public, no-cache' },
  })
}
