import { diffArrays } from 'diff'

/** A stretch of two texts that are compared; `skipped` stands for one that is the same in both and too long to show. */
export interface Change {
  readonly kind: 'same' | 'gone' | 'new' | 'skipped'
  readonly text: string
}

/** What was taken out and what was put in, word by word, in any script. */
export function findChanges(before: string, after: string): Change[] {
  if (before === after) return stretch('same', after)
  const found = diffArrays(wordsOf(before), wordsOf(after), { timeout: PATIENCE_MS })
  if (!found) return changedWhole(before, after)
  return joinAcrossSpace(
    found.map(({ added, removed, value }) => ({
      kind: added ? 'new' : removed ? 'gone' : 'same',
      text: value.join(''),
    })),
  )
}

/** For what is not words: an amount, a day. */
export function changedWhole(before: string, after: string): Change[] {
  if (before === after) return stretch('same', after)
  return [...stretch('gone', before), ...stretch('new', after)]
}

/** The same without the long stretches that nobody touched, but for some words to know the place by. */
export function skipUnchanged(changes: readonly Change[]): Change[] {
  return changes.flatMap((change, index) => {
    if (change.kind !== 'same' || change.text.length < 3 * NEAR) return [change]
    const head = index === 0 ? '' : beginningOf(change.text)
    const tail = index === changes.length - 1 ? '' : endOf(change.text)
    return [
      ...stretch('same', head),
      { kind: 'skipped' as const, text: change.text.slice(head.length, -tail.length || undefined) },
      ...stretch('same', tail),
    ]
  })
}

/** Nobody waits longer than this for two texts that have nothing in common. */
const PATIENCE_MS = 200

/** About how many characters are shown before and after a change. */
const NEAR = 90

function stretch(kind: Change['kind'], text: string): Change[] {
  return text === '' ? [] : [{ kind, text }]
}

const words = new Intl.Segmenter('en', { granularity: 'word' })

/** Signs that follow each other are one, so that `**` is never told as two of which one is new. */
function wordsOf(text: string): string[] {
  const found: string[] = []
  let wasSign = false
  for (const { segment } of words.segment(text)) {
    const isSign = /^\p{P}+$/u.test(segment)
    if (isSign && wasSign) found.push(`${found.pop()}${segment}`)
    else found.push(segment)
    wasSign = isSign
  }
  return found
}

/** A sentence that was written anew reads as one taken out and one put in, and not as a stripe for each word. */
function joinAcrossSpace(changes: readonly Change[]): Change[] {
  const joined: Change[] = []
  let [gone, fresh] = ['', '']
  const close = () => {
    joined.push(...stretch('gone', gone), ...stretch('new', fresh))
    ;[gone, fresh] = ['', '']
  }
  for (const [index, { kind, text }] of changes.entries()) {
    const isLast = index === changes.length - 1
    if (kind === 'gone') gone += text
    else if (kind === 'new') fresh += text
    else if (gone !== '' && fresh !== '' && !isLast && /^[^\S\n]+$/.test(text)) {
      gone += text
      fresh += text
    } else {
      close()
      joined.push({ kind, text })
    }
  }
  close()
  return joined
}

function beginningOf(text: string): string {
  const cut = text.indexOf(' ', NEAR)
  return cut === -1 ? text.slice(0, NEAR) : text.slice(0, cut)
}

function endOf(text: string): string {
  const cut = text.lastIndexOf(' ', text.length - NEAR)
  return cut === -1 ? text.slice(-NEAR) : text.slice(cut)
}
