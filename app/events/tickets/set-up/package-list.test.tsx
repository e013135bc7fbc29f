import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { PackageList } from './package-list.tsx'
import type { PackageRow } from './packages-part.server.ts'

test('the first package is moved down alone, the last one up alone', () => {
  expect(waysOf(['Single'])).toEqual([])
  expect(waysOf(['Single', 'Foursome', 'Mulligan'])).toEqual([
    'Move Single down',
    'Move Foursome up',
    'Move Foursome down',
    'Move Mulligan up',
  ])
})

function waysOf(names: readonly string[]): string[] {
  const rows = names.map((name): PackageRow => ({
    publicId: name,
    name,
    kind: 'Place',
    price: '$120',
    lacksValue: false,
    isTeamOnly: false,
    facts: [],
  }))
  const page = renderToStaticMarkup(
    <PackageList part={{ rows, starts: [], href: '/packages' }} done={null} />,
  )
  return [...page.matchAll(/<button[^>]* aria-label="([^"]*)"/g)].map(([, label]) => label ?? '')
}
