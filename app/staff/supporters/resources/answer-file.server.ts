import type { Person } from '#app/people/person.server.ts'
import type { FileProblem } from '#app/supporters/resources/file-problem.ts'
import { fileHeaders, findAnyFile, openFile } from '#app/supporters/resources/find-file.server.ts'
import { putResourceFile, takeResourceFile } from '#app/supporters/resources/put-file.server.ts'
import { refuse } from '../../refuse.ts'
import { resourceHref } from './resource-hrefs.ts'

/** The bytes of a file, for staff. @throws the refusal of one that is not there. */
export async function giveFile(publicId: string): Promise<Response> {
  const file = await findAnyFile(publicId)
  const bytes = file && (await openFile(file))
  if (!file || !bytes) throw refuse('not-found')
  return new Response(bytes, { headers: { ...fileHeaders(file), 'Cache-Control': 'no-store' } })
}

/** @returns where to go on; `undefined` when the thing is not there. */
export async function answerFile(
  publicId: string,
  form: FormData,
  by: Person,
): Promise<string | undefined> {
  const sent = form.get('file')
  const bytes = sent instanceof File ? new Uint8Array(await sent.arrayBuffer()) : new Uint8Array()
  const outcome = await putResourceFile(publicId, bytes, by)
  switch (outcome.kind) {
    case 'gone':
      return undefined
    case 'refused':
      return problemHref(publicId, outcome.why)
    case 'put':
      return resourceHref(publicId, 'file')
  }
}

/** @returns where to go on; `undefined` when the thing is not there. */
export async function answerFileRemoval(publicId: string, by: Person): Promise<string | undefined> {
  switch (await takeResourceFile(publicId, by)) {
    case 'gone':
      return undefined
    case 'leads-nowhere':
      return problemHref(publicId, 'needed')
    case 'taken':
      return resourceHref(publicId, 'fileGone')
  }
}

function problemHref(publicId: string, problem: FileProblem): string {
  return `${resourceHref(publicId)}?${new URLSearchParams({ problem })}#file`
}
