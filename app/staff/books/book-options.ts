import { parseArgs } from 'node:util'
import { isDay } from '#app/staff/say-time.ts'

export interface BookOptions {
  readonly folder: string
  readonly from: string | null
  readonly to: string | null
}

/**
 * What is said after `npm run export --`; without dates it is the whole book.
 * @throws Error in words when it cannot be used.
 */
export function readBookOptions(args: string[]): BookOptions {
  const { values } = parseArgs({
    args,
    options: { from: { type: 'string' }, to: { type: 'string' }, folder: { type: 'string' } },
  })
  const from = readDay('from', values.from)
  const to = readDay('to', values.to)
  if (from !== null && to !== null && from > to)
    throw new Error('--from is a later day than --to. Please change one of them.')
  return { from, to, folder: values.folder || folderOf(from, to) }
}

function readDay(name: string, text: string | undefined): string | null {
  if (text === undefined) return null
  if (!isDay(text))
    throw new Error(
      `--${name} ${text} is not a day of the calendar. Please write it as 2026-01-31.`,
    )
  return text
}

function folderOf(from: string | null, to: string | null): string {
  return `exports/${['book', from && `from-${from}`, to && `to-${to}`].filter(Boolean).join('-')}`
}
