/** The mark: two pennants on one pole, printed over the sun. */
export function Logo() {
  return (
    <svg viewBox="0 0 48 48" strokeWidth="3" aria-hidden="true" focusable="false">
      <circle className="art-color" cx="26" cy="26" r="19" />
      <path className="art-sheet" d="m24 5 21 8-21 8z" />
      <path className="art-line art-inked" d="M24 19 4 27l20 8z" />
      <path className="art-line" d="M24 45V4M24 5l21 8-21 8M16 45h16" />
    </svg>
  )
}
