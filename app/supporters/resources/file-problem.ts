import { sayNumber } from '#app/words/formats.ts'
import { say } from '#app/words/say.ts'
import type { PdfRefusal } from './read-pdf.server.ts'

/** What a PDF of the library may weigh. */
export const MOST_FILE_BYTES = 20 * 1024 * 1024

const problems = [
  'not-a-pdf',
  'broken',
  'locked',
  'scripts',
  'busy',
  'missing',
  'too-large',
  'too-many',
  // Of a file that is to be taken away, and is all that there is.
  'needed',
] as const satisfies readonly (PdfRefusal | 'missing' | 'too-large' | 'too-many' | 'needed')[]

export type FileProblem = (typeof problems)[number]

/** The `problem` of an address, when it is one of ours. */
export function readFileProblem(request: Request): FileProblem | null {
  const asked = new URL(request.url).searchParams.get('problem')
  return problems.find((one) => one === asked) ?? null
}

export function sayFileProblem(problem: FileProblem): string {
  return say(`resources.file.problem.${problem}`, {
    most: sayNumber(MOST_FILE_BYTES / 1024 / 1024),
  })
}
