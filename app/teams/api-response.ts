import type { ApiAnswer } from './public-api.server.ts'

/** An answer of the public API as JSON, or as a problem (RFC 9457); any site's script may read it. */
export function apiResponse(answer: ApiAnswer<unknown>): Response {
  switch (answer.kind) {
    case 'found':
      return send(200, 'application/json', answer.body)
    case 'not-found':
      return problem(404, 'Not found', 'There is nothing for all to see at this address.')
    case 'not-understood':
      return problem(400, 'Not understood', answer.detail)
  }
}

function problem(status: number, title: string, detail: string): Response {
  return send(status, 'application/problem+json', { type: 'about:blank', title, status, detail })
}

function send(status: number, type: string, body: unknown): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: {
      'Content-Type': `${type}; charset=utf-8`,
      'Access-Control-Allow-Origin': '*',
      'Cache-Control': 'public, no-cache',
    },
  })
}
