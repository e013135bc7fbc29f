import { say } from '#app/words/say.ts'
import type { Change } from './word-changes.ts'

/** What was taken out and what was put in: struck and underlined for the eye, said aloud for the ear. */
export function ChangedWords({ changes }: { changes: readonly Change[] }) {
  return changes.map((change, index) => <Stretch key={index} change={change} />)
}

function Stretch({ change: { kind, text } }: { change: Change }) {
  switch (kind) {
    case 'same':
      return text
    case 'gone':
      return (
        <del>
          <span className="unseen">{say('review.changes.gone')} </span>
          {withMarks(text)}
          <span className="unseen"> {say('review.changes.goneEnd')}</span>
        </del>
      )
    case 'new':
      return (
        <ins>
          <span className="unseen">{say('review.changes.new')} </span>
          {withMarks(text)}
          <span className="unseen"> {say('review.changes.newEnd')}</span>
        </ins>
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

/** A line that ends can be seen where nothing else changed. */
function withMarks(text: string): string {
  return text.trim() === '' ? text.replaceAll('\n', '¶\n') : text
}
