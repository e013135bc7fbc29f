import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { english } from '#app/words/english.ts'
import { spanish } from '#app/words/spanish.ts'
import { findWordFaults } from '#app/words/word-faults.ts'

/** `npm run check:words`: every key in both languages, alike in what it speaks of, whole in its plurals, and said somewhere. */
export function main(): void {
  const faults = findWordFaults({ english, spanish, sources: readSources('app') })
  for (const fault of faults) console.error(fault)
  if (faults.length > 0) process.exitCode = 1
}

function readSources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
    .filter((file) => !/^words[\\/]/.test(file))
    .map((file) => readFileSync(path.join(folder, file), 'utf8'))
}
