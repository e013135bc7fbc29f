import http from 'node:http'

export interface Asked {
  readonly method?: string
  readonly headers?: http.OutgoingHttpHeaders
  readonly body?: string
  readonly agent?: http.Agent
}

export interface Answered {
  readonly status: number
  readonly headers: http.IncomingHttpHeaders
  readonly bytes: Buffer
  readonly text: string
}

/** Asks as any program may: with every header as given, unlike `fetch`. */
export function ask(
  port: number,
  path: string,
  { method = 'GET', headers = {}, body, agent }: Asked = {},
): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const inPieces = body === undefined || 'transfer-encoding' in headers
    const length = inPieces ? {} : { 'content-length': Buffer.byteLength(body) }
    const options = {
      port,
      path,
      method,
      headers: { ...length, ...headers },
      agent: agent ?? false,
    }
    const request = http.request(options, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('error', reject)
      response.on('end', () => {
        const bytes = Buffer.concat(chunks)
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          bytes,
          text: bytes.toString('utf8'),
        })
      })
    })
    request.on('error', reject)
    request.end(body)
  })
}
