import { Writable } from 'node:stream'
import type {
  ActionFunctionArgs,
  AppLoadContext,
  EntryContext,
  LoaderFunctionArgs,
} from '@remix-run/node'
import { isRouteErrorResponse, RemixServer } from '@remix-run/react'
import { renderToPipeableStream, renderToStaticMarkup } from 'react-dom/server'
import { knownBrand } from '#app/platform/known-brand.server.ts'
import { log } from '#app/platform/log.server.ts'
import { BrandContext } from '#app/ui/brand/brand-context.tsx'
import { NonceContext } from '#app/ui/nonce.tsx'
import { RequestIdContext } from '#app/ui/request-id.tsx'

const PATIENCE_MS = 5_000

/** Renders a page whole: a page of ours waits for nothing slow, and in one piece it is smaller and sooner there. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  context: EntryContext,
  { nonce, requestId }: AppLoadContext,
): Promise<Response> {
  const page = (
    <NonceContext.Provider value={nonce || undefined}>
      <RequestIdContext.Provider value={requestId}>
        <BrandContext.Provider value={knownBrand()}>
          <RemixServer context={context} url={request.url} abortDelay={PATIENCE_MS} nonce={nonce} />
        </BrandContext.Provider>
      </RequestIdContext.Provider>
    </NonceContext.Provider>
  )
  headers.set('Content-Type', 'text/html; charset=utf-8')
  // Without data for a script there is none to follow, so that React needs no marks to find its way again.
  if (!context.serverHandoffStream) {
    const html = `<!DOCTYPE html>${renderToStaticMarkup(page)}`
    return Promise.resolve(new Response(html, { headers, status }))
  }
  return new Promise((resolve, reject) => {
    let failed = false
    const { pipe, abort } = renderToPipeableStream(page, {
      onAllReady() {
        clearTimeout(timer)
        const chunks: Buffer[] = []
        const collector = new Writable({
          write(chunk: Buffer, _encoding, done) {
            chunks.push(chunk)
            done()
          },
          final(done) {
            const body = Buffer.concat(chunks)
            headers.set('Content-Length', String(body.length))
            resolve(new Response(body, { headers, status: failed ? 500 : status }))
            done()
          },
        })
        pipe(collector)
      },
      onShellError(error) {
        clearTimeout(timer)
        reject(asError(error))
      },
      onError(err) {
        failed = true
        log.error({ err, id: requestId }, 'a page could not be drawn')
      },
    })
    const timer = setTimeout(abort, PATIENCE_MS)
  })
}

/** Every error that nobody expected; neither a visitor who left nor an address that is not there is one. */
export function handleError(
  err: unknown,
  { request, context }: LoaderFunctionArgs | ActionFunctionArgs,
): void {
  if (request.signal.aborted || isRouteErrorResponse(err)) return
  log.error({ err, id: context.requestId }, 'a loader or an action failed')
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error('A page could not be drawn')
}
