import { expect, test } from 'vitest'
import { flowPages } from './flow-pages.server.ts'
import type { Print } from './print.ts'

const letterhead = {
  name: 'Lakeside Refuge, Inc.',
  logo: null,
  lines: ['414 E Walnut St'],
  foot: (page: number, pages: number) => `${page} of ${pages}`,
}

test('a table that is longer than a page goes on below its headings, with every row once and whole', () => {
  const rows = Array.from({ length: 70 }, (_, n) => [`row ${n}`, '$5.00'])
  const pages = flowPages(letterhead, [
    { kind: 'title', text: 'Your gifts' },
    { kind: 'heading', text: 'Money' },
    {
      kind: 'table',
      columns: [
        { heading: 'Date', share: 0.5 },
        { heading: 'You paid', share: 0.5, align: 'end' },
      ],
      rows,
      total: ['Total', '$350.00'],
    },
    { kind: 'words', text: 'Please keep this.' },
  ])
  const said = pages.map(wordsOf)
  expect(pages.length).toBeGreaterThan(2)
  expect(said.map((words) => words.at(-1))).toEqual(
    pages.map((_, index) => `${index + 1} of ${pages.length}`),
  )
  for (const words of said) expect(words).toContain('You paid')
  expect(said.flat().filter((words) => words.startsWith('row '))).toEqual(
    rows.map(([name]) => name),
  )
  expect(said.at(-1)).toEqual(expect.arrayContaining(['$350.00', 'Please keep this.']))
})

test('nothing stands below the foot, nor a heading alone at the end of a page', () => {
  for (let lines = 28; lines < 40; lines++) {
    const pages = flowPages(letterhead, [
      { kind: 'words', text: Array.from({ length: lines }, () => 'A line.').join('\n') },
      { kind: 'heading', text: 'Goods' },
      { kind: 'words', text: 'A couch' },
    ])
    const said = pages.map(wordsOf)
    const page = said.find((words) => words.includes('Goods'))
    expect(page).toContain('A couch')
    for (const { marks, height } of pages)
      for (const mark of marks) if (mark.kind === 'words') expect(mark.y).toBeLessThan(height - 30)
  }
})

function wordsOf({ marks }: Print): string[] {
  return marks.flatMap((mark) => (mark.kind === 'words' ? [mark.set.text] : []))
}
