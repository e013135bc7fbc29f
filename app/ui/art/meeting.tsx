import { Art } from './art.tsx'

/** A hall in the evening: a tall window, somebody's desk with a lamp, and chairs that wait. */
export function MeetingRoom() {
  return (
    <Art viewBox="0 0 240 160">
      <ellipse className="art-cool" cx="120" cy="150" rx="104" ry="6" />
      <path className="art-sheet" d="M22 112V50c0-18 12-32 28-38 16 6 28 20 28 38v62z" />
      <path className="art-color" d="M28 112V54c0-16 10-28 24-34 12 6 26 18 26 34v58z" />
      <path
        className="art-line"
        d="M22 112V50c0-18 12-32 28-38 16 6 28 20 28 38v62zM50 12v100M22 54h56M22 84h56M16 112h68"
      />
      <path className="art-sheet" d="M140 66h70l-6 46h-58z" />
      <path className="art-cool" d="M148 72h66l-6 40h-56z" />
      <path className="art-line" d="M140 66h70l-6 46h-58zM132 66h86" />
      <path
        className="art-ink"
        d="M175 100c-12-7-15-14-12-19 3-4 9-4 12 1 3-5 9-5 12-1 3 5 0 12-12 19z"
      />
      <path className="art-color" d="M186 34l10-16h16l10 16z" />
      <path className="art-line" d="M186 34l10-16h16l10 16zM204 34v32M194 66h20" />
      <path className="art-sheet" d="M148 60l18-5 20 5v6h-38z" />
      <path className="art-line" d="M146 66v-7c8-3 14-3 20 0 6-3 12-3 20 0v7M166 59v7" />
      <path className="art-fine" d="M178 40l-6 3M230 40l6 3M204 8V4" />
      <Chair x={28} />
      <Chair x={96} />
      <Chair x={164} />
      <path className="art-line" d="M8 150h224" />
    </Art>
  )
}

/** From behind. */
function Chair({ x }: { x: number }) {
  return (
    <g transform={`translate(${x} 94)`}>
      <path className="art-sheet" d="M2 4c14-5 30-5 44 0l-2 26H4z" />
      <path className="art-color" d="M8 8c12-4 24-4 36 0l-2 20H9z" />
      <path
        className="art-line"
        d="M2 4c14-5 30-5 44 0l-2 26H4zM4 30v26M44 30v26M0 40h48M16 3v27M32 3v27"
      />
    </g>
  )
}
