import { say } from '#app/words/say.ts'
import type { Change } from './word-changes.ts'

/** What was taken out and what was put in: struck and underlined for the eye, said aloud for the ear. */
export function ChangedWords({ changes }: { changes: readonly Change[] }) {
  return changes.map((change, index) => <Stretch key={index} change={change} />)
}

function Stretch({ change: { kind, text } }: { change: Change }) {
  const { before, words, after } = withoutEdges(text)
  switch (kind) {
    case 'same':
      return text
    case 'gone':
      return (
        <>
          {before}
          <del>
            <span className="unseen">{say('review.changes.gone')} </span>
            {words}
            <span className="unseen"> {say('review.changes.goneEnd')}</span>
          </del>
          {after}
        </>
      )
    case 'new':
      return (
        <>
          {before}
          <ins>
            <span className="unseen">{say('review.changes.new')} </span>
            {words}
            <span className="unseen"> {say('review.changes.newEnd')}</span>
          </ins>
          {after}
        </>
      )
    case 'skipped':
      return (
        <span className="skipped">
          <span aria-hidden="true"> […] </span>
          <span className="unseen">{say('review.changes.skipped')}</span>
        </span>
      )
  }
}

/** Lines that end before and after words are not marked beside them; where nothing else changed they can be seen. */
function withoutEdges(text: string) {
  const words = text.trim()
  if (words === '') return { before: '', words: text.replaceAll('\n', '¶\n'), after: '' }
  const start = text.indexOf(words)
  return { before: text.slice(0, start), words, after: text.slice(start + words.length) }
}
