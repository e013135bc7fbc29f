/** A file that calendar programs read, or that it is not there. */
export function calendarAnswer(text: string | undefined): Response {
  if (text === undefined) throw new Response('Not found', { status: 404 })
  return new Response(text, {
    headers: {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Cache-Control': 'public, no-cache',
    },
  })
}
