import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { findBareWords } from '#app/words/bare-words.ts'
import { english } from '#app/words/english.ts'
import { spanish } from '#app/words/spanish.ts'
import { findWordFaults } from '#app/words/word-faults.ts'

/** What is on no screen of the people we serve: programs, the payment company and its emulator, the design system, tests. */
const OTHERS =
  /^(?:payments|words|ui\/gallery|testing)\/|^routes\/dev\.ui|^teams\/api-|\/testing\/|^(?:command|demo|demo-settings|server)\.ts$|\.d\.ts$/

/**
 * `npm run check:words`: every key in both languages, alike in what it speaks of, whole in its plurals, and said somewhere;
 * and no words for people outside of the message files.
 */
export function main(): void {
  const sources = readSources('app')
  const faults = [
    ...findWordFaults({ english, spanish, sources: sources.map(({ text }) => text) }),
    ...sources
      .filter(({ file }) => !OTHERS.test(file))
      .flatMap(({ file, text }) => findBareWords(`app/${file}`, text)),
  ]
  for (const fault of faults) console.error(fault)
  if (faults.length > 0) process.exitCode = 1
}

function readSources(folder: string): { file: string; text: string }[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
    .filter((file) => !file.startsWith('words/'))
    .map((file) => ({ file, text: readFileSync(path.join(folder, file), 'utf8') }))
}
