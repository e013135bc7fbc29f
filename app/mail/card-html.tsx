import type { Card } from './letter.ts'
import { colors, display } from './letter-style.ts'

/** A printed card within a letter: ruled twice, a flower above and below, the name large. Drawn with type alone, so that it stands where pictures are blocked. */
export function CardPart({ card }: { card: Card }) {
  return (
    <div
      className="card"
      style={{
        margin: '0 0 28px',
        padding: 10,
        background: colors.card,
        border: `3px solid ${colors.sun}`,
        borderRadius: 4,
      }}
    >
      <div
        className="line"
        style={{
          padding: '24px 12px 28px',
          border: `1px solid ${colors.line}`,
          textAlign: 'center',
          fontFamily: display,
        }}
      >
        <Flowers />
        <p className="soft" style={{ margin: '16px 0 6px', fontSize: 17, color: colors.soft }}>
          {card.kicker}
        </p>
        <h1
          className="ink"
          dir="auto"
          style={{ margin: '0 0 18px', fontSize: 34, lineHeight: 1.15, overflowWrap: 'anywhere' }}
        >
          {card.name}
        </h1>
        {card.words !== null && (
          <p
            dir="auto"
            style={{
              margin: '0 auto 18px',
              maxWidth: 400,
              fontSize: 19,
              lineHeight: 1.5,
              fontStyle: 'italic',
              whiteSpace: 'pre-line',
              overflowWrap: 'anywhere',
            }}
          >
            {card.words}
          </p>
        )}
        <p
          dir="auto"
          style={{ margin: 0, fontSize: 18, fontWeight: 700, overflowWrap: 'anywhere' }}
        >
          {card.from}
        </p>
      </div>
    </div>
  )
}

function Flowers() {
  return (
    <p
      className="flower"
      aria-hidden="true"
      style={{ margin: 0, fontSize: 26, lineHeight: 1, letterSpacing: 14, color: colors.sun }}
    >
      {'\u273F\uFE0E\u2740\uFE0E\u273F\uFE0E'}
    </p>
  )
}
