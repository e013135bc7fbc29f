/** A length beside a figure that says the same: for the eye only. A negative or empty part draws nothing. */
export function Bar({ part, of: whole }: { part: number; of: number }) {
  const length = whole > 0 ? Math.max(0, Math.min(100, (part / whole) * 100)) : 0
  return (
    <svg className="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
      <rect width={length.toFixed(1)} height="10" />
    </svg>
  )
}
