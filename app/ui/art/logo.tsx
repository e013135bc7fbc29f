/** The mark: two hands' worth of people under one roof line, printed in two colours. */
export function Logo() {
  return (
    <svg viewBox="0 0 48 48" aria-hidden="true" focusable="false">
      <circle className="art-color" cx="26" cy="26" r="20" />
      <g className="art-line" strokeWidth="3">
        <circle cx="16" cy="19" r="6" className="art-sheet" />
        <circle cx="32" cy="19" r="6" className="art-sheet" />
        <path className="art-sheet" d="M5 42c0-9 5-14 11-14s8 4 8 4 2-4 8-4 11 5 11 14z" />
        <path d="M24 32v10" />
      </g>
    </svg>
  )
}
