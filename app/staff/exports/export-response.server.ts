import { redirect } from '@remix-run/node'
import { say } from '#app/words/say.ts'
import type { Period } from '../period.ts'
import type { ExportOutcome } from './stream-export.server.ts'

/** What was asked to be exported, as its form sends it. */
export function askedIn(form: FormData): URLSearchParams {
  const sent = form.get('filter')
  return new URLSearchParams(typeof sent === 'string' ? sent.slice(0, 2000) : '')
}

interface ResponseWords {
  /** Of the file, without its ending. */
  readonly name: string
  readonly ending?: 'csv' | 'journal'
  /** Where it is asked for. */
  readonly page: string
  readonly search: URLSearchParams
}

/** The file, as it is written; or the page again when too many are being written. */
export function exportResponse(
  outcome: ExportOutcome,
  { name, page, search, ending = 'csv' }: ResponseWords,
): Response {
  switch (outcome.kind) {
    case 'busy':
      search.set('problem', 'busy')
      return redirect(`${page}?${search}`, 303)
    case 'begun':
      return new Response(outcome.text, {
        headers: {
          'Content-Type': `text/${ending === 'csv' ? 'csv' : 'plain'}; charset=utf-8`,
          'Content-Disposition': `attachment; filename="${name}.${ending}"`,
          'X-Rows': String(outcome.rows),
        },
      })
  }
}

/** `gifts-2026-05-01-to-2026-05-09`, of whatever it is that is exported. */
export function fileName(what: string, { from, to }: Period, today: string): string {
  return from === null
    ? say('staff.exports.fileAll', { what, day: to ?? today })
    : say('staff.exports.fileRange', { what, from, to: to ?? today })
}
