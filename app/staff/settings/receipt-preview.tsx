import type { Block } from '#app/mail/letter.ts'
import { say } from '#app/words/say.ts'
import type { ReceiptPreview } from './previews.server.ts'

/** A receipt as its donor reads it, with the number that nobody has yet in grey. */
export function ReceiptLetter({ preview }: { preview: ReceiptPreview }) {
  const { letter, nextNumber } = preview
  return (
    <article className="letter" aria-label={say('settings.receipts.preview')}>
      <h3 dir="auto">{letter.subject}</h3>
      {letter.blocks.map((block, place) => (
        // oxlint-disable-next-line react/no-array-index-key -- the blocks of a letter never move
        <Part key={place} block={block} greyed={nextNumber} />
      ))}
    </article>
  )
}

function Part({ block, greyed }: { block: Block; greyed: string }) {
  switch (block.kind) {
    case 'paragraph':
      return (
        <p className="letter-words" dir="auto">
          {block.text}
        </p>
      )
    case 'small':
      return <p className="letter-words small soft">{block.text}</p>
    case 'button':
      return <p className="letter-button">{block.text}</p>
    case 'link':
      return <p className="small">{block.text}</p>
    case 'code':
      return <p className="figures">{block.text}</p>
    case 'quote':
      return <blockquote dir="auto">{block.text}</blockquote>
    case 'rows':
      return (
        <dl>
          {block.rows.map(({ label, value }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd className={value === greyed ? 'letter-greyed' : undefined} dir="auto">
                {value}
              </dd>
            </div>
          ))}
        </dl>
      )
  }
}
