import { expect, test } from 'vitest'
import { inks } from '#app/ui/print/inks.ts'
import type { Print, Words } from '#app/ui/print/print.ts'
import type { ShownPaper } from './paper-parts.server.ts'
import { drawPoster } from './poster.server.ts'
import { drawSharePicture } from './share-picture.server.ts'
import type { ShownPicture } from './share-picture.server.ts'

const brand = { name: 'Wrenhaven', accent: inks.ink, logo: null }
const long = {
  kicker: 'Grupo de hombres, Wauwatosa',
  name: 'The Tuesday Night Basement Woodworkers of Wauwatosa and Their Patient Families',
  plan: 'We build bed frames and toy chests, and sell cutting boards to pay for the wood and the glue',
}

const picture: ShownPicture = {
  ...long,
  brand,
  progress: {
    words: '',
    figure: '$13,402.22',
    figureText: 'reunidos, más allá de la meta de $13,200',
    expectedText: '$1,015.05 esperados',
    raisedPercent: 101,
    expectedPercent: 8,
  },
  giveAt: 'Dona en donar.example.org/t/ndcrjht',
  drawArt: () => [],
  color: inks.ink,
}

const paper: ShownPaper = {
  ...long,
  brand,
  goal: 'Nuestra meta: $13,200 para el 29 de septiembre de 2026',
  cause: 'Para “Open the aftercare home”',
  call: 'Dona o únete',
  how: 'Apunta la cámara de tu teléfono al código, o entra en',
  link: 'donar.example.org/t/ndcrjht',
  linkUrl: 'https://donar.example.org/t/ndcrjht',
  codeWords: 'Código',
  legal: 'Wrenhaven of Milwaukee, Inc.',
  picture: { width: 3, height: 2, marks: [], focus: { x: 0.5, y: 0.5 } },
  color: inks.ink,
}

test('however long a name is, no words of a shared picture stand on others', () => {
  for (const shape of ['wide', 'square', 'tall'] as const)
    expect(overlapsIn(drawSharePicture(picture, shape)), shape).toEqual([])
})

test('a story says the whole of what its figure means', () => {
  const said = wordsIn(drawSharePicture(picture, 'tall')).map(({ set }) =>
    set.lines.flatMap(({ pieces }) => pieces.map(({ text }) => text)).join(''),
  )
  expect(said).toContain('reunidos, más allá de la meta de $13,200 · $1,015.05 esperados')
})

const sums = {
  nothing: ['$0', 'raised of $5,000', '$0 expected'],
  'five digits': ['$13,402.22', 'raised, past its goal of $13,200', '$11,015.05 expected'],
  millions: ['$1,234,567.89', 'raised, past its goal of $1,200,000', '$1,234,567.00 expected'],
  'millions, in Spanish': [
    '$1,234,567.89',
    'reunidos, más allá de la meta de $1,200,000',
    '$1,234,567.00 esperados',
  ],
} as const

test.each(
  Object.entries(sums).flatMap(([name, said]) =>
    (['wide', 'square', 'tall'] as const).map((shape) => [name, shape, said] as const),
  ),
)('%s: a %s picture says the whole of what is raised and expected', (_, shape, said) => {
  const [figure, figureText, expectedText] = said
  const progress = { ...picture.progress, figure, figureText, expectedText }
  const print = drawSharePicture({ ...picture, progress }, shape)
  const letters = wordsIn(print).map(({ set }) =>
    set.lines
      .flatMap(({ pieces }) => pieces.map(({ text }) => text))
      .join('')
      .replaceAll(/\s/g, ''),
  )
  for (const whole of [figure, `${figureText} · ${expectedText}`])
    expect(letters).toContain(whole.replaceAll(/\s/g, ''))
  expect(overlapsIn(print)).toEqual([])
  for (const words of wordsIn(print))
    if (words.set.lines.length > 0) expect(words.x + widthOf(words)).toBeLessThan(print.width)
})

test('the words of a poster end above its code', () => {
  const print = drawPoster(paper)
  expect(overlapsIn(print)).toEqual([])
  const cause = wordsIn(print).find(({ set }) => set.text === paper.cause)
  expect(cause && footOf(cause)).toBeLessThan(526)
})

function wordsIn({ marks }: Print): Words[] {
  return marks.filter((mark) => mark.kind === 'words')
}

/** Pairs of words, the one below reaching into the one above. */
function overlapsIn(print: Print): string[] {
  const words = wordsIn(print).filter(({ set }) => set.lines.length > 0)
  return words.flatMap((one) =>
    words
      .filter((other) => other !== one && other.y > one.y && beside(one, other))
      .filter((other) => headOf(other) < footOf(one))
      .map((other) => `${one.set.text} / ${other.set.text}`),
  )
}

function beside(one: Words, other: Words): boolean {
  return one.x < other.x + widthOf(other) && other.x < one.x + widthOf(one)
}

function widthOf({ set }: Words): number {
  return Math.max(...set.lines.map(({ width }) => width))
}

function headOf({ y, set }: Words): number {
  return y - set.size * 0.74
}

/** Below the letters that hang. */
function footOf({ y, set }: Words): number {
  return y + (set.lines.length - 1) * set.leading + set.size * 0.22
}
