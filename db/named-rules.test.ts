import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

test('each rule that a comment or a test names is in docs/rules.md', () => {
  const known = new Set(
    readFileSync('docs/rules.md', 'utf8')
      .split('\n')
      .flatMap((line) => idsIn(/^\| ([SCFAX]\d[^|]*) \|/.exec(line)?.[1] ?? '')),
  )
  expect(known.size).toBeGreaterThan(80)
  const unknown = ['app', 'db', 'e2e', 'docs/decisions']
    .flatMap(filesIn)
    .filter((file) => /\.(?:tsx?|sql|md)$/.test(file))
    .flatMap((file) => namedIn(readFileSync(file, 'utf8')).map((id) => ({ file, id })))
    .filter(({ id }) => !known.has(id))
  expect(unknown).toEqual([])
})

/** As in "(S8)", "(A1, F17)", and "S11 asking counts nobody" at the beginning of a test's name. */
function namedIn(text: string): string[] {
  const bracketed = text.match(/\((?:[SCFAX]\d{1,2}(?:, |\)))+/g) ?? []
  const titles = text.match(/\b(?:test|describe)\(\s*['"`](?:[SCFAX]\d{1,2}\b(?:, )?)+/g) ?? []
  return [...bracketed, ...titles].flatMap(idsIn)
}

/** "F1–F3" is three of them. */
function idsIn(text: string): string[] {
  return [...text.matchAll(/([SCFAX])(\d{1,2})(?:–\1(\d{1,2}))?/g)].flatMap(
    ([, letter = '', from, to = from]) =>
      Array.from(
        { length: Number(to) - Number(from) + 1 },
        (_, n) => `${letter}${Number(from) + n}`,
      ),
  )
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) =>
    path.join(folder, name),
  )
}
