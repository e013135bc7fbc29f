import type { Hono } from 'hono'
import type { Server } from '#app/platform/http/bindings.ts'
import {
  FILE_HEADERS,
  fileNotThere,
  serveNamedFiles,
} from '#app/platform/http/named-file.server.ts'
import { readStoredName } from './file-href.ts'
import { fileHeaders, findShownFile, openFile } from './find-file.server.ts'

/** Files of the library. A browser that has one asks each time whether it may still be seen: what staff hide is gone at once. */
export function serveResourceFiles(): Hono<Server> {
  return serveNamedFiles('/resources/files/:file', async (c, asked) => {
    const name = readStoredName(asked)
    const file = name === undefined ? undefined : await findShownFile(name)
    if (!file) return fileNotThere(c)
    const headers = {
      ...FILE_HEADERS,
      ...fileHeaders(file),
      ETag: `"${file.name}"`,
      'Cache-Control': 'public, no-cache',
    }
    if (c.req.header('If-None-Match') === headers.ETag)
      return new Response(null, { status: 304, headers: { ...FILE_HEADERS, ETag: headers.ETag } })
    // Nothing is opened for who only asks about it.
    if (c.req.method === 'HEAD') return new Response(null, { headers })
    const bytes = await openFile(file)
    return bytes ? new Response(bytes, { headers }) : fileNotThere(c)
  })
}
