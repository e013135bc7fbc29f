import type { Mark } from '../print.ts'

/** All words that stand on a picture, as they are read. */
export function wordsOf(marks: readonly Mark[]): string[] {
  return marks.flatMap((mark) => {
    switch (mark.kind) {
      case 'words':
        return [mark.set.text]
      case 'group':
      case 'figure':
        return wordsOf(mark.marks)
      case 'shape':
      case 'photo':
        return []
    }
  })
}
