type FileType = 'image/png' | 'image/svg+xml' | 'application/pdf'

/** A file that is drawn for everyone, or why it is not there. */
export function sharedFile(made: Buffer | 'busy' | undefined, type: FileType): Response {
  return fileOf(made, type, 'public, no-cache')
}

/** The same for whoever asks and nobody else. */
export function ownFile(made: Buffer | 'busy' | undefined, type: FileType): Response {
  return fileOf(made, type, 'private, no-store')
}

function fileOf(made: Buffer | 'busy' | undefined, type: FileType, kept: string): Response {
  if (made === undefined) throw new Response('Not found', { status: 404 })
  if (made === 'busy')
    throw new Response('Too many pictures are being drawn. Please come back in a moment.', {
      status: 503,
      headers: { 'Retry-After': '5' },
    })
  return new Response(new Uint8Array(made), {
    headers: { 'Content-Type': type, 'Cache-Control': kept },
  })
}
