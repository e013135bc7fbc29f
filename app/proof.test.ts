import { describe, expect, test } from 'vitest'
import { checkNames } from '#db/books.ts'

// That each fault is played, and each invariant checked, is a list that may not get shorter.

const files = import.meta.glob<string>(['./**/*.test.ts', './**/*.test.tsx'], {
  eager: true,
  query: '?raw',
  import: 'default',
})

/** Where money by hand can meet it, it is played there too. */
const faults = {
  F1: 'by hand too',
  F2: 'by hand too',
  F3: 'by hand too',
  F4: 'by hand too',
  F5: 'Stripe alone',
  F6: 'Stripe alone',
  F7: 'Stripe alone',
  F8: 'by hand too',
  F10: 'by hand too',
  F11: 'by hand too',
  F15: 'by hand too',
  F16: 'by hand too',
  F22: 'by hand too',
} as const

const handFolders = ['./contributions/', './staff/money/', './receipts/']

describe.each(Object.entries(faults))('%s', (fault, where) => {
  test('is played by a test that bears its name', () => {
    expect(filesNaming(fault).filter((path) => !isByHand(path))).not.toEqual([])
  })

  if (where === 'by hand too')
    test('is played with money by hand as well', () => {
      expect(filesNaming(fault).filter(isByHand)).not.toEqual([])
    })
})

test('each invariant has a check, and the replay of the whole inbox is a test as well', () => {
  const all = Array.from({ length: 27 }, (_, index) => `I${index + 1}`)
  const checked = new Set(checkNames.map((name) => name.split(' ')[0]))
  expect(all.filter((invariant) => !checked.has(invariant))).toEqual([])
  expect(filesNaming('I26')).not.toEqual([])
})

/** The files in which a test or a group of tests says it. */
function filesNaming(id: string): string[] {
  const said = new RegExp(
    `(?:test|describe|what:|\\)\\()[^\\n]*\\n?[^\\n]*['\`][^'\`\\n]*\\b${id}\\b`,
  )
  return Object.entries(files).flatMap(([path, text]) =>
    path !== './proof.test.ts' && said.test(text) ? [path] : [],
  )
}

function isByHand(path: string): boolean {
  return handFolders.some((folder) => path.startsWith(folder))
}
