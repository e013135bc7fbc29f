type FileType = 'image/png' | 'image/svg+xml' | 'application/pdf'

/** A file that was drawn, or that too many are being drawn; `undefined` where there is nothing to draw. */
export type Made = Buffer | 'busy' | undefined

/** The files that every page has which people pass on. */
export type SharedFileName =
  | 'qr.svg'
  | 'qr.png'
  | 'og.png'
  | 'og-square.png'
  | 'og-tall.png'
  | 'poster.pdf'
  | 'poster.png'
  | 'flyer.pdf'
  | 'flyer.png'

/** A file that is drawn for everyone, or why it is not there. */
export function sharedFile(made: Made, type: FileType): Response {
  return fileOf(made, type, 'public, no-cache')
}

/** The same for whoever asks and nobody else. */
export function ownFile(made: Made, type: FileType): Response {
  return fileOf(made, type, 'private, no-store')
}

function fileOf(made: Made, type: FileType, kept: string): Response {
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
