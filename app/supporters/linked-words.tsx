import type { Piece } from './words-with-links.ts'

/** Paragraphs of staff, in which addresses can be followed. */
export function LinkedWords({ of }: { of: readonly (readonly Piece[])[] }) {
  return (
    <div className="prose">
      {of.map((pieces) => (
        <p key={pieces.map(({ text }) => text).join('')} dir="auto">
          {pieces.map(({ key, text, href }) =>
            href === null ? (
              <span key={key}>{text}</span>
            ) : (
              <a key={key} href={href} rel="nofollow noopener">
                {text}
              </a>
            ),
          )}
        </p>
      ))}
    </div>
  )
}
