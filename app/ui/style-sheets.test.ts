import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

const modules = readdirSync('app', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.tsx'))
  .map((file) => path.join('app', file))

const imports = modules.flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(/^import '([^']+\.css)'$/gm)].map(([, sheet = '']) => ({
    file,
    sheet: sheet.startsWith('#') ? sheet.slice(1) : path.join(path.dirname(file), sheet),
  })),
)

test('each style sheet that a page brings along stands in a layer, or it would win over all others', () => {
  const bare = imports.filter(({ sheet }) => !hasLayers(readFileSync(sheet, 'utf8')))
  expect(imports.length).toBeGreaterThan(50)
  expect(bare).toEqual([])
})

test('a rule outside of the layers is found', () => {
  expect(hasLayers('/* Words. */\n@layer desk {\n  a {}\n}\n')).toBe(true)
  expect(hasLayers('@layer desk {\n  a {}\n}\nb {\n}\n')).toBe(false)
  expect(hasLayers('b {\n}\n')).toBe(false)
})

/** Whether nothing stands at the start of a line but layers, imports and comments. */
function hasLayers(text: string): boolean {
  const lines = text.replaceAll(/\/\*[^]*?\*\//g, '').split('\n')
  return lines.every((line) => /^(?:$|\s|\}$|@layer |@import )/.test(line))
}
