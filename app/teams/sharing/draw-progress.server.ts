import { drawGoalBar } from '#app/ui/print/goal-bar-marks.ts'
import { inks } from '#app/ui/print/inks.ts'
import type { Area, Mark, Words } from '#app/ui/print/print.ts'
import { write } from '#app/ui/print/write.server.ts'
import { say } from '#app/words/say.ts'
import type { ProgressWords } from '../progress.ts'
import type { PrintBrand } from './print-brand.server.tsx'

interface ShownProgress {
  readonly progress: ProgressWords
  readonly brand: PrintBrand
  /** Of the page. */
  readonly color: string
}

/** The live total: the figure, its meaning beside or below it, and the bar, whose place is given. */
export function drawProgress(
  { progress, color, brand }: ShownProgress,
  bar: Area,
  size: number,
  meant: 'beside' | 'below',
): Mark[] {
  const line = size * (meant === 'beside' ? 0 : 0.56)
  const top = bar.y - size * 0.96 - line - bar.height * 0.72
  const figure = write(progress.figure, {
    face: 'display',
    size,
    x: bar.x,
    top,
    width: bar.width,
    color: inks.ink,
  })
  const used = meant === 'beside' ? (figure.mark.set.lines[0]?.width ?? 0) + size * 0.24 : 0
  const { figureText, expectedText } = progress
  const meaning = expectedText
    ? say('sharing.picture.expected', { figure: figureText, expected: expectedText })
    : figureText
  const words = writeMeaning(meaning, { bar, used, top, size, below: figure.bottom }, meant)
  return [
    figure.mark,
    words.mark,
    ...drawGoalBar(bar, progress, { pageColor: color, accent: brand.accent }),
  ]
}

interface MeaningPlace {
  readonly bar: Area
  /** What the figure takes of the line, and where it begins and ends. */
  readonly used: number
  readonly top: number
  readonly below: number
  readonly size: number
}

/** In one line, as large as it may be; what does not fit there is set smaller, beside the figure in two lines, and never cut. */
function writeMeaning(
  meaning: string,
  { bar, used, top, below, size }: MeaningPlace,
  meant: 'beside' | 'below',
) {
  const width = bar.width - used - (meant === 'beside' ? bar.height : 0)
  const look = { face: 'text', x: bar.x + used, width, color: inks.ink } as const
  const line = write(meaning, {
    ...look,
    size: size * 0.5,
    smallest: size * 0.34,
    top: meant === 'beside' ? top + size * 0.37 : below + size * 0.05,
  })
  if (isWhole(line.mark, meaning)) return line
  return meant === 'beside'
    ? write(meaning, {
        ...look,
        size: size * 0.38,
        smallest: size * 0.24,
        lines: 2,
        leading: 1.15,
        top: top + size * 0.1,
      })
    : write(meaning, {
        ...look,
        size: size * 0.34,
        smallest: size * 0.2,
        top: below + size * 0.08,
      })
}

function isWhole({ set }: Words, meaning: string): boolean {
  const letters = set.lines.flatMap(({ pieces }) => pieces.map(({ text }) => text)).join('')
  return letters.replaceAll(/\s/g, '') === meaning.replaceAll(/\s/g, '')
}
