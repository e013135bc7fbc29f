export interface PaperFile {
  readonly bytes: Buffer
  /** `receipt-2026-000123.pdf` */
  readonly name: string
}

/** A paper for one reader, or why it is not there. */
export function paperFile(made: PaperFile | 'busy' | undefined): Response {
  if (made === undefined) throw new Response('Not found', { status: 404 })
  if (made === 'busy')
    throw new Response('Too many papers are being drawn. Please come back in a moment.', {
      status: 503,
      headers: { 'Retry-After': '5' },
    })
  return new Response(new Uint8Array(made.bytes), {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Disposition': `inline; filename="${made.name}"`,
      'Cache-Control': 'private, no-store',
      'X-Robots-Tag': 'noindex',
    },
  })
}
