import { sayNumber } from '#app/words/formats.ts'
import { say } from '#app/words/say.ts'

/** "PDF, 240 kB, 4 pages" */
export function sayFile({
  size,
  pages,
}: {
  readonly size: number
  readonly pages: number
}): string {
  return [say('resources.pdf'), saySize(size), say('resources.pages', { n: pages })].join(', ')
}

function saySize(bytes: number): string {
  const kilobytes = Math.max(1, Math.round(bytes / 1000))
  if (kilobytes < 1000) return say('resources.kilobytes', { n: sayNumber(kilobytes) })
  return say('resources.megabytes', { n: sayNumber(Math.round(kilobytes / 100) / 10) })
}

/** Whose page an address leads to: "example.org". */
export function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : ''
}
