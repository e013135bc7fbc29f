import { sayResourceKind, sayResourceLanguage } from '#app/teams/resources/resource-kind.ts'
import { say } from '#app/words/say.ts'
import type { ResourceRow } from './resource-row.server.ts'

/** Something of the library as a list names it. */
export function sayListed(row: ResourceRow) {
  return {
    title: row.title,
    summary: row.summary,
    tags: row.tags,
    facts: [
      sayResourceKind(row.kind),
      row.kind === 'book' ? say('resources.by', { name: row.author }) : row.made_by,
      sayResourceLanguage(row.language),
      row.file_name === null ? '' : say('resources.pdf'),
    ].filter(Boolean),
  }
}
