import { stringify } from 'csv-stringify/sync'
import { cents } from '#app/money/cents.ts'
import type { Cents } from '#app/money/cents.ts'
import { formatPlain } from '#app/money/format.ts'
import type { Sheet } from './snapshot.server.ts'

export interface CsvColumn<Row> {
  readonly heading: string
  /** An amount stays a number, so that a spreadsheet adds it up, below zero too. */
  readonly cell: (row: Row) => string | Cents
}

/** Rows as a spreadsheet. The mark before its first line tells that the text is UTF-8. */
export function csvSheet<Row>(
  columns: readonly CsvColumn<Row>[],
  { count, rows }: Pick<Sheet<Row>, 'count' | 'rows'>,
): Sheet<Row> {
  return {
    count,
    rows,
    head: () => stringify([columns.map(({ heading }) => heading)], { ...LOOK, bom: true }),
    lines: (all) =>
      stringify(
        all.map((row) => columns.map(({ cell }) => plain(cell(row)))),
        LOOK,
      ),
  }
}

/** RFC 4180, and no cell that a spreadsheet would take for a formula (S23). */
const LOOK = {
  record_delimiter: 'windows',
  escape_formulas: true,
  cast: { number: (amount: number) => formatPlain(cents(amount)) },
} as const

function plain(cell: string | Cents): string | Cents {
  return typeof cell === 'string' ? inOneLine(cell) : cell
}

/** Within a cell a line ends with one sign, so that two are the end of a row; what stands first is left as it is (S23). */
function inOneLine(text: string): string {
  return text.replaceAll(/(?!^)\r\n?/g, '\n')
}
