import { say } from '#app/words/say.ts'

export const bookFiles = [
  'journal',
  'totals',
  'gifts',
  'fees',
  'payouts',
  'deposits',
  'hledger',
] as const

/** What an accountant takes home of some days. */
export type BookFile = (typeof bookFiles)[number]

export function isBookFile(text: unknown): text is BookFile {
  return bookFiles.some((file) => file === text)
}

/** Its title, and what is in it. */
export function sayBookFile(file: BookFile): { readonly title: string; readonly words: string } {
  return { title: say(`books.fileTitle.${file}`), words: say(`books.fileWords.${file}`) }
}

/** `.csv` for spreadsheets; hledger knows its own by `.journal`. */
export function endingOf(file: BookFile): 'csv' | 'journal' {
  switch (file) {
    case 'hledger':
      return 'journal'
    case 'journal':
    case 'totals':
    case 'gifts':
    case 'fees':
    case 'payouts':
    case 'deposits':
      return 'csv'
  }
}
